//! A system of the organization's own making, and nobody is its provider.

use super::{at, judged};
use crate::check::{Cx, Outcome, fail, rule};
use crate::eu_ai_act::Class;
use crate::model::{AiSubRole, AiSystem, EuAiAct, EuAiActRole};

rule! {
    "ai-act-own-system-without-provider", since "0.1", Practice, on AiSystem, serves [],
    effort RecordOnly,
    message "the organization develops `{system}` itself, but is not recorded as its provider under the EU AI Act",
    hint "add `provider` to the roles: an organization that develops a system and uses it under its own name is its provider (Article 3(3)); or name its supplier",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((facts, judged)) = judged(system, cx) else { return Outcome::NotAsked };
    let develops = system.ai_roles.iter().any(|held| held.sub_roles.contains(&AiSubRole::AiDeveloper));
    if !develops || facts.roles.is_empty() || judged.class == Some(Class::OutOfScope) {
        return Outcome::NotAsked;
    }
    let provider = [EuAiActRole::Provider, EuAiActRole::ProductManufacturer].iter().any(|role| facts.roles.contains(role));
    if provider {
        Outcome::Pass
    } else if system.suppliers.is_empty() {
        fail(at(EuAiAct::ROLES)).with("system", &system.id).into()
    } else {
        Outcome::NotAsked
    }
}
