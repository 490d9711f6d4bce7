//! A system changed significantly after it was classified.

use crate::check::rule;
use crate::model::{AiSystem, EuAiAct};
use crate::rules::scope::out_of_scope;

rule! {
    "ai-act-class-older-than-change", since "0.1", Practice, on AiSystem, serves [],
    effort AssessAgain,
    message "`{aiSystem}` was classified on {euAiAct.classifiedOn}, before it was significantly changed on {lastSignificantChange}",
    hint "review the class, and record the date in `classifiedOn`",
    given |system, cx| !out_of_scope(system, cx) && system.last_significant_change.is_some_and(|on| on <= cx.as_of),
    asks Order { first: AiSystem::LAST_SIGNIFICANT_CHANGE, then: AiSystem::EU_AI_ACT.then(EuAiAct::CLASSIFIED_ON) },
}
