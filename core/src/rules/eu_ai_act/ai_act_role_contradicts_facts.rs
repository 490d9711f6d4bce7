//! An organization that became the provider of a high-risk system by what it did to it, and is not recorded so.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, EuAiAct, EuAiActRole};

rule! {
    "ai-act-role-contradicts-facts", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "the organization is the provider of `{aiSystem}` by what is recorded in `roleChange` (Article 25(1)), but `roles` does not say so",
    hint "add `provider` to the roles, or correct `roleChange`",
    check follows,
}

fn follows<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    match super::judged(system, cx) {
        // Whoever is recorded as provider is so whatever was done.
        Some((facts, _)) if facts.roles.contains(&EuAiActRole::Provider) => Outcome::Pass,
        Some((facts, judged)) if facts.role_change.is_some() => match judged.became_provider(facts) {
            true => fail(AiSystem::EU_AI_ACT.then(EuAiAct::ROLES)).into(),
            // It follows for high-risk systems alone: while that is open, so is the role.
            false if judged.class.is_none() && !judged.high_risk() => Outcome::Unknown,
            false => Outcome::Pass,
        },
        _ => Outcome::NotAsked,
    }
}
