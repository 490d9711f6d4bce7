//! An attestation of conformity without evidence.

use crate::check::rule;
use crate::model::Attestation;

rule! {
    "attestation-without-evidence", since "0.1", Practice, on Attestation, serves [],
    effort ShowEvidence,
    message "`{attestation}` attests conformity in full or in part, but names no evidence",
    hint "name the evidence that was examined in `evidence`",
    when |attestation, _| super::affirms(attestation),
    asks Evidenced { evidence: Attestation::EVIDENCE },
}
