//! A judgement that something conforms while a nonconformity on it was open.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim, Nonconformity, Root};

rule! {
    "attestation-despite-nonconformity", since "0.1", Integrity, on Attestation, serves [],
    effort CarryOut,
    message "`{attestation}` of {on} calls `{target}` conforming while `{nonconformity}` on it was open",
    hint "claim `partial` or `gap` until the nonconformity is closed, then judge again",
}

fn check<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((target, on)) = attestation.target.as_ref().zip(attestation.on) else { return Outcome::NotAsked };
    if attestation.claim != Some(AttestationClaim::Conforms) || !super::latest(attestation, cx) {
        return Outcome::NotAsked;
    }
    let open = |n: &&'a Nonconformity| n.opened_on.is_some_and(|day| day <= on) && n.closed_on.is_none_or(|day| day > on);
    let all = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::REQUIREMENT, target.as_str());
    match all.filter_map(|at| cx.aims().nonconformities.get(at)).find(open) {
        None => Outcome::Pass,
        Some(open) => {
            let defect = fail(Attestation::CLAIM).with("attestation", &attestation.id).with("target", target).with("on", on);
            defect.with("nonconformity", &open.id).related(&open.id).into()
        }
    }
}
