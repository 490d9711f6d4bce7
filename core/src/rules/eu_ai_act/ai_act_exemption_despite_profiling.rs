//! The exemption of Article 6(3) is claimed for a system that profiles people.

use crate::check::rule;
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-exemption-despite-profiling", since "0.1", Integrity, on AiSystem, serves [],
    effort CarryOut,
    message "`{aiSystem}` profiles natural persons, but the exemption of Article 6(3) is claimed for it",
    hint "withdraw the exemption: a system of Annex III that profiles natural persons is always high-risk; or correct `profiling`",
    given super::exempted,
    // Where `profiling` is not recorded, the class is not determined: a finding of its own.
    holds |system, _| system.eu_ai_act.as_deref().and_then(|facts| facts.profiling).map(|profiles| !profiles),
        at AiSystem::EU_AI_ACT.then(EuAiAct::EXEMPTION),
}
