//! An attestation without target, claim, person or date.

use crate::check::rule;
use crate::model::Attestation;

rule! {
    "attestation-unsigned", since "0.1", Practice, on Attestation, serves [],
    effort RecordOnly,
    message "`{attestation}` does not state `{field}`",
    hint "record `{field}`: an attestation states requirement or control, claim, person and date",
    asks SaysEach { fields: [Attestation::TARGET, Attestation::CLAIM, Attestation::BY, Attestation::ON] },
}
