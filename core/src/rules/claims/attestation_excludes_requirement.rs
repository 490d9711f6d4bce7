//! A requirement of clauses 4 to 10 that is declared not applicable.

use crate::catalogue::catalogue;
use crate::check::{Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "attestation-excludes-requirement", since "0.1", Integrity, on Attestation, serves [],
    effort Decide,
    message "`{attestation}` declares `{target}` not applicable, but the requirement applies without a condition",
    message when NO_REASON "`{attestation}` declares `{target}` not applicable, but does not state why its condition is not met",
    hint "evaluate conformity; only requirements under a condition can be declared not applicable, with the reason in `rationale`",
    when |attestation, _| attestation.claim.is_some(),
    alone conditional,
    with [Attestation::TARGET],
}

fn conditional(attestation: &Attestation, _: Date) -> Outcome<'_> {
    let all = attestation.target.as_ref().map_or(Default::default(), |target| catalogue().requirements_of(target.as_str()));
    match attestation.claim {
        _ if all.is_empty() => Outcome::NotAsked,
        Some(AttestationClaim::NotApplicable) if all.iter().any(|it| it.condition.is_none()) => fail(Attestation::CLAIM).into(),
        Some(AttestationClaim::NotApplicable) if !says(&attestation.rationale) => fail(Attestation::CLAIM).case(NO_REASON).into(),
        _ => Outcome::Pass,
    }
}
