//! A decision or action of a management review without an owner or a date.

use crate::check::{Outcome, fail, rule};
use crate::model::{Action, ManagementReview, ReviewDecision, ReviewDecisionKind};
use crate::read::Date;

rule! {
    "review-decision-unassigned", since "0.1", Practice, on ManagementReview, serves ["9.3.3.s1", "9.3.3.s2"],
    effort Decide,
    message "a decision or action of `{managementReview}` has no owner",
    message when UNDATED "a decision or action of `{managementReview}` has no due date",
    hint "record `owner` and `due`",
    given super::latest,
    alone assigned,
}

fn assigned<'a>(review: &'a ManagementReview, _: Date) -> Outcome<'a> {
    let decided =
        review.decisions.iter().enumerate().filter(|(_, it)| it.done_on.is_none() && it.kind != Some(ReviewDecisionKind::NoChange));
    let decided = decided.map(|(at, it)| {
        let at = ManagementReview::DECISIONS.at(at);
        (it.owner.is_some(), it.due.is_some(), at.then(ReviewDecision::OWNER), at.then(ReviewDecision::DUE))
    });
    let actions = review.actions.iter().enumerate().filter(|(_, it)| it.done_on.is_none()).map(|(at, it)| {
        let at = ManagementReview::ACTIONS.at(at);
        (it.owner.is_some(), it.due.is_some(), at.then(Action::OWNER), at.then(Action::DUE))
    });
    let missing = decided.chain(actions).map(|(owned, dated, owner, due)| match (owned, dated) {
        (false, _) => Some(fail(owner)),
        (true, false) => Some(fail(due).case(UNDATED)),
        (true, true) => None,
    });
    missing.collect()
}
