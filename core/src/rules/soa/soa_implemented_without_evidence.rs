//! A control that is recorded as implemented without evidence.

use crate::check::{Cx, EvidenceState as State, Outcome, evidence_state, fail, rule};
use crate::model::{Evidence, EvidenceStrength as Strength, Root, SoaEntry};

rule! {
    "soa-implemented-without-evidence", since "0.1", Shall, on SoaEntry, serves [],
    effort ShowEvidence,
    message "`{soaEntry}` is recorded as implemented, but no primary evidence supports it",
    hint "name in `evidence` a record that results from operating the control; supporting evidence alone is not sufficient",
    // 6.1.3 requires no status, so this is no defect; but a control that is not recorded as implemented can't conform.
    when |entry, _| if super::included(entry) { super::implemented(entry).then_some(true) } else { Some(false) },
    check evidenced,
}

fn evidenced<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    let named: Vec<&Evidence> = entry.evidence.iter().filter_map(|evidence| cx.evidence(evidence.as_str())).collect();
    let supporting = cx.index().referring(Root::EVIDENCE, Evidence::SUPPORTS, entry.control.as_str());
    let all = named.iter().copied().chain(supporting.filter_map(|at| cx.aims().evidence.get(at)));
    let (primary, other): (Vec<_>, Vec<_>) = all.partition(|evidence| evidence.strength == Some(Strength::Primary));
    let current = |all: &[&Evidence]| all.iter().any(|evidence| evidence_state(evidence, cx.as_of) == State::Current);
    let untold = other.iter().any(|evidence| evidence.strength.is_none()) || named.len() < entry.evidence.len();
    match primary.is_empty() {
        true if untold => Outcome::Unknown,
        true => fail(SoaEntry::EVIDENCE).into(),
        false if current(&primary) && !current(&named) => Outcome::Pass,
        false if !current(&primary) && named.is_empty() => Outcome::Unknown,
        // Where it was supported once, that the evidence is no longer valid is a finding at the evidence.
        false => Outcome::PassOn(&entry.evidence),
    }
}
