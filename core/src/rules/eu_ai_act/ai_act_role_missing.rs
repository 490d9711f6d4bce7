//! A class under the EU AI Act without the role of the organization.

use super::{at, judged};
use crate::check::{Cx, Outcome, fail, rule};
use crate::eu_ai_act::Class;
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-role-missing", since "0.1", Practice, on AiSystem, serves [],
    effort RecordOnly,
    message "the role of the organization toward `{system}` under the EU AI Act has not been determined",
    hint "record in `roles` whether it is provider, deployer, importer or distributor: the duties differ",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((facts, judged)) = judged(system, cx) else { return Outcome::NotAsked };
    if judged.class == Some(Class::OutOfScope) || facts.class.is_none() {
        Outcome::NotAsked
    } else if facts.roles.is_empty() {
        fail(at(EuAiAct::ROLES)).with("system", &system.id).into()
    } else {
        Outcome::Pass
    }
}
