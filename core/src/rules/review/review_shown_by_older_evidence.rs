//! A management review or decision that only older evidence shows.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewDecision};

rule! {
    "review-shown-by-older-evidence", since "0.1", Integrity, on ManagementReview, serves ["9.3.3.s3"],
    effort ShowEvidence,
    message "what `{managementReview}` records for {on} is shown only by `{record}`, which is of an earlier time",
    hint "provide evidence of what was done then, or correct the dates",
    asks Shown { ways: [[ManagementReview::EVIDENCE], [ManagementReview::DECISIONS => ReviewDecision::EVIDENCE]] },
}
