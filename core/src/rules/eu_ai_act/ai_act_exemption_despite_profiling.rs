//! The exemption of Article 6(3) is claimed for a system that profiles people.

use crate::check::{Outcome, fail, rule};
use crate::model::AiSystem;
use crate::read::Date;

rule! {
    "ai-act-exemption-despite-profiling", since "0.1", Integrity, on AiSystem, serves [],
    effort CarryOut,
    message "`{aiSystem}` profiles natural persons, but the exemption of Article 6(3) is claimed for it",
    hint "withdraw the exemption: a system of Annex III that profiles natural persons is always high-risk; or correct `profiling`",
    given super::exempted,
    alone without_profiling,
}

fn without_profiling(system: &AiSystem, _: Date) -> Outcome<'_> {
    let claimed = system.eu_ai_act.as_deref().map(super::exemptions).unwrap_or_default();
    let profiled: Vec<_> = claimed.iter().filter(|claimed| claimed.profiling == Some(true)).map(|claimed| fail(claimed.at)).collect();
    match () {
        () if !profiled.is_empty() => Outcome::FailEach(profiled),
        // Where `profiling` is not recorded, the class is not determined: a finding of its own.
        () if claimed.iter().any(|claimed| claimed.profiling.is_none()) => Outcome::Unknown,
        () => Outcome::Pass,
    }
}
