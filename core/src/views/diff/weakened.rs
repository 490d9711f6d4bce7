//! What holds less well than before.

use super::fields::Step;
use super::records::named;
use super::{Difference, Weakened, Weakening};
use crate::check::{EvidenceState, as_kind, date_of, evidence_state};
use crate::model::{
    Approval, Attestation, AttestationClaim, CertificationFinding, Document, DocumentState, Evidence, Implementation, ImplementationStatus,
    Nonconformity, Oversight, Risk, RiskAcceptance, Root, Stated, stated,
};
use crate::read::{AnyField, Asked, Date, Field, FieldRole, Kind, List, Record, Ref, Text, View, elements};
use crate::views::places::element_pointer;
use crate::views::{RatingKind, RiskLevel};

/// Both states, and the day.
#[derive(Clone, Copy)]
pub(super) struct Both<'a> {
    pub(super) before: &'a Root,
    pub(super) after: &'a Root,
    pub(super) as_of: Date,
}

/// How it got weaker, what it was, what it is.
type Less = (Weakening, Option<Text>, Option<Text>);

/// Whether a field that differs says less than before.
pub(super) fn weaker(both: &Both<'_>, step: &Step<'_>) -> Option<Less> {
    let Step { before, after, field, .. } = *step;
    let (old, new) = (before.map_or(View::Absent, |it| it.get(field)), after.map_or(View::Absent, |it| it.get(field)));
    let table = before.or(after)?.table();
    if table.is(field, FieldRole::Evidence) {
        return lost_evidence(both, &old, &new);
    }
    let is = |kind: &str, other: AnyField| table.kind == kind && field == usize::from(other.index);
    let over = is(Nonconformity::TABLE.kind, Nonconformity::CORRECTED_ON.any())
        || is(CertificationFinding::TABLE.kind, CertificationFinding::VERIFIED_ON.any());
    if over || table.is(field, FieldRole::Done) || table.is(field, FieldRole::Closes) {
        return match (old, new) {
            (View::Date(on), View::Absent) if !is_over(after) => Some((Weakening::Reopened, Some(on.to_string().into()), None)),
            _ => None,
        };
    }
    // Where a date is recorded, it decides.
    if table.is(field, FieldRole::States) && !has_date(before) && !has_date(after) {
        let word = |view: View<'_>| if let View::Word(word) = view { Some(word.into()) } else { None };
        return (is_over(before) && !is_over(after)).then(|| (Weakening::Reopened, word(old), word(new)));
    }
    if let Some(measures) = lists::<Oversight, _>(&old, Oversight::MEASURES).filter(|_| new.is_absent()) {
        return (measures > 0).then(|| (Weakening::OversightReduced, Some(measures.to_string().into()), None));
    }
    if is(Oversight::TABLE.kind, Oversight::MEASURES.any()) {
        return fewer(&old, &new, Weakening::OversightReduced);
    }
    if is(Document::TABLE.kind, Document::APPROVALS.any()) {
        return fewer(&old, &new, Weakening::ApprovalLost);
    }
    if is(Document::TABLE.kind, Document::STATE.any()) {
        let state = |record: Option<&dyn Record>| as_kind_of::<Document>(record).and_then(|document| document.state);
        let (old, new) = (state(before), state(after));
        let still = matches!(new, Some(DocumentState::Approved | DocumentState::Superseded | DocumentState::Withdrawn));
        return (old == Some(DocumentState::Approved) && !still)
            .then(|| (Weakening::ApprovalLost, old.map(|old| old.as_str().into()), new.map(|new| new.as_str().into())));
    }
    if is(Attestation::TABLE.kind, Attestation::CLAIM.any()) {
        let claim = |record: Option<&dyn Record>| as_kind_of::<Attestation>(record).and_then(|attestation| attestation.claim);
        let rank = |claim: Option<AttestationClaim>| match claim {
            Some(AttestationClaim::Conforms) => 2,
            Some(AttestationClaim::Partial) => 1,
            _ => 0,
        };
        let (old, new) = (claim(before), claim(after));
        return (rank(new) < rank(old))
            .then(|| (Weakening::AttestationLowered, old.map(|old| old.as_str().into()), new.map(|new| new.as_str().into())));
    }
    signed(&old, &new).or_else(|| implemented(&old, &new))
}

/// Whether a word says that it is over.
fn is_over(record: Option<&dyn Record>) -> bool {
    let over = |record: &dyn Record, field| matches!(record.get(field), View::Word(word) if stated(word) == Some(Stated::Over));
    record.is_some_and(|record| record.table().with(FieldRole::States).any(|field| over(record, field)))
}

/// Whether it is recorded when it was over.
fn has_date(record: Option<&dyn Record>) -> bool {
    let roles = [FieldRole::Closes, FieldRole::Done, FieldRole::Happened];
    record.is_some_and(|record| {
        roles.into_iter().flat_map(|role| record.table().with(role)).any(|field| date_of(record.get(field)).is_some())
    })
}

/// Whether a record that is gone takes something with it.
pub(super) fn gone(both: &Both<'_>, record: &dyn Record) -> Option<(Weakening, Text)> {
    if let Some(evidence) = as_kind_of::<Evidence>(Some(record)) {
        let state = evidence_state(evidence, both.as_of);
        return (state == EvidenceState::Current).then(|| (Weakening::EvidenceLost, state.as_str().into()));
    }
    let claim = as_kind_of::<Attestation>(Some(record))?.claim?;
    (claim == AttestationClaim::Conforms).then(|| (Weakening::AttestationLowered, claim.as_str().into()))
}

/// Whether a piece of evidence counted on the day and does no more.
pub(super) fn evidence(both: &Both<'_>, old: &dyn Record, new: &dyn Record) -> Option<(Weakening, Text, Text)> {
    let state = |record| as_kind_of::<Evidence>(Some(record)).map(|evidence| evidence_state(evidence, both.as_of));
    let (old, new) = (state(old)?, state(new)?);
    (old == EvidenceState::Current && new != old).then(|| (Weakening::EvidenceLost, old.as_str().into(), new.as_str().into()))
}

/// Risks that are rated higher: each by the method of its own state.
pub(super) fn risks(before: &Root, after: &Root, out: &mut Difference) {
    let mut higher = Vec::new();
    for (at, new) in after.risks.iter().enumerate() {
        let Some(old) = before.risks.iter().find(|old: &&Risk| old.id == new.id) else { continue };
        for kind in RatingKind::ALL {
            let level = |root: &Root, risk| RiskLevel::of(root.risk_method.as_deref(), kind.of(risk));
            let (Some(was), Some(is)) = (level(before, old), level(after, new)) else { continue };
            if (is.rank, is.score) > (was.rank, was.score) {
                let pointer = element_pointer("", after, Root::RISKS.index.into(), Some(at));
                let mut it = Weakened::new(Weakening::RiskHigher, named(new, format!("{pointer}/{kind}")));
                it.field = Some(kind.as_str().into());
                it.before = Some(shown(&was));
                it.after = Some(shown(&is));
                higher.push(it);
            }
        }
    }
    crate::order::sort_by_key(&mut higher, |it| it.record.id.clone());
    out.weakened.append(&mut higher);
}

fn shown(level: &RiskLevel) -> Text {
    match level.score {
        Some(score) => format!("{} ({score})", level.label).into(),
        None => level.label.clone(),
    }
}

fn as_kind_of<R: Asked>(record: Option<&dyn Record>) -> Option<&R> {
    record.and_then(as_kind)
}

fn lost_evidence(both: &Both<'_>, old: &View<'_>, new: &View<'_>) -> Option<Less> {
    let current = |root: &Root, view: &View<'_>| -> Vec<String> {
        let View::List(list) = view else { return Vec::new() };
        let counts = |id: &str| {
            let found = root.evidence.iter().find(|evidence| evidence.id.as_str() == id);
            found.is_some_and(|evidence| evidence_state(evidence, both.as_of) == EvidenceState::Current)
        };
        let ids = elements(*list).filter_map(|view| if let View::Link(text, _) = view { Some(text.as_str().to_owned()) } else { None });
        ids.filter(|id| counts(id)).collect()
    };
    let (mut old, mut new) = (current(both.before, old), current(both.after, new));
    crate::order::sort(&mut old);
    crate::order::sort(&mut new);
    let text = |ids: &[String]| (!ids.is_empty()).then(|| Text::from(ids.join(", ")));
    (new.len() < old.len()).then(|| (Weakening::EvidenceLost, text(&old), text(&new)))
}

/// Who approved or accepted, and when.
fn signature<'a>(view: &View<'a>) -> Option<(Weakening, Option<&'a str>, Option<Date>)> {
    let View::Record(record) = view else { return None };
    if let Some(it) = as_kind_of::<Approval>(Some(*record)) {
        return Some((Weakening::ApprovalLost, it.by.as_ref().map(Ref::as_str), it.on));
    }
    let it = as_kind_of::<RiskAcceptance>(Some(*record))?;
    Some((Weakening::AcceptanceLost, it.by.as_ref().map(Ref::as_str), it.on))
}

/// An approval or acceptance that is gone, or its date, or who gave it.
fn signed(old: &View<'_>, new: &View<'_>) -> Option<Less> {
    let (what, by, on) = signature(old)?;
    let after = signature(new);
    let (by_after, on_after) = after.map_or((None, None), |(_, by, on)| (by, on));
    let text = |by: Option<&str>, on: Option<Date>| {
        let parts: Vec<String> = by.map(str::to_owned).into_iter().chain(on.map(|on| on.to_string())).collect();
        (!parts.is_empty()).then(|| Text::from(parts.join(", ")))
    };
    (by.is_some() && by_after.is_none() || on.is_some() && on_after.is_none()).then(|| (what, text(by, on), text(by_after, on_after)))
}

/// How many elements a list of the record in that view has.
fn lists<R: Kind, V>(view: &View<'_>, field: Field<R, V>) -> Option<usize> {
    let View::Record(record) = view else { return None };
    (record.table().kind == R::TABLE.kind).then(|| count(&record.get(usize::from(field.index))))
}

fn count(view: &View<'_>) -> usize {
    if let View::List(list) = view { elements(*list as &dyn List).count() } else { 0 }
}

fn fewer(old: &View<'_>, new: &View<'_>, what: Weakening) -> Option<Less> {
    let (old, new) = (count(old), count(new));
    (new < old).then(|| (what, Some(old.to_string().into()), Some(new.to_string().into())))
}

fn implemented(old: &View<'_>, new: &View<'_>) -> Option<Less> {
    let status = |view: &View<'_>| -> Option<ImplementationStatus> {
        let View::Record(record) = view else { return None };
        as_kind_of::<Implementation>(Some(*record))?.status
    };
    let rank = |status: Option<ImplementationStatus>| status.map_or(0, |status| status as u32);
    let (old, new) = (status(old), status(new));
    (rank(new) < rank(old))
        .then(|| (Weakening::ControlLessImplemented, old.map(|old| old.as_str().into()), new.map(|new| new.as_str().into())))
}
