//! A transition that leaves out a stage.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycle, LifeCycleStage, StageTransition};

rule! {
    "life-cycle-stage-skipped", since "0.1", Practice, on AiSystem, serves ["A.6.1.3"],
    effort RecordOnly,
    message "`{aiSystem}` went from {previous.stage} to {stage} without the stages between them",
    hint "record the missing stage, or give the reason in the note of the transition",
    given |it, cx| super::has_history(it, cx) && super::history(it).len() > 1,
    check no_gap,
}

fn no_gap<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let (steps, develops) = (super::history(system), super::develops(system, cx));
    let pairs = steps.iter().zip(steps.iter().skip(1)).zip(1..);
    let skips = pairs.filter_map(|((before, step), at)| {
        let (from, to) = before.stage.zip(step.stage).filter(|(from, to)| step.note.is_none() && leaves_out(*from, *to, develops))?;
        let defect = fail(AiSystem::LIFE_CYCLE.then(LifeCycle::HISTORY).at(at));
        Some(defect.with("previous.stage", from).with(StageTransition::STAGE, to))
    });
    Outcome::from_defects(skips.collect())
}

/// Whether the step leaves out a stage; who only uses a system neither designs nor builds it.
fn leaves_out(from: LifeCycleStage, to: LifeCycleStage, develops: bool) -> bool {
    use LifeCycleStage::{ContinuousValidation, Deployment, Inception, OperationAndMonitoring, ReEvaluation, VerificationAndValidation};
    match to {
        VerificationAndValidation => from == Inception && develops,
        Deployment => from < VerificationAndValidation,
        OperationAndMonitoring | ContinuousValidation | ReEvaluation => from < Deployment,
        _ => false,
    }
}
