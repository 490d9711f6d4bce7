//! Two judgements of one day on one thing that differ.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, Root};

rule! {
    "attestations-contradict", since "0.1", Integrity, on Attestation, serves [],
    effort RecordOnly,
    message "`{attestation}` and `{other}` of the same day claim different things of `{target}`",
    hint "agree on one judgement and remove the other, or give the later one its day",
}

fn check<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(target) = attestation.target.as_ref().filter(|_| super::holds(attestation, cx.as_of)) else { return Outcome::NotAsked };
    let all =
        cx.index().referring(Root::ATTESTATIONS, Attestation::TARGET, target.as_str()).filter_map(|at| cx.aims().attestations.get(at));
    // The one that stands first has the say; the other one has the finding.
    let mut earlier = all.take_while(|other| !std::ptr::eq(*other, attestation));
    let differs = |other: &&Attestation| {
        other.on == attestation.on
            && super::holds(other, cx.as_of)
            && other.ai_systems == attestation.ai_systems
            && other.claim != attestation.claim
    };
    match earlier.find(differs) {
        None => Outcome::Pass,
        Some(other) => {
            let defect = fail(Attestation::CLAIM).with("attestation", &attestation.id).with("other", &other.id);
            defect.with("target", target).related(&other.id).into()
        }
    }
}
