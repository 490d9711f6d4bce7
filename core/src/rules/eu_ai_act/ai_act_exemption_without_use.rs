//! The exemption of Article 6(3) is claimed, and no use of Annex III is recorded from which it could exempt.

use super::at;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, EuAiAct};
use crate::rules::scope::out_of_scope;

rule! {
    "ai-act-exemption-without-use", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "an exemption of Article 6(3) is claimed for `{system}`, but no use of Annex III is recorded",
    hint "record the use in `annexIII`, or remove the exemption",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(facts) = system.eu_ai_act.as_deref().filter(|facts| facts.exemption.is_some() && !out_of_scope(system, cx)) else {
        return Outcome::NotAsked;
    };
    if facts.annex_iii.is_empty() { fail(at(EuAiAct::ANNEX_III)).with("system", &system.id).into() } else { Outcome::Pass }
}
