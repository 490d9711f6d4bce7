//! What holds less well than before.

use super::fields::Step;
use super::records::named;
use super::{Difference, Weakened, Weakening};
use crate::check::{EvidenceState, as_kind, evidence_state};
use crate::model::{Attestation, AttestationClaim, Document, DocumentState, Evidence, Implementation, ImplementationStatus, Risk, Root};
use crate::read::{Date, List, Record, Text, View, elements};
use crate::views::places::{element_pointer, field};
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

/// Days that say something is over; without them it is open.
const OVER: [&str; 4] = ["doneOn", "closedOn", "verifiedOn", "correctedOn"];

/// Whether a field that differs says less than before.
pub(super) fn weaker(both: &Both<'_>, step: &Step<'_>) -> Option<Less> {
    let old = step.before.map_or(View::Absent, |record| field(record, step.field));
    let new = step.after.map_or(View::Absent, |record| field(record, step.field));
    match step.field {
        "evidence" => lost_evidence(both, &old, &new),
        "approval" | "assignment" => signed(&old, &new).then_some((Weakening::ApprovalLost, who_and_when(&old), who_and_when(&new))),
        "acceptance" => signed(&old, &new).then_some((Weakening::AcceptanceLost, who_and_when(&old), who_and_when(&new))),
        "approvals" => fewer(&old, &new, Weakening::ApprovalLost),
        "measures" if step.after.is_some_and(|record| record.table().kind == "oversight") => fewer(&old, &new, Weakening::OversightReduced),
        "oversight" => {
            let measures = |view: View<'_>| if let View::Record(record) = view { count(&field(record, "measures")) } else { 0 };
            (new.is_absent() && measures(old) > 0).then(|| (Weakening::OversightReduced, Some(measures(old).to_string().into()), None))
        }
        "implementation" => implemented(&old, &new),
        "state" => {
            let state = |record: Option<&dyn Record>| as_kind_of::<Document>(record).and_then(|document| document.state);
            let (old, new) = (state(step.before), state(step.after));
            let still = matches!(new, Some(DocumentState::Approved | DocumentState::Superseded | DocumentState::Withdrawn));
            (old == Some(DocumentState::Approved) && !still)
                .then(|| (Weakening::ApprovalLost, Some("approved".into()), new.map(|new| new.as_str().into())))
        }
        "claim" => {
            let claim = |record: Option<&dyn Record>| as_kind_of::<Attestation>(record).and_then(|attestation| attestation.claim);
            let rank = |claim: Option<AttestationClaim>| match claim {
                Some(AttestationClaim::Conforms) => 2,
                Some(AttestationClaim::Partial) => 1,
                _ => 0,
            };
            let (old, new) = (claim(step.before), claim(step.after));
            (rank(new) < rank(old))
                .then(|| (Weakening::AttestationLowered, old.map(|old| old.as_str().into()), new.map(|new| new.as_str().into())))
        }
        name if OVER.contains(&name) => match (old, new) {
            (View::Date(on), View::Absent) => Some((Weakening::Reopened, Some(on.to_string().into()), None)),
            _ => None,
        },
        _ => None,
    }
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

fn as_kind_of<R: 'static>(record: Option<&dyn Record>) -> Option<&R> {
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

/// Whether somebody's word is gone: the record, its day or who gave it.
fn signed(old: &View<'_>, new: &View<'_>) -> bool {
    let says = |view: &View<'_>, name: &str| matches!(view, View::Record(record) if !field(*record, name).is_absent());
    ["by", "on"].iter().any(|name| says(old, name) && !says(new, name))
}

fn who_and_when(view: &View<'_>) -> Option<Text> {
    let View::Record(record) = view else { return None };
    let by = if let View::Link(by, _) = field(*record, "by") { by.as_str().to_owned() } else { String::new() };
    let on = if let View::Date(on) = field(*record, "on") { on.to_string() } else { String::new() };
    Some(match (by.is_empty(), on.is_empty()) {
        (true, true) => return None,
        (_, true) => by.into(),
        (true, _) => on.into(),
        _ => format!("{by}, {on}").into(),
    })
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
