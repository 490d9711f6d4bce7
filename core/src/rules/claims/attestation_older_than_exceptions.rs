//! An attestation that a later sample speaks against.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim, Evidence, Root};

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
    let named = parts.chain([target.as_str()]).flat_map(|of| cx.index().referring(Root::EVIDENCE, Evidence::SUPPORTS, of));
    let later = named.filter_map(|at| cx.aims().evidence.get(at)).find_map(|evidence| {
        let wrong = evidence.sample.as_deref()?.exceptions.filter(|wrong| *wrong > 0)?;
        Some((evidence, evidence.effective_on.filter(|of| *of > on && *of <= cx.as_of)?, wrong))
    });
    later.map_or(Outcome::Pass, |(evidence, since, wrong)| {
        let defect = fail(Attestation::ON).with("record", &evidence.id).with("since", since).with("exceptions", wrong);
        defect.related(&evidence.id).into()
    })
}
