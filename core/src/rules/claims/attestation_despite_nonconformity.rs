//! An attestation of conformity while a nonconformity was open.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim, Nonconformity, Root};

rule! {
    "attestation-despite-nonconformity", since "0.1", Integrity, on Attestation, serves [],
    effort AssessAgain,
    message "`{attestation}` of {on} attests conformity with `{target}`, but the nonconformity `{nonconformity}` was open",
    hint "record `partial` or `gap` in `claim` until the nonconformity is closed, then evaluate conformity again",
    given |attestation, cx| attestation.claim == Some(AttestationClaim::Conforms) && super::latest(attestation, cx),
    check none_open,
    with [Attestation::ON, Attestation::TARGET],
}

fn none_open<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((target, on)) = attestation.target.as_ref().zip(attestation.on) else { return Outcome::NotAsked };
    let about = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::REQUIREMENT, target.as_str());
    let open = |one: &&Nonconformity| one.opened_on.is_some_and(|day| day <= on) && one.closed_on.is_none_or(|day| day > on);
    match about.filter_map(|at| cx.aims().nonconformities.get(at)).find(open) {
        None => Outcome::Pass,
        Some(open) => fail(Attestation::CLAIM).with("nonconformity", &open.id).related(&open.id).into(),
    }
}
