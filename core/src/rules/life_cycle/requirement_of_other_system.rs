//! A design decision or a test that names the requirement of another system.

use crate::check::rule;
use crate::model::{AiSystem, DesignDecision, VerificationRecord};

rule! {
    "requirement-of-other-system", since "0.1", Integrity, on AiSystem, serves ["A.6.2.3", "A.6.2.4"],
    effort RecordOnly,
    message "`{aiSystem}` names the {kind} `{record}`, which is of another AI system, and neither depends on the other",
    hint "name the requirement of this system, or record in `dependsOn` that one depends on the other",
    asks OfSystems {
        ways: [
            [AiSystem::DESIGN_DECISIONS => DesignDecision::REQUIREMENTS],
            [AiSystem::VERIFICATIONS => VerificationRecord::REQUIREMENTS],
        ],
    },
}
