//! A management review without a decision on changes to the management system.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewDecisionKind as Kind};

rule! {
    "review-without-change-decision", since "0.1", Shall, on ManagementReview, serves ["9.3.3.s2"],
    effort Decide,
    message "`{managementReview}` has not decided whether the management system needs to change",
    hint "record the decision in `decisions`, with the kind `aimsChange` or `noChange`",
    given super::latest,
    holds |review, _| super::decided(review, &[Kind::AimsChange, Kind::NoChange]), at ManagementReview::DECISIONS,
}
