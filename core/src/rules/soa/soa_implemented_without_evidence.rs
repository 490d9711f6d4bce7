//! A control that is said to be implemented and nothing shows it.

use crate::check::{Cx, EvidenceState, Outcome, evidence_state, fail, rule};
use crate::model::{Evidence, EvidenceStrength, ImplementationStatus, Root, SoaEntry};

rule! {
    "soa-implemented-without-evidence", since "0.1", Shall, on SoaEntry, serves [],
    effort ShowEvidence,
    message "`{control}` is called implemented and no primary evidence shows it",
    hint "name a record that the control left behind; supporting evidence alone doesn't count",
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::included(entry) {
        return Outcome::NotAsked;
    }
    // 6.1.3 asks for no status, so this is no defect; but a control of which nobody says that it is carried out can't conform.
    if super::status(entry) != Some(ImplementationStatus::Implemented) {
        return Outcome::Unknown;
    }
    let named = || entry.evidence.iter().filter_map(|evidence| cx.evidence(evidence.as_str()));
    let positions = cx.index().referring(Root::EVIDENCE, Evidence::SUPPORTS, entry.control.as_str());
    let supporting = positions.filter_map(|at| cx.aims().evidence.get(at));
    let all: Vec<&Evidence> = named().chain(supporting).collect();
    let has = |strength, state: fn(EvidenceState) -> bool| all.iter().any(|e| e.strength == strength && state(evidence_state(e, cx.as_of)));
    if has(Some(EvidenceStrength::Primary), |state| state == EvidenceState::Current) {
        let own = named().any(|e| evidence_state(e, cx.as_of) == EvidenceState::Current);
        if own { Outcome::PassOn(&entry.evidence) } else { Outcome::Pass }
    } else if has(Some(EvidenceStrength::Primary), |state| state != EvidenceState::Current) {
        // It was shown once; that the evidence no longer counts is a finding at the evidence.
        if named().next().is_some() { Outcome::PassOn(&entry.evidence) } else { Outcome::Unknown }
    } else if has(None, |_| true) || named().count() < entry.evidence.len() {
        Outcome::Unknown
    } else {
        fail(SoaEntry::EVIDENCE).with("control", &entry.control).into()
    }
}
