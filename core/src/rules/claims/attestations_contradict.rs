//! Two attestations of the same date on the same target that differ.

use crate::check::{Cx, Outcome, fail, holds, rule};
use crate::model::Attestation;

rule! {
    "attestations-contradict", since "0.1", Integrity, on Attestation, serves [],
    effort RecordOnly,
    message "`{attestation}` and `{other}`, both of {on}, make different claims on `{target}`",
    hint "agree on one attestation and remove the other, or correct the date of the later one",
    when holds,
    check agreed,
    with [Attestation::ON, Attestation::TARGET],
}

fn agreed<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    // The one that stands first counts; the other one has the finding.
    match attestation.target.as_ref().and_then(|_| cx.contradicted(attestation)) {
        None => Outcome::Pass,
        Some(other) => fail(Attestation::CLAIM).with("other", &other.id).related(&other.id).into(),
    }
}
