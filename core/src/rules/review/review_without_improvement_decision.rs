//! A management review without a decision on opportunities for improvement.

use crate::check::rule;
use crate::model::{ManagementReview, ReviewDecisionKind, Root};

rule! {
    "review-without-improvement-decision", since "0.1", Shall, on ManagementReview, serves ["9.3.3.s1"],
    effort Decide,
    message "`{managementReview}` has not decided on opportunities for improvement",
    hint "record the decision in `decisions`, with the kind `improvement`; to pursue none is a decision too",
    given super::latest,
    shows |review, cx| {
        let improves = |id: &str| cx.index().position(Root::IMPROVEMENTS, id).is_some();
        let named = review.decisions.iter().any(|decision| decision.records.iter().any(|record| improves(record.as_str())));
        if named { Some(true) } else { super::decided(review, &[ReviewDecisionKind::Improvement]) }
    }, at ManagementReview::DECISIONS,
}
