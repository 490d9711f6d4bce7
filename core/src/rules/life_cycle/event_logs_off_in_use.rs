//! A system in use of which nobody decided that its events are logged.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, LifeCycleStage};
use crate::rules::risk::in_use;

rule! {
    "event-logs-off-in-use", since "0.1", Shall, on AiSystem, serves ["A.6.2.8"],
    message "nothing says that events of `{system}` are logged while it is in use",
    hint "name the stages in which events are logged in `stages` of `eventLogPolicy`; operation is one of them",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.8", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let stages = system.event_log_policy.as_deref().map_or(&[][..], |policy| &policy.stages);
    let today = super::stage(system).filter(|_| in_use(system));
    if stages.iter().any(|stage| *stage == LifeCycleStage::OperationAndMonitoring || Some(*stage) == today) {
        return Outcome::Pass;
    }
    fail(AiSystem::EVENT_LOG_POLICY).with("system", &system.id).into()
}
