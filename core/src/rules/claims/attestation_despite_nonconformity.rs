//! An attestation of conformity while a nonconformity was open.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim};

rule! {
    "attestation-despite-nonconformity", since "0.1", Integrity, on Attestation, serves [],
    effort AssessAgain,
    message "`{attestation}` of {on} attests conformity with `{target}`, but the nonconformity `{nonconformity}` was open",
    hint "record `partial` or `gap` in `claim` until the nonconformity is closed, then evaluate conformity again",
    given |attestation, cx| attestation.claim == Some(AttestationClaim::Conforms) && cx.is_in_force(attestation),
    check none_open,
    with [Attestation::ON, Attestation::TARGET],
}

fn none_open<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((target, on)) = attestation.target.as_ref().zip(attestation.on) else { return Outcome::NotAsked };
    match cx.open_on(target.as_str(), on) {
        None => Outcome::Pass,
        Some(open) => fail(Attestation::CLAIM).with("nonconformity", &open.id).related(&open.id).into(),
    }
}
