//! Attestations: who attests what, on which evidence, for how long, and what contradicts it.

// <rules> written by ./check bless
crate::rules::listed! {
    attestation_before_evidence attestation_before_system attestation_contradicts_soa attestation_despite_nonconformity
    attestation_excludes_requirement attestation_expired attestation_older_than_change attestation_older_than_exceptions
    attestation_older_than_nonconformity attestation_on_evidence_of_other_system attestation_unsigned attestation_without_evidence
    attestations_contradict
}
// </rules>

use crate::catalogue::catalogue;
use crate::model::{Attestation, AttestationClaim};

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
