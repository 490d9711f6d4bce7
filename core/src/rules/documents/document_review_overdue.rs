//! A document in force whose planned review is past.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Document, Policy, PolicyKind, Root};

rule! {
    "document-review-overdue", since "0.1", Practice, on Document, serves ["7.5.2.s3"],
    effort AssessAgain,
    message "`{document}` was to be reviewed by {due} and was not",
    hint "review it and date the review in `reviewedOn`, or plan a new day",
}

fn check<'a>(document: &'a Document, cx: &Cx<'a>) -> Outcome<'a> {
    // A.2.4 has its own rule on the AI policy.
    let mut policies =
        cx.index().referring(Root::POLICIES, Policy::DOCUMENT, document.id.as_str()).filter_map(|at| cx.aims().policies.get(at));
    if !super::in_force(document, cx.as_of) || policies.any(|policy| policy.kind == Some(PolicyKind::AiPolicy)) {
        return Outcome::NotAsked;
    }
    let approvals = document.approvals.iter().filter_map(|approval| approval.on);
    let seen = approvals.chain(document.reviewed_on).filter(|on| *on <= cx.as_of).max();
    let by_interval = seen.zip(document.review_interval.as_ref()).and_then(|(seen, interval)| seen.plus(interval));
    let planned = document.next_review_on.filter(|next| seen.is_none_or(|seen| seen < *next));
    match planned.into_iter().chain(by_interval).min() {
        None => Outcome::NotAsked,
        Some(due) if due < cx.as_of => fail(Document::REVIEWED_ON).with("document", &document.id).with("due", due).into(),
        Some(_) => Outcome::Pass,
    }
}
