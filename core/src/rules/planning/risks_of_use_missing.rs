//! An AI system in use for whose use no risk has been determined.

use crate::check::{Cx, rule};
use crate::model::{AiSystem, LifeCycleStage, Risk};
use crate::rules::concerns::covered;
use crate::rules::context::meant_for_something;

rule! {
    "risks-of-use-missing", since "0.1", Shall, on AiSystem, serves ["6.1.1.s10"],
    effort AssessAgain,
    message "`{aiSystem}` is in use, but no risk of its use has been determined",
    hint "determine the risks of its intended use, and record the stage in `lifeCycleStages` of the risk",
    given covered,
    shows determined, at AiSystem::INTENDED_USES,
}

fn determined(system: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    let making = [LifeCycleStage::Inception, LifeCycleStage::DesignAndDevelopment, LifeCycleStage::VerificationAndValidation];
    let of_use = |risk: &Risk| risk.life_cycle_stages.is_empty() || risk.life_cycle_stages.iter().any(|stage| !making.contains(stage));
    let mut open = cx.risks_of(system.id.as_str()).filter(|risk| risk.closed_on.is_none_or(|on| on > cx.as_of)).peekable();
    open.peek().filter(|_| meant_for_something(system))?;
    Some(open.any(of_use))
}
