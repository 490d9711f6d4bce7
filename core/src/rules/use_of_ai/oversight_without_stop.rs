//! A system in use that no person or role can stop.

use crate::check::{Outcome, fail, rule};
use crate::model::AiSystem;
use crate::read::Date;

rule! {
    "oversight-without-stop", since "0.1", Practice, on AiSystem, serves ["A.9.2"],
    effort CarryOut,
    message "no person or role is named who can stop `{aiSystem}`",
    hint "record under `measures` of `oversight` who oversees the system in `by`, and in `canStop` that they can stop it",
    given |it, cx| super::used(it, cx),
    alone stoppable,
}

fn stoppable(it: &AiSystem, _: Date) -> Outcome<'_> {
    let measures = super::measures(it);
    match measures {
        _ if measures.iter().any(|measure| measure.can_stop == Some(true) && !measure.by.is_empty()) => Outcome::Pass,
        _ if measures.iter().any(|measure| measure.can_stop.is_none()) => Outcome::Unknown,
        // Where no one can override it either, `oversight-without-power` says more.
        [_, ..] if measures.iter().all(|measure| measure.can_override == Some(false)) => Outcome::NotAsked,
        _ => fail(AiSystem::OVERSIGHT).into(),
    }
}
