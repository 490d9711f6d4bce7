//! An AI system of the organization's own development without a provider.

use crate::check::{Cx, rule};
use crate::eu_ai_act::Class;
use crate::model::{AiSubRole, AiSystem, EuAiAct, EuAiActRole};

rule! {
    "ai-act-own-system-without-provider", since "0.1", Integrity, on AiSystem, serves ["4.1.s4"],
    effort RecordOnly,
    message "the organization develops `{aiSystem}` itself, but is not recorded as its provider under the EU AI Act",
    hint "add `provider` to the roles: an organization that develops a system and uses it under its own name is its provider (Article 3(3)); or name its supplier",
    given own,
    holds |system, _| system.eu_ai_act.as_deref().is_some_and(provided), at AiSystem::EU_AI_ACT.then(EuAiAct::ROLES),
}

/// Whether the organization develops the system; it may be another's where a supplier is named.
fn own(system: &AiSystem, cx: &Cx<'_>) -> bool {
    let develops = system.ai_roles.iter().any(|held| held.sub_roles.contains(&AiSubRole::AiDeveloper));
    let in_scope = |facts: &EuAiAct, class| !facts.roles.is_empty() && class != Some(Class::OutOfScope);
    let judged = super::judged(system, cx).filter(|(facts, judged)| develops && in_scope(facts, judged.class));
    judged.is_some_and(|(facts, _)| provided(facts) || system.suppliers.is_empty())
}

fn provided(facts: &EuAiAct) -> bool {
    [EuAiActRole::Provider, EuAiActRole::ProductManufacturer].iter().any(|role| facts.roles.contains(role))
}
