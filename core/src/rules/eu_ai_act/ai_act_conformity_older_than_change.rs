//! A conformity assessment that is older than the latest significant change of the AI system.

use crate::check::rule;
use crate::model::{AiSystem, ConformityAssessment, EuAiAct};
use crate::rules::concerns::covered;

rule! {
    "ai-act-conformity-older-than-change", since "0.1", Practice, on AiSystem, serves [],
    effort AssessAgain,
    message "the conformity of `{aiSystem}` was assessed on {euAiAct.conformity.on}, before it was significantly changed on {lastSignificantChange}",
    hint "determine whether the change is substantial; if so, repeat the conformity assessment (Article 43(4))",
    given |system, cx| covered(system, cx) && system.last_significant_change.is_some_and(|on| on <= cx.as_of),
    asks Order {
        first: AiSystem::LAST_SIGNIFICANT_CHANGE,
        then: AiSystem::EU_AI_ACT.then(EuAiAct::CONFORMITY).then(ConformityAssessment::ON),
    },
}
