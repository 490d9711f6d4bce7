//! A test whose result was approved by the tester.

use crate::check::rule;
use crate::model::{AiSystem, Approval, VerificationRecord};

rule! {
    "test-approved-by-tester", since "0.1", Practice, on AiSystem, serves ["A.6.2.4"],
    effort Decide,
    message "a test of `{aiSystem}` was approved by `{by}`, who also conducted it",
    hint "have the result approved by a person who did not conduct the test",
    asks Apart { did: [AiSystem::VERIFICATIONS => VerificationRecord::BY], judged: [AiSystem::VERIFICATIONS => VerificationRecord::APPROVAL.then(Approval::BY)] },
}
