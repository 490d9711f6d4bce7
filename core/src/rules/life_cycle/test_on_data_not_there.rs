//! A test on data that had been disposed of.

use crate::check::rule;
use crate::model::{AiSystem, VerificationRecord};

rule! {
    "test-on-data-not-there", since "0.1", Integrity, on AiSystem, serves ["A.6.2.4"],
    effort AssessAgain,
    message "a test of `{aiSystem}` on {on} names the {kind} `{record}`, which was there only until {until}",
    message when NOT_YET "a test of `{aiSystem}` on {on} names the {kind} `{record}`, which was there only from {since}",
    hint "correct the dates or the data that the test names, or test again",
    asks StoodThen { ways: [[AiSystem::VERIFICATIONS => VerificationRecord::DATASETS]], on: [of VerificationRecord::ON], not_yet: NOT_YET },
}
