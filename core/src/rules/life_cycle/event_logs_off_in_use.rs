//! A system with event logs, but not in the stages of its use.

use crate::check::rule;
use crate::model::{AiSystem, EventLogPolicy, LifeCycleStage};
use crate::read::Date;
use crate::rules::risk::in_use;

rule! {
    "event-logs-off-in-use", since "0.1", Shall, on AiSystem, serves ["A.6.2.8"],
    effort CarryOut,
    message "event logs of `{aiSystem}` are kept, but not while it is in use",
    hint "enable event logging in operation, and add it to `stages` of `eventLogPolicy`",
    given |it, cx| Some(super::reached(LifeCycleStage::Deployment, it, cx)? && !super::logged(it).is_empty()),
    holds logged_in_use, at AiSystem::EVENT_LOG_POLICY.then(EventLogPolicy::STAGES),
}

fn logged_in_use(system: &AiSystem, _: Date) -> bool {
    let today = super::stage(system).filter(|_| in_use(system));
    super::logged(system).iter().any(|stage| *stage == LifeCycleStage::OperationAndMonitoring || Some(*stage) == today)
}
