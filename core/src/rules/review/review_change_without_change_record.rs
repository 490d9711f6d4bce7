//! A change of the management system that a review decided and no change record shows.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementReview, ReviewDecisionKind};

rule! {
    "review-change-without-change-record", since "0.1", Shall, on ManagementReview, serves ["6.3.s1"],
    effort RecordOnly,
    message "`{managementReview}` decided on a change of the management system that is marked as done, but no change is recorded",
    hint "record the change with its purpose and consequences, and name it in `records` of the decision",
    check carried_out,
}

fn carried_out<'a>(it: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let decided = it.decisions.iter().enumerate().filter(|(_, decision)| decision.kind == Some(ReviewDecisionKind::AimsChange));
    let done = decided.filter(|(_, decision)| decision.done_on.is_some_and(|on| on <= cx.as_of));
    done.map(|(at, decision)| decision.records.is_empty().then(|| fail(ManagementReview::DECISIONS.at(at)))).collect()
}
