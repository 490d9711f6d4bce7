//! An attestation that a later sample speaks against.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim};

rule! {
    "attestation-older-than-exceptions", since "0.1", Integrity, on Attestation, serves [],
    effort AssessAgain,
    message "`{attestation}` of {on} attests conformity with `{target}`, but `{record}` of {since} shows {exceptions} exceptions",
    hint "evaluate conformity again in the light of the sample",
    given |attestation, cx| attestation.claim == Some(AttestationClaim::Conforms) && cx.is_in_force(attestation),
    check not_overtaken,
    with [Attestation::ON, Attestation::TARGET],
}

fn not_overtaken<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((target, on)) = attestation.target.as_ref().zip(attestation.on) else { return Outcome::NotAsked };
    // Evidence for a clause is evidence for its parts.
    let parts = target.as_str().match_indices('.').map(|(at, _)| target.as_str().get(..at).unwrap_or_default());
    let later = parts.chain([target.as_str()]).find_map(|of| cx.exceptions_after(of, on));
    later.map_or(Outcome::Pass, |(evidence, since)| {
        let wrong = evidence.sample.as_deref().and_then(|sample| sample.exceptions).unwrap_or_default();
        let defect = fail(Attestation::ON).with("record", &evidence.id).with("since", since).with("exceptions", wrong);
        defect.related(&evidence.id).into()
    })
}
