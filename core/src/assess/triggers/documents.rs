//! Policies and documents that are to be reviewed (A.2.4, 7.5.2).

use super::{Found, Reason, Thing, after, open};
use crate::assess::{DueKind, DueTrigger};
use crate::check::Cx;
use crate::model::{Document, Policy, Root};
use crate::read::Date;
use crate::rules::documents::in_force;
use crate::rules::leadership::last_review;

pub(super) fn add(found: &mut Found<'_>) {
    let cx = found.cx;
    for (position, document) in cx.aims().documents.iter().enumerate() {
        if !in_force(document, cx.as_of) || later(document, cx.as_of) {
            continue;
        }
        let itself = Thing::new("document", document.id.as_str());
        let here = Root::DOCUMENTS.at(position);
        let last = last_review(document, cx.as_of);
        let mut reasons: Vec<Reason<'_>> = Vec::new();
        let next = document.next_review_on.filter(|next| last.is_none_or(|last| *next > last));
        reasons.extend(
            next.filter(|next| open(*next, document.reviewed_on, cx.as_of))
                .map(|on| itself.by(on, DueTrigger::Date, here.then(Document::NEXT_REVIEW_ON))),
        );
        let interval = last.and_then(|last| after(last, document.review_interval.as_ref()));
        let at = here.then(Document::REVIEW_INTERVAL);
        reasons.extend(interval.map(|on| Reason { on, why: DueTrigger::Interval, source: itself, since: last, at }));
        match policy(cx, document, last, &mut reasons) {
            Some(policy) => found.due(DueKind::PolicyReview, Thing::new("policy", policy), reasons),
            None => found.due(DueKind::DocumentReview, itself, reasons),
        }
    }
}

/// The policy that the document holds; its own interval counts too.
fn policy<'c>(cx: &'c Cx<'c>, document: &Document, last: Option<Date>, reasons: &mut Vec<Reason<'c>>) -> Option<&'c str> {
    let mut first = None;
    for at in cx.index().referring(Root::POLICIES, Policy::DOCUMENT, document.id.as_str()) {
        let Some(policy) = cx.aims().policies.get(at) else { continue };
        let source = Thing::new("policy", policy.id.as_str());
        let interval = last.and_then(|last| after(last, policy.review_interval.as_ref()));
        let at = Root::POLICIES.at(at).then(Policy::REVIEW_INTERVAL);
        reasons.extend(interval.map(|on| Reason { on, why: DueTrigger::Interval, source, since: last, at }));
        first = first.or(Some(source.id));
    }
    first
}

/// Whether the document was written or approved only later.
fn later(document: &Document, as_of: Date) -> bool {
    let mut approved = document.approvals.iter().filter_map(|approval| approval.on).peekable();
    document.created_on.is_some_and(|on| on > as_of) || (approved.peek().is_some() && approved.all(|on| on > as_of))
}
