//! An attestation for a system that had not begun.

use crate::check::rule;
use crate::model::Attestation;

rule! {
    "attestation-before-system", since "0.1", Integrity, on Attestation, serves [],
    effort RecordOnly,
    message "`{attestation}` attests `{target}` for `{record}` on {on}, before the inception of this {kind} on {since}",
    hint "correct the dates, or remove the AI system from the attestation",
    asks InTurn { way: [Attestation::AI_SYSTEMS], first: [born], then: [own Attestation::ON] },
    with [Attestation::TARGET],
}
