//! An exemption of Article 6(3) that is claimed for an AI system without a use of Annex III.

use crate::check::rule;
use crate::model::{AiSystem, EuAiAct};
use crate::rules::scope::out_of_scope;

rule! {
    "ai-act-exemption-without-use", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "an exemption of Article 6(3) is claimed for `{aiSystem}`, but no use of Annex III is recorded",
    hint "record the use in `annexIII`, or remove the exemption",
    given |system, cx| system.eu_ai_act.as_deref().is_some_and(|facts| facts.exemption.is_some()) && !out_of_scope(system, cx),
    asks Says { field: AiSystem::EU_AI_ACT.then(EuAiAct::ANNEX_III) },
}
