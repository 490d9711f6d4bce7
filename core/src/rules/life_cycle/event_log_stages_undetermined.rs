//! A system in use for which the stages with event logs have not been determined.

use crate::check::rule;
use crate::model::{AiSystem, EventLogPolicy, LifeCycleStage};

rule! {
    "event-log-stages-undetermined", since "0.1", Shall, on AiSystem, serves ["A.6.2.8"],
    effort Decide,
    message "the life cycle stages in which event logs of `{aiSystem}` are kept have not been determined",
    hint "record them in `stages` of `eventLogPolicy`",
    given |it, cx| super::reached(LifeCycleStage::Deployment, it, cx),
    holds |it, _| !super::logged(it).is_empty(), at AiSystem::EVENT_LOG_POLICY.then(EventLogPolicy::STAGES),
}
