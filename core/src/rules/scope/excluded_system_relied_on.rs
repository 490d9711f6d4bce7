//! An AI system in the scope that depends on an excluded one.

use super::{excludes, includes};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;

rule! {
    "excluded-system-relied-on", since "0.1", Shall, on AiSystem, serves ["4.3.s1"],
    effort Decide,
    message "`{aiSystem}` is in the scope, but depends on `{dependsOn}`, which is excluded from it",
    hint "include `{dependsOn}` in the scope, or end the dependency",
    given |system, cx| !system.depends_on.is_empty() && includes(system.id.as_str(), cx),
    check within,
}

fn within<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let outside = system.depends_on.iter().enumerate().filter(|(_, other)| excludes(other.as_str(), cx));
    let defect = |(at, other)| fail(AiSystem::DEPENDS_ON.at(at)).with(AiSystem::DEPENDS_ON, other).related(other);
    Outcome::from_defects(outside.map(defect).collect())
}
