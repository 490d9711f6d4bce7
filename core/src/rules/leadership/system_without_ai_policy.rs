//! An AI system that the AI policy does not cover.

use crate::check::rule;
use crate::model::{AiSystem, LifeCycleStage};
use crate::rules::life_cycle::stage;
use crate::rules::scope::out_of_scope;

rule! {
    "system-without-ai-policy", since "0.1", Shall, on AiSystem, serves ["A.2.2"],
    effort RecordOnly,
    message "no AI policy covers `{aiSystem}`",
    hint "name it in `aiSystems` of an AI policy, or let the policy apply to all by naming none",
    given |system, cx| {
        !matches!(stage(system), Some(LifeCycleStage::Inception | LifeCycleStage::Retirement)) && !out_of_scope(system, cx)
    },
    shows |system, cx| cx.has_ai_policy(system.id.as_str()), at AiSystem::ID,
}
