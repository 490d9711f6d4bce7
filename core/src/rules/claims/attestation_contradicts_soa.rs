//! An attestation on a control that contradicts the Statement of Applicability.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim as Claim, ImplementationStatus as Status, SoaDecision};

rule! {
    "attestation-contradicts-soa", since "0.1", Integrity, on Attestation, serves [],
    effort RecordOnly,
    message "the claim of `{attestation}` for `{target}` is “{claim}”, but the Statement of Applicability excludes this control",
    message when INCLUDED "the claim of `{attestation}` for `{target}` is “{claim}”, but the Statement of Applicability includes this control",
    message when STATUS "the claim of `{attestation}` for `{target}` is “{claim}”, but its implementation status is {status}",
    message when FOR_SYSTEM "the claim of `{attestation}` for `{target}` is “{claim}”, but the Statement of Applicability excludes this control for `{aiSystem}`",
    hint "withdraw the attestation, or change the Statement of Applicability and give the reason",
    given |attestation, cx| cx.is_in_force(attestation),
    check agreed,
    with [Attestation::CLAIM, Attestation::TARGET],
}

fn agreed<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((target, claim)) = attestation.target.as_ref().zip(attestation.claim) else { return Outcome::NotAsked };
    if !attestation.ai_systems.is_empty() {
        return for_systems(attestation, target.as_str(), claim, cx);
    }
    let entry = cx.entries(target.as_str()).iter().find(|entry| entry.ai_systems.is_empty());
    let Some((entry, decision)) = entry.and_then(|entry| Some((entry, entry.decision?))) else { return Outcome::NotAsked };
    let status = entry.implementation.as_deref().and_then(|implementation| implementation.status);
    let defect = || fail(Attestation::CLAIM).related(target);
    match (claim, decision, status) {
        (Claim::NotApplicable, SoaDecision::Included, _) => defect().case(INCLUDED).into(),
        (Claim::Conforms | Claim::Partial, SoaDecision::Excluded, _) => defect().into(),
        (Claim::Conforms, _, Some(status @ (Status::NotStarted | Status::Planned | Status::Partial))) => {
            defect().case(STATUS).with("status", status).into()
        }
        _ => Outcome::Pass,
    }
}

/// For each system the entry that names it decides, else the one for all. That a control is included for all leaves room for a system to which it
/// does not apply.
fn for_systems<'a>(attestation: &Attestation, target: &str, claim: Claim, cx: &Cx<'_>) -> Outcome<'a> {
    let systems = attestation.ai_systems.iter().enumerate().filter_map(|(at, system)| {
        let excluded = !cx.binds(target, Some(system.as_str()))? && matches!(claim, Claim::Conforms | Claim::Partial);
        let defect = || fail(Attestation::AI_SYSTEMS.at(at)).case(FOR_SYSTEM).with("aiSystem", system).related(system).related(target);
        Some(excluded.then(defect))
    });
    systems.collect()
}
