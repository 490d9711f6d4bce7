//! A judgement on a control that the Statement of Applicability contradicts.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim, ImplementationStatus, SoaDecision};
use crate::rules::soa::entries;

rule! {
    "attestation-contradicts-soa", since "0.1", Integrity, on Attestation, serves [],
    effort RecordOnly,
    message "`{attestation}` claims `{claim}` of `{control}`, which the Statement of Applicability calls {state}",
    hint "bring the two together: withdraw the judgement, or change the statement with a reason",
}

fn check<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((target, claim)) = attestation.target.as_ref().zip(attestation.claim) else { return Outcome::NotAsked };
    let entry = entries(target.as_str(), cx).into_iter().find(|entry| entry.ai_systems.is_empty());
    let Some(entry) = entry.filter(|entry| attestation.ai_systems.is_empty() && entry.decision.is_some()) else { return Outcome::NotAsked };
    if !super::latest(attestation, cx) {
        return Outcome::NotAsked;
    }
    let status = entry.implementation.as_deref().and_then(|implementation| implementation.status);
    let state = match (claim, entry.decision, status) {
        (AttestationClaim::NotApplicable, Some(SoaDecision::Included), _) => "included",
        (AttestationClaim::Conforms | AttestationClaim::Partial, Some(SoaDecision::Excluded), _) => "excluded",
        (AttestationClaim::Conforms, _, Some(ImplementationStatus::NotStarted | ImplementationStatus::Planned)) => "not implemented yet",
        (AttestationClaim::Conforms, _, Some(ImplementationStatus::Partial)) => "implemented in part",
        _ => return Outcome::Pass,
    };
    let defect = fail(Attestation::CLAIM).with("attestation", &attestation.id).with("claim", claim.as_str());
    defect.with("control", target).with("state", state).related(target).into()
}
