//! A control that is recorded as implemented without evidence.

use crate::check::{Cx, EvidenceState as State, Outcome, evidence_state, fail, rule};
use crate::model::{Evidence, EvidenceStrength as Strength, Root, SoaEntry};

rule! {
    "soa-implemented-without-evidence", since "0.1", Shall, on SoaEntry, serves [],
    effort ShowEvidence,
    message "`{soaEntry}` is recorded as implemented, but no primary evidence supports it",
    hint "name in `evidence` a record that results from operating the control; supporting evidence alone is not sufficient",
    when |entry, _| super::included(entry),
    check check,
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    // 6.1.3 requires no status, so this is no defect; but a control that is not recorded as implemented can't conform.
    if !super::implemented(entry) {
        return Outcome::Unknown;
    }
    let named = || entry.evidence.iter().filter_map(|evidence| cx.evidence(evidence.as_str()));
    let supporting = cx.index().referring(Root::EVIDENCE, Evidence::SUPPORTS, entry.control.as_str());
    let all: Vec<&Evidence> = named().chain(supporting.filter_map(|at| cx.aims().evidence.get(at))).collect();
    let current = |evidence: &Evidence| evidence_state(evidence, cx.as_of) == State::Current;
    let mut primary = all.iter().filter(|evidence| evidence.strength == Some(Strength::Primary)).peekable();
    if primary.peek().is_none() {
        let untold = all.iter().any(|evidence| evidence.strength.is_none()) || named().count() < entry.evidence.len();
        return if untold { Outcome::Unknown } else { fail(SoaEntry::EVIDENCE).into() };
    }
    match primary.any(|evidence| current(evidence)) {
        true if named().any(current) => Outcome::PassOn(&entry.evidence),
        true => Outcome::Pass,
        // It was supported once; that the evidence is no longer valid is a finding at the evidence.
        false if named().next().is_some() => Outcome::PassOn(&entry.evidence),
        false => Outcome::Unknown,
    }
}
