//! A system of which nobody decided in which stages its events are logged.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AiSystem, EventLogPolicy, LifeCycleStage};

rule! {
    "event-log-stages-undetermined", since "0.1", Shall, on AiSystem, serves ["A.6.2.8"],
    effort Decide,
    message "the life cycle stages in which event logs of `{system}` are kept have not been determined",
    hint "record them in `stages` of `eventLogPolicy`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = super::before("A.6.2.8", LifeCycleStage::Deployment, system, cx) {
        return answer;
    }
    match system.event_log_policy.as_deref() {
        Some(policy) if !policy.stages.is_empty() => Outcome::Pass,
        Some(_) => fail(Path::from(AiSystem::EVENT_LOG_POLICY).then(EventLogPolicy::STAGES)).with("system", &system.id).into(),
        None => fail(AiSystem::EVENT_LOG_POLICY).with("system", &system.id).into(),
    }
}
