//! A stage that is not the one the history ends with.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, LifeCycle};

rule! {
    "life-cycle-stage-contradicts-history", since "0.1", Integrity, on AiSystem, serves ["A.6.1.3"],
    effort RecordOnly,
    message "`{system}` is recorded in the stage `{stage}`, but its history last entered `{entered}` on {on}",
    hint "add the missing transition to the history, or correct the stage",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let steps = super::steps(system, cx);
    let Some(stage) = super::stage(system).filter(|_| !steps.is_empty()) else { return Outcome::NotAsked };
    if steps.iter().any(|step| step.on.is_none()) {
        return Outcome::Unknown;
    }
    let last = steps.iter().filter(|step| step.on.is_some_and(|on| on <= cx.as_of)).max_by_key(|step| step.on);
    match last.and_then(|step| Some((step.stage?, step.on?))) {
        None => Outcome::Unknown,
        Some((entered, _)) if entered == stage => Outcome::Pass,
        Some((entered, on)) => {
            let defect = fail(Path::from(AiSystem::LIFE_CYCLE).then(LifeCycle::STAGE)).with("system", &system.id);
            defect.with("stage", stage).with("entered", entered).with("on", on).into()
        }
    }
}
