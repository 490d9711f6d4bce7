//! A judgement that is older than all it rests on.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Attestation;

rule! {
    "attestation-before-evidence", since "0.1", Integrity, on Attestation, serves [],
    effort RecordOnly,
    message "`{attestation}` was given on {on}, before any of its evidence existed",
    hint "judge again now that the evidence is there, and date the judgement so",
}

fn check<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = attestation.on.filter(|_| super::affirms(attestation)) else { return Outcome::NotAsked };
    let dated = attestation.evidence.iter().filter_map(|e| cx.evidence(e.as_str())).filter_map(|e| e.collected_on.or(e.effective_on));
    match dated.min() {
        None => Outcome::NotAsked,
        Some(first) if first > on => fail(Attestation::ON).with("attestation", &attestation.id).with("on", on).into(),
        Some(_) => Outcome::Pass,
    }
}
