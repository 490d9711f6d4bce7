//! A stage that was entered without an approval or without criteria.

use crate::check::{Case, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycle, LifeCycleStage, StageTransition};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "stage-entered-without-gate", since "0.1", Practice, on AiSystem, serves ["A.6.1.3", "8.1.s3"],
    effort RecordOnly,
    message "neither approval nor criteria are recorded for the transition of `{aiSystem}` into the stage {stage}",
    message when APPROVAL "no approval is recorded for the transition of `{aiSystem}` into the stage {stage}",
    message when CRITERIA "no criteria are recorded for the transition of `{aiSystem}` into the stage {stage}",
    hint "record who approved the transition in `approvedBy` and what had to be met in `criteria`",
    given super::has_history,
    alone gated,
}

fn gated(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let entered = super::history(system).iter().enumerate().filter(|(_, step)| step.on.is_some_and(|on| on <= as_of));
    let bare = entered.filter_map(|(at, step)| {
        // An idea has nothing to meet yet, and an end nothing more.
        let ends = matches!(step.stage, Some(LifeCycleStage::Inception | LifeCycleStage::Retirement));
        let case = match (step.approved_by.is_some(), ends || says(&step.criteria)) {
            (true, true) => return None,
            (false, true) => APPROVAL,
            (true, false) => CRITERIA,
            (false, false) => Case::default(),
        };
        let defect = fail(AiSystem::LIFE_CYCLE.then(LifeCycle::HISTORY).at(at)).case(case);
        Some(match step.stage {
            Some(stage) => defect.with(StageTransition::STAGE, stage),
            None => defect.with(StageTransition::STAGE, ""),
        })
    });
    Outcome::from_defects(bare.collect())
}
