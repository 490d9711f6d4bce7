//! A system in use that depends on a retired one.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;

rule! {
    "retired-system-relied-on", since "0.1", Integrity, on AiSystem, serves ["A.6.2.6"],
    effort CarryOut,
    message "`{aiSystem}` is in use and depends on `{dependsOn}`, which has been retired",
    hint "name its replacement in `dependsOn`, or correct the stage of `{dependsOn}`",
    given |it, cx| in_use(it) && !out_of_scope(it, cx),
    check in_life,
}

fn in_life<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let named = system.depends_on.iter().enumerate().map(|(at, other)| {
        let retired = cx.ai_system(other.as_str()).is_some_and(super::retired);
        retired.then(|| fail(AiSystem::DEPENDS_ON.at(at)).with(AiSystem::DEPENDS_ON, other).related(other))
    });
    named.collect()
}
