//! An AI system in the scope whose unit is excluded from it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;

rule! {
    "system-of-excluded-unit", since "0.1", Integrity, on AiSystem, serves ["4.3.s1"],
    effort RecordOnly,
    message "`{aiSystem}` is in the scope, but its unit `{unit}` is excluded from it",
    hint "include the unit in the scope, or exclude the AI system and give the reason",
    given |system, cx| system.unit.is_some() && super::includes(system.id.as_str(), cx),
    check of_unit_inside,
}

fn of_unit_inside<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((scope, unit)) = cx.aims().scope.as_deref().zip(system.unit.as_ref()) else { return Outcome::NotAsked };
    if !scope.included_units.contains(unit) && scope.exclusions.iter().any(|out| out.unit.as_ref() == Some(unit)) {
        return fail(AiSystem::UNIT).with(AiSystem::UNIT, unit).related(unit).into();
    }
    Outcome::Pass
}
