//! Attestations: who attests what, on which evidence, for how long, and what contradicts it.

// <rules> written by ./check bless
crate::rules::listed! {
    attestation_before_evidence attestation_contradicts_soa attestation_despite_nonconformity attestation_excludes_requirement
    attestation_expired attestation_unsigned attestation_without_evidence attestations_contradict
}
// </rules>

use crate::catalogue::catalogue;
use crate::check::Cx;
use crate::model::{Attestation, AttestationClaim, Criterion, Root};
use crate::read::{Date, Ref};

/// Whether the attestation was given and is valid on that date.
fn holds(attestation: &Attestation, as_of: Date) -> bool {
    attestation.on.is_some_and(|on| on <= as_of) && attestation.valid_until.is_none_or(|until| until >= as_of)
}

/// Attestations on that requirement or control, in the order of the document.
fn on_target<'a>(target: &Ref<Criterion>, cx: &Cx<'a>) -> impl Iterator<Item = &'a Attestation> {
    let all = &cx.aims().attestations;
    cx.index().referring(Root::ATTESTATIONS, Attestation::TARGET, target.as_str()).filter_map(|at| all.get(at))
}

/// Whether it is the latest valid attestation on its target: earlier ones are history.
fn latest(attestation: &Attestation, cx: &Cx<'_>) -> bool {
    let Some(target) = attestation.target.as_ref().filter(|_| holds(attestation, cx.as_of)) else { return false };
    let newer = |other: &Attestation| other.on > attestation.on && other.ai_systems == attestation.ai_systems && holds(other, cx.as_of);
    !on_target(target, cx).any(newer)
}

/// What it covers: its target; of a clause or list item the requirements there that need judgement, or, where none does or it declares
/// the whole not applicable, all of them; of a control objective its controls.
pub(crate) fn speaks_for(attestation: &Attestation) -> Vec<&str> {
    let Some(target) = attestation.target.as_ref().map(|target| target.as_str()) else { return Vec::new() };
    let all = catalogue().requirements_of(target);
    let some_judged = attestation.claim != Some(AttestationClaim::NotApplicable) && all.iter().any(|it| it.judged.is_some());
    let mut spoken: Vec<&str> = all.iter().filter(|it| it.judged.is_some() || !some_judged).map(|it| it.label).collect();
    if let Some(objective) = catalogue().objective(target) {
        let inside = |label: &str| label.strip_prefix(objective.label).is_some_and(|rest| rest.starts_with('.'));
        spoken.extend(catalogue().controls().iter().map(|control| control.label).filter(|label| inside(label)));
    } else if spoken.is_empty() {
        spoken.push(catalogue().control(target).map_or(target, |control| control.label));
    }
    spoken
}

/// Whether it attests conformity, in full or in part.
fn affirms(attestation: &Attestation) -> bool {
    matches!(attestation.claim, Some(AttestationClaim::Conforms | AttestationClaim::Partial))
}
