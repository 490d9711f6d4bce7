//! A requirement of clauses 4 to 10 that was declared not applicable.

use crate::catalogue::catalogue;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim};
use crate::rules::scope::says;

rule! {
    "attestation-excludes-requirement", since "0.1", Integrity, on Attestation, serves [],
    effort RecordOnly,
    message "`{attestation}` declares `{target}` not applicable; {why}",
    hint "judge whether it is met; only requirements under a condition can be not applicable, with a `rationale`",
}

fn check<'a>(attestation: &'a Attestation, _: &Cx<'a>) -> Outcome<'a> {
    let Some((target, claim)) = attestation.target.as_ref().zip(attestation.claim) else { return Outcome::NotAsked };
    let all = catalogue().requirements_of(target.as_str());
    if all.is_empty() {
        return Outcome::NotAsked;
    }
    let why = match claim {
        AttestationClaim::NotApplicable if all.iter().any(|requirement| requirement.condition.is_none()) => "it has no condition",
        AttestationClaim::NotApplicable if !says(&attestation.rationale) => "nothing says why its condition is not met",
        _ => return Outcome::Pass,
    };
    fail(Attestation::CLAIM).with("attestation", &attestation.id).with("target", target).with("why", why).into()
}
