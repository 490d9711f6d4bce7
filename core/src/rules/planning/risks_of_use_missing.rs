//! An AI system in use whose risks were looked for in its making only.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage, Risk};
use crate::rules::context::meant_for_something;
use crate::rules::risk::in_use;
use crate::rules::scope::out_of_scope;

rule! {
    "risks-of-use-missing", since "0.1", Shall, on AiSystem, serves ["6.1.1.s10"],
    effort RecordOnly,
    message "no risk of `{system}` arises in its use",
    hint "look for the risks of its intended use, and name the stage in their `lifeCycleStages`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_use(system) || out_of_scope(system, cx) {
        return Outcome::NotAsked;
    }
    let making = [LifeCycleStage::Inception, LifeCycleStage::DesignAndDevelopment, LifeCycleStage::VerificationAndValidation];
    let of_use = |risk: &Risk| risk.life_cycle_stages.is_empty() || risk.life_cycle_stages.iter().any(|stage| !making.contains(stage));
    let mut risks = cx.risks_of(system.id.as_str()).filter(|risk| risk.closed_on.is_none_or(|on| on > cx.as_of)).peekable();
    if risks.peek().is_none() || !meant_for_something(system) {
        Outcome::Unknown
    } else if risks.any(of_use) {
        Outcome::Pass
    } else {
        fail(AiSystem::INTENDED_USES).with("system", &system.id).into()
    }
}
