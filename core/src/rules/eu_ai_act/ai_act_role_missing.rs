//! A class under the EU AI Act without the role of the organization.

use crate::check::rule;
use crate::eu_ai_act::Class;
use crate::model::{AiSystem, EuAiAct};

rule! {
    "ai-act-role-missing", since "0.1", Practice, on AiSystem, serves [],
    effort RecordOnly,
    message "the role of the organization toward `{aiSystem}` under the EU AI Act has not been determined",
    hint "record in `roles` whether it is provider, deployer, importer or distributor: the duties differ",
    given |system, cx| {
        super::judged(system, cx).is_some_and(|(facts, judged)| facts.class.is_some() && judged.class != Some(Class::OutOfScope))
    },
    asks Says { field: AiSystem::EU_AI_ACT.then(EuAiAct::ROLES) },
}
