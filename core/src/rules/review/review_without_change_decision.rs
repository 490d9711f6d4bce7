//! A management review that did not decide whether the management system has to change.

use super::decided;
use crate::check::{Cx, Outcome, rule};
use crate::model::{ManagementReview, ReviewDecisionKind};

rule! {
    "review-without-change-decision", since "0.1", Shall, on ManagementReview, serves ["9.3.3.s2"],
    effort AssessAgain,
    message "`{review}` did not decide whether the management system has to change",
    hint "record the decision in `decisions`, with the kind `aimsChange` or `noChange`",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    decided(review, |decision| matches!(decision.kind, Some(ReviewDecisionKind::AimsChange | ReviewDecisionKind::NoChange)), cx)
}
