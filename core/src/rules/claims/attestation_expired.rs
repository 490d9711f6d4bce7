//! An attestation that has expired without a later one.

use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::Attestation;

rule! {
    "attestation-expired", since "0.1", Practice, on Attestation, serves [],
    effort AssessAgain, due Attestation,
    message "`{attestation}` on `{target}` was valid until {due}, and no later attestation is recorded",
    hint "evaluate conformity again and record the result as a new attestation",
    deadlines expiry,
    with [Attestation::TARGET],
}

fn expiry<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Deadlines<'a> {
    let Some((until, _)) = attestation.valid_until.zip(attestation.target.as_ref()) else { return Deadlines::default() };
    let open = (!cx.is_followed(attestation)).then(|| Deadline::new(Attestation::VALID_UNTIL.into(), until, DueTrigger::Expiry));
    Deadlines { open: open.into_iter().collect(), undated: false, asked: true }
}
