//! An attestation that a later major nonconformity overtakes.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim, NonconformityGrade};

rule! {
    "attestation-older-than-nonconformity", since "0.1", Integrity, on Attestation, serves [],
    effort AssessAgain,
    message "`{attestation}` of {on} attests conformity with `{target}`, but the major nonconformity `{nonconformity}` has been open since {openedOn}",
    hint "evaluate conformity again once the nonconformity is closed",
    given |attestation, cx| attestation.claim == Some(AttestationClaim::Conforms) && cx.is_in_force(attestation),
    check not_overtaken,
    with [Attestation::ON, Attestation::TARGET],
}

/// Of several that are open today, one is compared: the one that the index has for the target.
fn not_overtaken<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((target, on)) = attestation.target.as_ref().zip(attestation.on) else { return Outcome::NotAsked };
    let open = cx.open_on(target.as_str(), cx.as_of).filter(|it| it.grade == Some(NonconformityGrade::Major));
    let later = open.and_then(|it| Some((it, it.opened_on.filter(|opened| *opened > on)?)));
    later.map_or(Outcome::Pass, |(it, opened)| {
        fail(Attestation::ON).with("nonconformity", &it.id).with("openedOn", opened).related(&it.id).into()
    })
}
