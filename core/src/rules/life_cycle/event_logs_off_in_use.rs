//! A system whose events are logged in other stages than those of its use.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, EventLogPolicy, LifeCycleStage};
use crate::rules::risk::in_use;

rule! {
    "event-logs-off-in-use", since "0.1", Practice, on AiSystem, serves ["A.6.2.8"],
    effort CarryOut,
    message "event logs of `{system}` are kept, but not while it is in use",
    hint "enable event logging in operation, and add it to `stages` of `eventLogPolicy`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.8", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let stages = system.event_log_policy.as_deref().map_or(&[][..], |policy| &policy.stages);
    if stages.is_empty() {
        return Outcome::NotAsked;
    }
    let today = super::stage(system).filter(|_| in_use(system));
    if stages.iter().any(|stage| *stage == LifeCycleStage::OperationAndMonitoring || Some(*stage) == today) {
        return Outcome::Pass;
    }
    fail(Path::from(AiSystem::EVENT_LOG_POLICY).then(EventLogPolicy::STAGES)).with("system", &system.id).into()
}
