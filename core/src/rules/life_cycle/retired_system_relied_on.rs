//! A system in use depends on one that was taken out of use.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;

rule! {
    "retired-system-relied-on", since "0.1", Integrity, on AiSystem, serves ["A.6.2.6"],
    effort CarryOut,
    message "`{system}` is in use and depends on `{retired}`, which has been retired",
    hint "name its replacement in `dependsOn`, or correct the stage of `{retired}`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if system.depends_on.is_empty() || !in_use(system) || out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    let gone = |other: &str| cx.ai_system(other).is_some_and(super::retired);
    let found = system.depends_on.iter().enumerate().filter(|(_, other)| gone(other.as_str()));
    let defect = |(at, other)| fail(AiSystem::DEPENDS_ON.at(at)).with("system", &system.id).with("retired", other).related(other);
    Outcome::from_defects(found.map(defect).collect())
}
