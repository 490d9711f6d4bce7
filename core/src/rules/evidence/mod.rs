//! Evidence: what it supports, for which days, and whether it can be relied on.

pub(super) mod evidence_collected_before_effective;
pub(super) mod evidence_dated_in_future;
pub(super) mod evidence_digest_malformed;
pub(super) mod evidence_document_withdrawn;
pub(super) mod evidence_expired;
pub(super) mod evidence_is_template;
pub(super) mod evidence_not_covering_day;
pub(super) mod evidence_only_supporting;
pub(super) mod evidence_period_after_collection;
pub(super) mod evidence_period_reversed;
pub(super) mod evidence_supports_nothing;
pub(super) mod evidence_undated;
pub(super) mod evidence_valid_before_effective;
pub(super) mod sole_evidence_expired;

use crate::check::{Cx, EvidenceState, evidence_state};
use crate::model::{Evidence, Root, SoaEntry};
use crate::read::{Record, View};

/// Whether something that this evidence is for has no current evidence.
fn stands_alone(evidence: &Evidence, cx: &Cx<'_>) -> bool {
    let links = cx.index.references(evidence.id.as_str()).filter(|link| link.path.last_field() == Some("evidence"));
    let mut owners = links.filter_map(|link| link.path.parent(cx.aims));
    owners.any(|owner| !shows(owner, cx) && !name(owner).is_some_and(|name| supported(name, cx)))
        || evidence.supports.iter().any(|target| !supported(target.as_str(), cx) && !shown_by_record(target.as_str(), cx))
}

/// Whether current evidence says that it supports that.
fn supported(target: &str, cx: &Cx<'_>) -> bool {
    let mut all = cx.index.referring(Root::EVIDENCE, Evidence::SUPPORTS, target).filter_map(|at| cx.aims.evidence.get(at));
    all.any(|other| evidence_state(other, cx.as_of) == EvidenceState::Current)
}

/// Whether the record of that id, or an entry on that control, names current evidence.
fn shown_by_record(target: &str, cx: &Cx<'_>) -> bool {
    let entries = cx.index.references(target).filter(|link| link.path.last_field() == Some(SoaEntry::CONTROL.name));
    let mut records = cx.index.with_id(target).iter().filter_map(|known| known.path.then(Evidence::ID).parent(cx.aims));
    records.any(|record| shows(record, cx)) || entries.filter_map(|link| link.path.parent(cx.aims)).any(|entry| shows(entry, cx))
}

/// Whether the record itself names current evidence.
fn shows(record: &dyn Record, cx: &Cx<'_>) -> bool {
    let fields = record.table().fields.iter().enumerate().filter(|(_, info)| info.name == "evidence");
    let mut lists = fields.filter_map(|(number, _)| match record.get(number)?.view() {
        View::List(list) => Some(list),
        _ => None,
    });
    let current = |view| matches!(view, View::Link(text, _) if cx.evidence_state(text.as_str()) == EvidenceState::Current);
    lists.any(|list| (0..list.count()).any(|at| list.value(at).is_some_and(|value| current(value.view()))))
}

/// What evidence calls the record by: its control or its id.
fn name(record: &dyn Record) -> Option<&str> {
    let fields = record.table().fields.iter().enumerate();
    let mut names = fields.filter_map(|(number, info)| match (record.get(number)?.view(), info.name) {
        (View::Link(text, _), "control") => Some(text.as_str()),
        (View::Id(id), _) => Some(id.as_str()),
        _ => None,
    });
    names.next()
}
