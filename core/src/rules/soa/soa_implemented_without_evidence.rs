//! A control that is said to be implemented and nothing shows it.

use crate::check::{Cx, EvidenceState, Outcome, fail, rule};
use crate::model::{EvidenceStrength, ImplementationStatus, SoaEntry};

rule! {
    "soa-implemented-without-evidence", since "0.1", Shall, on SoaEntry, serves [],
    message "`{control}` is called implemented and no current primary evidence shows it",
    hint "name a record that the control left behind; expired, future and supporting evidence and templates don't count",
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::included(entry) {
        return Outcome::NotAsked;
    }
    // 6.1.3 asks for no status, so this is no defect; but a control of which nobody says that it is carried out can't conform.
    if super::status(entry) != Some(ImplementationStatus::Implemented) {
        return Outcome::Unknown;
    }
    let shows = |id: &str| {
        let primary = cx.evidence(id).is_some_and(|evidence| evidence.strength == Some(EvidenceStrength::Primary));
        primary && cx.evidence_state(id) == EvidenceState::Current
    };
    if entry.evidence.iter().any(|evidence| shows(evidence.as_str())) {
        return Outcome::PassOn(&entry.evidence);
    }
    fail(SoaEntry::EVIDENCE).with("control", &entry.control).into()
}
