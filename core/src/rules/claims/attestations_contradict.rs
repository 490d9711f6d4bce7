//! Two attestations of the same date on the same target that differ.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Attestation;

rule! {
    "attestations-contradict", since "0.1", Integrity, on Attestation, serves [],
    effort RecordOnly,
    message "`{attestation}` and `{other}`, both of {on}, make different claims on `{target}`",
    hint "agree on one attestation and remove the other, or correct the date of the later one",
    when super::holds,
    check agreed,
    with [Attestation::ON, Attestation::TARGET],
}

fn agreed<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(target) = attestation.target.as_ref() else { return Outcome::NotAsked };
    // The one that stands first counts; the other one has the finding.
    let mut earlier = super::on_target(target, cx).take_while(|other| !std::ptr::eq(*other, attestation));
    let same =
        |other: &Attestation| other.on == attestation.on && super::holds(other, cx.as_of) && other.ai_systems == attestation.ai_systems;
    match earlier.find(|other| same(other) && other.claim != attestation.claim) {
        None => Outcome::Pass,
        Some(other) => fail(Attestation::CLAIM).with("other", &other.id).related(&other.id).into(),
    }
}
