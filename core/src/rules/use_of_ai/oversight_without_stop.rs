//! A system in use that nobody may stop.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::AiSystem;

rule! {
    "oversight-without-stop", since "0.1", Practice, on AiSystem, serves ["A.9.2"],
    effort CarryOut,
    message "no person or role is named who can stop `{system}`",
    hint "record under `measures` of `oversight` who oversees the system in `by`, and in `canStop` that they can stop it",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::unless_used("A.9.2", system, cx) {
        return answer;
    }
    let measures = system.oversight.as_deref().map_or(&[][..], |oversight| &oversight.measures);
    if measures.iter().any(|measure| measure.can_stop == Some(true) && !measure.by.is_empty()) {
        return Outcome::Pass;
    }
    if measures.iter().any(|measure| measure.can_stop.is_none()) {
        return Outcome::Unknown;
    }
    // Where nobody can override it either, `oversight-without-power` says more.
    if !measures.is_empty() && measures.iter().all(|measure| measure.can_override == Some(false)) {
        return Outcome::NotAsked;
    }
    fail(AiSystem::OVERSIGHT).with("system", &system.id).into()
}
