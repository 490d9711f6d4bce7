//! Attestations: what people judge, on what ground, for how long, and what speaks against it.

pub(super) mod attestation_before_evidence;
pub(super) mod attestation_contradicts_soa;
pub(super) mod attestation_despite_nonconformity;
pub(super) mod attestation_excludes_requirement;
pub(super) mod attestation_expired;
pub(super) mod attestation_unsigned;
pub(super) mod attestation_without_evidence;
pub(super) mod attestations_contradict;

use crate::check::Cx;
use crate::model::{Attestation, AttestationClaim, Root};
use crate::read::Date;

/// Whether the judgement was given and still holds on that day.
fn holds(attestation: &Attestation, as_of: Date) -> bool {
    attestation.on.is_some_and(|on| on <= as_of) && attestation.valid_until.is_none_or(|until| until >= as_of)
}

/// Whether it is the latest judgement on its target that holds: earlier ones are history.
fn latest(attestation: &Attestation, cx: &Cx<'_>) -> bool {
    let Some(target) = attestation.target.as_ref().filter(|_| holds(attestation, cx.as_of)) else { return false };
    let newer = |other: &Attestation| other.on > attestation.on && other.ai_systems == attestation.ai_systems && holds(other, cx.as_of);
    let mut all =
        cx.index().referring(Root::ATTESTATIONS, Attestation::TARGET, target.as_str()).filter_map(|at| cx.aims().attestations.get(at));
    !all.any(newer)
}

/// Whether it says that its target is met, in full or in part.
fn affirms(attestation: &Attestation) -> bool {
    matches!(attestation.claim, Some(AttestationClaim::Conforms | AttestationClaim::Partial))
}
