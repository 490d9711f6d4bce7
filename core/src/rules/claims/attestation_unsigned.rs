//! A judgement by nobody, or of no day.

use crate::check::{Cx, Outcome, all_recorded, rule};
use crate::model::Attestation;

rule! {
    "attestation-unsigned", since "0.1", Practice, on Attestation, serves [],
    effort RecordOnly,
    message "`{attestation}` does not say `{part}`",
    hint "fill `{part}`: a judgement is somebody's, of a day, on a requirement or control, and says what of it",
}

fn check<'a>(attestation: &'a Attestation, _: &Cx<'a>) -> Outcome<'a> {
    all_recorded(attestation, &[Attestation::TARGET.any(), Attestation::CLAIM.any(), Attestation::BY.any(), Attestation::ON.any()], "attestation")
}
