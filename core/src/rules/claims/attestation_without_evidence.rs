//! A judgement that names no evidence.

use super::affirms;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Attestation;

rule! {
    "attestation-without-evidence", since "0.1", Practice, on Attestation, serves [],
    effort ShowEvidence,
    message "`{attestation}` says that a requirement is met and names no evidence: it is a claim",
    hint "name in `evidence` what was looked at",
}

fn check<'a>(attestation: &'a Attestation, _: &Cx<'a>) -> Outcome<'a> {
    if !affirms(attestation) {
        Outcome::NotAsked
    } else if attestation.evidence.is_empty() {
        fail(Attestation::EVIDENCE).with("attestation", &attestation.id).into()
    } else {
        Outcome::PassOn(&attestation.evidence)
    }
}
