//! An AI system that the AI policy does not cover.

use super::is_ai_policy;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};
use crate::rules::scope::out_of_scope;
use crate::rules::soa::unbound;

rule! {
    "system-without-ai-policy", since "0.1", Shall, on AiSystem, serves ["A.2.2"],
    effort RecordOnly,
    message "no AI policy covers `{system}`",
    hint "name it in `aiSystems` of an AI policy, or let the policy apply to all by naming none",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let stage = system.life_cycle.as_deref().and_then(|cycle| cycle.stage);
    let present = !matches!(stage, Some(LifeCycleStage::Inception | LifeCycleStage::Retirement));
    if !present || out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.2.2", Some(system.id.as_str()), cx) {
        return answer;
    }
    let mut policies = cx.aims().policies.iter().filter(|policy| is_ai_policy(policy)).peekable();
    if policies.peek().is_none() {
        return Outcome::Unknown;
    }
    let id = system.id.as_str();
    let covered = policies.any(|policy| policy.ai_systems.is_empty() || policy.ai_systems.iter().any(|one| one.as_str() == id));
    if covered { Outcome::Pass } else { fail(AiSystem::ID).with("system", &system.id).into() }
}
