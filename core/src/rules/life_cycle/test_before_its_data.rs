//! A test on data that were not there yet.

use crate::check::rule;
use crate::model::{AiSystem, Dataset, Resource, VerificationRecord};

rule! {
    "test-before-its-data", since "0.1", Integrity, on AiSystem, serves ["A.6.2.4"],
    effort RecordOnly,
    message "a test of `{aiSystem}` took place on {on}, before its {kind} `{record}` was acquired on {since}",
    hint "correct the dates or the data that the test names, or test again",
    asks InTurn { way: [AiSystem::VERIFICATIONS => VerificationRecord::DATASETS], first: [their Resource::DATASET.then(Dataset::ACQUIRED_ON), their Resource::FROM], then: [of VerificationRecord::ON] },
}
