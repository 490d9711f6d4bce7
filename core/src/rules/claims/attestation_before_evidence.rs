//! An attestation that is older than all of its evidence.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Attestation;

rule! {
    "attestation-before-evidence", since "0.1", Integrity, on Attestation, serves [],
    effort AssessAgain,
    message "`{attestation}` was given on {on}, before any of its evidence existed",
    hint "evaluate conformity again on this evidence and record the new date in `on`",
    given |attestation, cx| super::affirms(attestation) && cx.is_in_force(attestation),
    check after_evidence,
}

fn after_evidence<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let evidence = attestation.evidence.iter().filter_map(|evidence| cx.evidence(evidence.as_str()));
    let first = evidence.filter_map(|evidence| evidence.effective_on.or(evidence.collected_on)).min();
    Outcome::in_order(first, attestation.on, |_, on| fail(Attestation::ON).with(Attestation::ON, on))
}
