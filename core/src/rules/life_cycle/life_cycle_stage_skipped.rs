//! A step of the life cycle that leaves out a stage.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, LifeCycle, LifeCycleStage};
use crate::rules::soa::unbound;

rule! {
    "life-cycle-stage-skipped", since "0.1", Practice, on AiSystem, serves ["A.6.1.3"],
    effort RecordOnly,
    message "`{system}` went from `{from}` to `{to}` without the stages between them",
    hint "record the missing stage, or give the reason in the note of the transition",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.6.1.3", Some(system.id.as_str()), cx) {
        return answer;
    }
    let steps = super::steps(system, cx);
    if steps.len() < 2 {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    for (at, (before, step)) in steps.iter().zip(steps.iter().skip(1)).enumerate() {
        let (Some(from), Some(to)) = (before.stage, step.stage) else { continue };
        if leaves_out(from, to, super::develops(system, cx)) && step.note.is_none() {
            let place = Path::from(AiSystem::LIFE_CYCLE).then_at(LifeCycle::HISTORY, at + 1);
            defects.push(fail(place).with("system", &system.id).with("from", from).with("to", to));
        }
    }
    Outcome::from_defects(defects)
}

/// Whether the step leaves out a stage; who only uses a system neither designs nor builds it.
fn leaves_out(from: LifeCycleStage, to: LifeCycleStage, develops: bool) -> bool {
    match to {
        LifeCycleStage::VerificationAndValidation => from == LifeCycleStage::Inception && develops,
        LifeCycleStage::Deployment => from < LifeCycleStage::VerificationAndValidation,
        LifeCycleStage::OperationAndMonitoring | LifeCycleStage::ContinuousValidation | LifeCycleStage::ReEvaluation => {
            from < LifeCycleStage::Deployment
        }
        LifeCycleStage::Inception | LifeCycleStage::DesignAndDevelopment | LifeCycleStage::Retirement => false,
    }
}
