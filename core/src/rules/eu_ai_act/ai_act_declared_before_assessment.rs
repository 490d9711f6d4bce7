//! An EU declaration of conformity that is older than the conformity assessment.

use crate::check::rule;
use crate::model::{AiSystem, ConformityAssessment, EuAiAct};

rule! {
    "ai-act-declared-before-assessment", since "0.1", Integrity, on AiSystem, serves [],
    effort RecordOnly,
    message "the EU declaration of conformity of `{aiSystem}`, the {kind} `{record}`, was last dated {on}, but its conformity was assessed on {since}",
    hint "name the declaration that follows the assessment, or correct the dates (Articles 43, 47)",
    asks InTurn {
        way: [AiSystem::EU_AI_ACT.then(EuAiAct::CONFORMITY).then(ConformityAssessment::DECLARATION)],
        first: [own AiSystem::EU_AI_ACT.then(EuAiAct::CONFORMITY).then(ConformityAssessment::ON)],
        then: [kept],
    },
}
