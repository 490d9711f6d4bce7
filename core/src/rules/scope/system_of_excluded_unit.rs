//! A system in the scope that belongs to a unit outside.

use super::includes;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;

rule! {
    "system-of-excluded-unit", since "0.1", Integrity, on AiSystem, serves ["4.3.s1"],
    effort RecordOnly,
    message "`{system}` is in the scope, and its unit `{unit}` is excluded from it",
    hint "take the unit into the scope, or exclude the system with a reason",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((scope, unit)) = cx.aims().scope.as_deref().zip(system.unit.as_ref()) else { return Outcome::NotAsked };
    if !includes(scope, system.id.as_str()) {
        return Outcome::NotAsked;
    }
    if !scope.included_units.contains(unit) && scope.exclusions.iter().any(|out| out.unit.as_ref() == Some(unit)) {
        return fail(AiSystem::UNIT).with("system", &system.id).with("unit", unit).related(unit).into();
    }
    Outcome::Pass
}
