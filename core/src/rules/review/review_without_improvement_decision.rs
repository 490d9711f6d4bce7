//! A management review that decided nothing on opportunities for improvement.

use super::decided;
use crate::check::{Cx, Outcome, rule};
use crate::model::{ManagementReview, ReviewDecisionKind};

rule! {
    "review-without-improvement-decision", since "0.1", Shall, on ManagementReview, serves ["9.3.3.s1"],
    effort AssessAgain,
    message "`{review}` decided nothing on opportunities for improvement",
    hint "record what was decided on them in `decisions`, with the kind `improvement`; to take none up is a decision too",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    decided(review, |decision| decision.kind == Some(ReviewDecisionKind::Improvement), cx)
}
