//! A management review without a decision on opportunities for improvement.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewDecisionKind};

rule! {
    "review-without-improvement-decision", since "0.1", Shall, on ManagementReview, serves ["9.3.3.s1"],
    effort Decide,
    message "`{managementReview}` has not decided on opportunities for improvement",
    hint "record the decision in `decisions`, with the kind `improvement`; to pursue none is a decision too",
    given super::latest,
    holds |review, _| super::decided(review, &[ReviewDecisionKind::Improvement]), at ManagementReview::DECISIONS,
}
