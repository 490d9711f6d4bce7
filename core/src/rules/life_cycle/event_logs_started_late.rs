//! Event logs that were enabled after the system went into use.

use crate::check::{Outcome, fail, rule};
use crate::model::{AiSystem, Deployment, EventLogPolicy, LifeCycleStage};
use crate::read::Date;

rule! {
    "event-logs-started-late", since "0.1", Practice, on AiSystem, serves ["A.6.2.8"],
    effort CarryOut,
    message "`{aiSystem}` has been in use since {since}, but its events have been logged only since {enabledSince}",
    hint "record the disposition of the period without logs, and enable logging before the next deployment; or correct the date",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    alone enabled_first,
}

fn enabled_first(system: &AiSystem, as_of: Date) -> Outcome<'_> {
    let enabled = system.event_log_policy.as_deref().and_then(|policy| policy.enabled_since);
    Outcome::in_order(enabled, super::live_since(system, as_of), |enabled, since| {
        let defect = fail(AiSystem::EVENT_LOG_POLICY.then(EventLogPolicy::ENABLED_SINCE));
        defect.with(Deployment::SINCE, since).with(EventLogPolicy::ENABLED_SINCE, enabled)
    })
}
