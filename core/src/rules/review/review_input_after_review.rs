//! A management review whose inputs are of later date.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewInput};

rule! {
    "review-input-after-review", since "0.1", Integrity, on ManagementReview, serves ["9.3.3.s3"],
    effort RecordOnly,
    message "`{managementReview}` of {on} names the {kind} `{record}` of {since} among its inputs",
    hint "correct the dates, or name what the review was given",
    asks InTurn { way: [ManagementReview::INPUTS => ReviewInput::RECORDS], first: [born], then: [own ManagementReview::ON] },
}
