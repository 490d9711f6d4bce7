//! A test that was approved before it was completed.

use crate::check::rule;
use crate::model::{AiSystem, Approval, VerificationRecord};
use crate::rules::scope::out_of_scope;

rule! {
    "test-approved-before-finished", since "0.1", Integrity, on AiSystem, serves ["A.6.2.4"],
    effort Decide,
    message "a test of `{aiSystem}` was approved on {approval.on}, before it was completed on {on}",
    hint "correct the dates, or approve the test again now that its result is available",
    given |it, cx| !out_of_scope(it, cx),
    asks OrderEach {
        list: AiSystem::VERIFICATIONS,
        first: VerificationRecord::ON,
        then: VerificationRecord::APPROVAL.then(Approval::ON),
    },
}
