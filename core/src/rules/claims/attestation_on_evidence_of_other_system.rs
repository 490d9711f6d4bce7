//! An attestation for certain systems that rests on evidence of others alone.

use crate::check::rule;
use crate::model::Attestation;

rule! {
    "attestation-on-evidence-of-other-system", since "0.1", Integrity, on Attestation, serves [],
    effort ShowEvidence,
    message "`{attestation}` attests `{target}` for certain AI systems, but its evidence is about others: `{record}` is the document `{document}`",
    hint "name evidence of the AI systems that the attestation is for, or correct `aiSystems`",
    asks ShownOf { ways: [[Attestation::EVIDENCE]] },
    with [Attestation::TARGET],
}
