//! A stage other than the one that the history last entered.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycle};
use crate::read::Date;

rule! {
    "life-cycle-stage-contradicts-history", since "0.1", Integrity, on AiSystem, serves ["A.6.1.3"],
    effort RecordOnly,
    message "`{aiSystem}` is recorded in the stage {stage}, but its history last entered {history.stage} on {history.on}",
    hint "add the missing transition to the history, or correct the stage",
    given |it, cx| super::stage(it).is_some() && super::has_history(it, cx),
    alone agreed,
}

fn agreed(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let steps = super::history(system);
    let dated = steps.iter().all(|step| step.on.is_some());
    let last = steps.iter().filter(|step| dated && step.on.is_some_and(|on| on <= as_of)).max_by_key(|step| step.on);
    match last.and_then(|step| Some((step.stage?, step.on?, super::stage(system)?))) {
        None => Outcome::Unknown,
        Some((entered, _, stage)) if entered == stage => Outcome::Pass,
        Some((entered, on, stage)) => {
            let defect = fail(AiSystem::LIFE_CYCLE.then(LifeCycle::STAGE)).with(LifeCycle::STAGE, stage);
            defect.with("history.stage", entered).with("history.on", on).into()
        }
    }
}
