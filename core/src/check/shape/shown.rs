//! What rests on something else: a document, an approval, evidence; and keys that tell records apart.

use super::says::view_at;
use crate::check::outcome::{Outcome, fail};
use crate::check::{Cx, as_kind};
use crate::model::{Approval, Document, DocumentState, Evidence};
use crate::read::{AnyField, Date, Particular, Record, Ref, View, elements};

/// Whether the document was superseded or withdrawn.
pub(crate) fn obsolete(document: &Document) -> bool {
    matches!(document.state, Some(DocumentState::Superseded | DocumentState::Withdrawn))
}

fn evidence_at(it: &dyn Record, field: AnyField) -> Option<&[Ref<Evidence>]> {
    match view_at(it, field)? {
        View::List(list) => list.any()?.downcast_ref::<Vec<Ref<Evidence>>>().map(Vec::as_slice),
        _ => None,
    }
}

pub(super) fn documented<'a>(it: &'a dyn Record, document: AnyField, evidence: AnyField, cx: &Cx<'a>) -> Outcome<'a> {
    let shown = evidence_at(it, evidence).unwrap_or_default();
    match view_at(it, document) {
        Some(View::Link(named, _)) if cx.document(named.as_str()).is_some_and(|it| !obsolete(it)) => Outcome::Pass,
        _ if !shown.is_empty() => Outcome::PassOn(shown),
        // A document is named that is not to be found or no longer in force: a finding of its own.
        Some(View::Link(..)) => Outcome::Unknown,
        _ => fail(document).into(),
    }
}

pub(super) fn approved<'a>(it: &'a dyn Record, approval: AnyField, as_of: Date) -> Outcome<'a> {
    let given = match view_at(it, approval) {
        Some(View::Record(record)) => as_kind::<Approval>(record),
        _ => None,
    };
    match given.filter(|approval| approval.by.is_some()).map(|approval| approval.on) {
        Some(Some(on)) if on <= as_of => Outcome::Pass,
        // When it was given is not known; that it was is recorded.
        Some(None) => Outcome::Unknown,
        _ => fail(approval).into(),
    }
}

pub(super) fn evidenced<'a>(it: &'a dyn Record, evidence: AnyField) -> Outcome<'a> {
    match evidence_at(it, evidence) {
        Some(shown) if !shown.is_empty() => Outcome::PassOn(shown),
        _ => fail(evidence).into(),
    }
}

/// What a message shows of a value; none of what holds several.
pub(crate) fn particular(view: View<'_>) -> Option<Particular> {
    Some(match view {
        View::Text(text) => text.into(),
        View::Word(word) => Particular::Word(word),
        View::Number(number) => Particular::Number(number),
        View::Flag(flag) => Particular::Word(if flag { "true" } else { "false" }),
        View::Date(on) => Particular::Date(on),
        View::Id(id) => id.into(),
        View::Link(text, _) => text.into(),
        View::List(list) => elements(list).filter_map(particular).collect(),
        View::Absent | View::Extensions(_) | View::Record(_) => return None,
    })
}
