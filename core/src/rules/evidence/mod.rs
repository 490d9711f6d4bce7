//! Evidence: what it supports, for which time, and whether it can be relied on.

// <rules> written by ./check bless
crate::rules::listed! {
    action_effect_reviewed_before_done effect_shown_by_older_evidence evidence_collected_before_effective evidence_dated_in_future
    evidence_digest_malformed evidence_document_withdrawn evidence_expired evidence_is_template evidence_not_covering_day
    evidence_only_supporting evidence_period_after_collection evidence_period_reversed evidence_supports_nothing evidence_undated
    evidence_valid_before_effective operation_exceptions_not_followed_up sample_exceptions_not_followed_up
    sample_larger_than_population sample_selection_unsaid sole_evidence_expired system_shown_by_evidence_of_other_system
}
// </rules>

use crate::check::{Cx, EvidenceState, Link, key_of};
use crate::model::Evidence;
use crate::read::{FieldRole, Record, View, elements};

/// How many exceptions its sample has shown.
fn exceptions(evidence: &Evidence) -> u32 {
    evidence.sample.as_deref().and_then(|sample| sample.exceptions).unwrap_or(0)
}

/// Whether so much of its sample are exceptions that a remark does not settle them: a tenth or more.
fn material(evidence: &Evidence) -> bool {
    let size = evidence.sample.as_deref().and_then(|sample| sample.size);
    let wrong = exceptions(evidence);
    wrong > 0 && size.is_none_or(|size| u64::from(wrong) * 10 >= u64::from(size))
}

/// Whether something that this evidence is for has no current evidence.
pub(crate) fn stands_alone(evidence: &Evidence, cx: &Cx<'_>) -> bool {
    let mut owners = cx.index().references(evidence.id.as_str()).filter_map(|link| through(link, FieldRole::Evidence, cx));
    owners.any(|owner| !shows(owner, cx) && !key_of(owner).is_some_and(|key| cx.supported(key)))
        || evidence
            .supports
            .iter()
            .map(|target| target.as_str())
            .any(|target| !cx.supported(target) && !cx.shown(target, &|it| shown_by_record(it, cx)))
}

/// The record that the reference stands in, if it stands in a field of that role.
fn through<'a>(link: &Link<'a>, role: FieldRole, cx: &Cx<'a>) -> Option<&'a dyn Record> {
    let (record, _) = link.path.end(cx.aims()).filter(|(record, field)| record.table().is(*field, role))?;
    Some(record)
}

/// Whether the record of that id, or an entry on that control, names current evidence.
fn shown_by_record(target: &str, cx: &Cx<'_>) -> bool {
    let mut entries = cx.index().references(target).filter_map(|link| through(link, FieldRole::Key, cx));
    let mut records = cx.index().with_id(target).filter_map(|known| known.path.then(Evidence::ID).end(cx.aims()));
    records.any(|(record, _)| shows(record, cx)) || entries.any(|entry| shows(entry, cx))
}

/// Whether the record itself names current evidence.
fn shows(record: &dyn Record, cx: &Cx<'_>) -> bool {
    let current = |view| matches!(view, View::Link(text, _) if cx.evidence_state(text.as_str()) == EvidenceState::Current);
    record.table().with(FieldRole::Evidence).any(|at| match record.get(at) {
        View::List(list) => elements(list).any(current),
        _ => false,
    })
}
