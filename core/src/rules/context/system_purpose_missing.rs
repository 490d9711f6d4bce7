//! An AI system of which nobody says what it is for.

use super::meant_for_something;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};
use crate::rules::scope::out_of_scope;

rule! {
    "system-purpose-missing", since "0.1", Shall, on AiSystem, serves ["4.1.s3"],
    effort RecordOnly,
    message "it is not recorded what `{system}` is meant for",
    hint "say it in `purpose` or `intendedUses`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if out_of_scope(system, cx) {
        Outcome::NotAsked
    } else if meant_for_something(system) {
        Outcome::Pass
    } else if matches!(system.life_cycle.as_deref().and_then(|cycle| cycle.stage), None | Some(LifeCycleStage::Inception)) {
        // An idea may still look for its purpose.
        Outcome::Unknown
    } else {
        fail(AiSystem::PURPOSE).with("system", &system.id).into()
    }
}
