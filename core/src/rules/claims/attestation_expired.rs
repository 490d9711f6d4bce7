//! A judgement whose time is over, and no new one was given.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, Root};

rule! {
    "attestation-expired", since "0.1", Practice, on Attestation, serves [],
    effort AssessAgain,
    message "`{attestation}` on `{target}` held until {until}, and no later one is recorded",
    hint "judge again and record it as a new attestation",
}

fn check<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((until, target)) = attestation.valid_until.zip(attestation.target.as_ref()) else { return Outcome::NotAsked };
    let newer = |other: &Attestation| other.on > attestation.on && super::holds(other, cx.as_of);
    let mut all =
        cx.index().referring(Root::ATTESTATIONS, Attestation::TARGET, target.as_str()).filter_map(|at| cx.aims().attestations.get(at));
    if until >= cx.as_of || all.any(newer) {
        return Outcome::Pass;
    }
    fail(Attestation::VALID_UNTIL).with("attestation", &attestation.id).with("target", target).with("until", until).into()
}
