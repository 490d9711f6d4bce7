//! Something that a management review set going, past its day and not done.

use crate::check::{Cx, Defect, Outcome, Path, fail, rule};
use crate::model::{Action, ManagementReview, ReviewDecision};
use crate::read::Date;

rule! {
    "review-action-overdue", since "0.1", Practice, on ManagementReview, serves ["9.3.2.a"],
    effort CarryOut,
    message "`{review}` set something going that was due on {due} and is not done",
    hint "do it and date it in `doneOn`, or plan a new day and tell the next review",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    if super::held(review, cx.as_of).is_none() || (review.decisions.is_empty() && review.actions.is_empty()) {
        return Outcome::NotAsked;
    }
    let mut defects: Vec<Defect> = Vec::new();
    let mut look = |due: Option<Date>, done: Option<Date>, at: Path| {
        let late = due.filter(|due| *due < cx.as_of && done.is_none_or(|done| done > cx.as_of));
        defects.extend(late.map(|due| fail(at).with("review", &review.id).with("due", due)));
    };
    for (at, decision) in review.decisions.iter().enumerate() {
        look(decision.due, decision.done_on, ManagementReview::DECISIONS.at(at).then(ReviewDecision::DUE));
    }
    for (at, action) in review.actions.iter().enumerate() {
        look(action.due, action.done_on, ManagementReview::ACTIONS.at(at).then(Action::DUE));
    }
    Outcome::from_defects(defects)
}
