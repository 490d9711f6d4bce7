//! A system in use, and nobody says for what it may be used.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::AiSystem;

rule! {
    "intended-use-missing", since "0.1", Shall, on AiSystem, serves ["A.9.4"],
    effort RecordOnly,
    message "the intended use of `{system}` has not been determined",
    hint "record the uses in `intendedUses`, as the documentation of the system states them",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::unless_used("A.9.4", system, cx) {
        return answer;
    }
    if system.responsible_use.as_deref().is_some_and(|rules| !rules.acceptable_uses.is_empty()) {
        return Outcome::Pass;
    }
    recorded(system, AiSystem::INTENDED_USES, "system")
}
