//! Event logs that began after the use had begun.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, EventLogPolicy, LifeCycleStage};

rule! {
    "event-logs-started-late", since "0.1", Practice, on AiSystem, serves ["A.6.2.8"],
    effort CarryOut,
    message "`{system}` has been in use since {since}, but its events have been logged only since {on}",
    hint "record the disposition of the period without logs, and enable logging before the next deployment; or correct the date",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.8", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    let enabled = system.event_log_policy.as_deref().and_then(|policy| policy.enabled_since);
    let (Some(on), Some(since)) = (enabled, super::live_since(system, cx.as_of)) else { return Outcome::NotAsked };
    if on <= since {
        return Outcome::Pass;
    }
    let place = Path::from(AiSystem::EVENT_LOG_POLICY).then(EventLogPolicy::ENABLED_SINCE);
    fail(place).with("system", &system.id).with("since", since).with("on", on).into()
}
