//! Evidence: what it supports, for which days, and whether it can be relied on.

// <rules> written by ./check bless
crate::rules::listed! {
    action_effect_reviewed_before_done evidence_collected_before_effective evidence_dated_in_future evidence_digest_malformed
    evidence_document_withdrawn evidence_expired evidence_is_template evidence_not_covering_day evidence_only_supporting
    evidence_period_after_collection evidence_period_reversed evidence_supports_nothing evidence_undated
    evidence_valid_before_effective sole_evidence_expired
}
// </rules>

use crate::check::{Cx, EvidenceState, Link, evidence_state};
use crate::model::{Evidence, Root, SoaEntry};
use crate::read::{Record, View, elements};

/// Whether something that this evidence is for has no current evidence.
pub(crate) fn stands_alone(evidence: &Evidence, cx: &Cx<'_>) -> bool {
    let mut owners = cx.index().references(evidence.id.as_str()).filter_map(|link| through(link, "evidence", cx));
    owners.any(|owner| !shows(owner, cx) && !name(owner).is_some_and(|name| supported(name, cx)))
        || evidence.supports.iter().any(|target| !supported(target.as_str(), cx) && !shown_by_record(target.as_str(), cx))
}

/// The record that the reference stands in, if it stands in the field of that name.
fn through<'a>(link: &Link<'a>, name: &str, cx: &Cx<'a>) -> Option<&'a dyn Record> {
    link.path.end(cx.aims()).filter(|(_, field)| *field == name).map(|(record, _)| record)
}

/// Whether current evidence says that it supports that.
fn supported(target: &str, cx: &Cx<'_>) -> bool {
    let mut all = cx.index().referring(Root::EVIDENCE, Evidence::SUPPORTS, target).filter_map(|at| cx.aims().evidence.get(at));
    all.any(|other| evidence_state(other, cx.as_of) == EvidenceState::Current)
}

/// Whether the record of that id, or an entry on that control, names current evidence.
fn shown_by_record(target: &str, cx: &Cx<'_>) -> bool {
    let mut entries = cx.index().references(target).filter_map(|link| through(link, SoaEntry::CONTROL.name, cx));
    let mut records = cx.index().with_id(target).filter_map(|known| known.path.then(Evidence::ID).end(cx.aims()));
    records.any(|(record, _)| shows(record, cx)) || entries.any(|entry| shows(entry, cx))
}

/// Whether the record itself names current evidence.
fn shows(record: &dyn Record, cx: &Cx<'_>) -> bool {
    let names = record.table().names;
    let current = |view| matches!(view, View::Link(text, _) if cx.evidence_state(text.as_str()) == EvidenceState::Current);
    (0..names.len()).filter(|at| names.get(*at) == "evidence").any(|at| match record.get(at) {
        View::List(list) => elements(list).any(current),
        _ => false,
    })
}

/// What evidence calls the record by: its control or its id.
fn name(record: &dyn Record) -> Option<&str> {
    let names = record.table().names;
    (0..names.len()).find_map(|at| match record.get(at) {
        View::Link(text, _) if names.get(at) == SoaEntry::CONTROL.name => Some(text.as_str()),
        View::Id(id) => Some(id.as_str()),
        _ => None,
    })
}
