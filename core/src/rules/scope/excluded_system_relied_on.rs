//! An AI system of the scope depends on one that is left out.

use super::{excludes, includes};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;

rule! {
    "excluded-system-relied-on", since "0.1", Shall, on AiSystem, serves ["4.3.s1"],
    effort CarryOut,
    message "`{system}` is in the scope and depends on `{excluded}`, which is excluded",
    hint "bring `{excluded}` into the scope, or end the dependency",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scope) = cx.aims().scope.as_deref() else { return Outcome::NotAsked };
    if !includes(scope, system.id.as_str()) || system.depends_on.is_empty() {
        return Outcome::NotAsked;
    }
    let outside = system.depends_on.iter().enumerate().filter(|(_, other)| excludes(scope, other.as_str()));
    let defect = |(at, other)| fail(AiSystem::DEPENDS_ON.at(at)).with("system", &system.id).with("excluded", other).related(other);
    Outcome::from_defects(outside.map(defect).collect())
}
