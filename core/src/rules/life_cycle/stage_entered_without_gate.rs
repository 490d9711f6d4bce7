//! A stage that was entered without a decision or without criteria.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, LifeCycle, LifeCycleStage};
use crate::rules::scope::says;

rule! {
    "stage-entered-without-gate", since "0.1", Practice, on AiSystem, serves ["A.6.1.3", "8.1.s3"],
    effort RecordOnly,
    message "{what} is not recorded for the transition of `{system}` into the stage `{stage}`",
    hint "record who approved the transition in `approvedBy` and what had to be met in `criteria`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let steps = super::steps(system, cx);
    if steps.is_empty() {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    for (at, step) in steps.iter().enumerate().filter(|(_, step)| step.on.is_some_and(|on| on <= cx.as_of)) {
        // An idea has nothing to meet yet, and an end nothing more.
        let ends = matches!(step.stage, Some(LifeCycleStage::Inception | LifeCycleStage::Retirement));
        let what = match (step.approved_by.is_some(), ends || says(&step.criteria)) {
            (true, true) => continue,
            (false, true) => "who decided",
            (true, false) => "what had to be met",
            (false, false) => "who decided and what had to be met",
        };
        let stage = step.stage.map_or("", |stage| stage.as_str());
        let defect = fail(Path::from(AiSystem::LIFE_CYCLE).then_at(LifeCycle::HISTORY, at)).with("what", what);
        defects.push(defect.with("system", &system.id).with("stage", stage));
    }
    Outcome::from_defects(defects)
}
