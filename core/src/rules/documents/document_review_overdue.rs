//! A document in force whose planned review is overdue.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{Document, Policy, PolicyKind, Root};

rule! {
    "document-review-overdue", since "0.1", Practice, on Document, serves ["7.5.2.s3"],
    effort AssessAgain,
    due DocumentReview,
    message "the review of `{document}` was due on {due} and has not taken place",
    hint "review the document and record the date in `reviewedOn`, or plan a new date in `nextReviewOn`",
    given |document, cx| super::in_force(document, cx.as_of) && !of_ai_policy(document, cx),
    deadlines review,
}

/// A.2.4 has a rule of its own on the AI policy.
fn of_ai_policy(document: &Document, cx: &Cx<'_>) -> bool {
    let mut policies = cx.index().referring(Root::POLICIES, Policy::DOCUMENT, document.id.as_str());
    policies.any(|at| cx.aims().policies.get(at).is_some_and(|policy| policy.kind == Some(PolicyKind::AiPolicy)))
}

fn review<'a>(document: &'a Document, cx: &Cx<'a>) -> Deadlines<'a> {
    let seen = super::approved_last(document, cx.as_of).into_iter().chain(document.reviewed_on.filter(|on| *on <= cx.as_of)).max();
    let by_interval = seen.zip(document.review_interval.as_ref()).and_then(|(seen, interval)| seen.plus(interval));
    let by_interval = by_interval.map(|on| (on, DueTrigger::Interval));
    let planned = document.next_review_on.filter(|next| seen.is_none_or(|seen| seen < *next)).map(|on| (on, DueTrigger::Date));
    let next = planned.into_iter().chain(by_interval).min_by_key(|(on, _)| *on);
    let open = next.map(|(on, why)| Deadline::new(Document::REVIEWED_ON.into(), on, why));
    Deadlines { asked: open.is_some(), open: open.into_iter().collect(), undated: false }
}
