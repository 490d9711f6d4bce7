//! An attestation on measurement that a later change of a metric overtakes.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Attestation, AttestationClaim, Change, Root};

rule! {
    "attestation-older-than-change", since "0.1", Integrity, on Attestation, serves [],
    effort AssessAgain,
    message "`{attestation}` of {on} attests conformity with `{target}`, but `{change}` changed `{affected}` on {doneOn}",
    hint "evaluate conformity again in the light of the change",
    given |attestation, cx| attestation.claim == Some(AttestationClaim::Conforms) && cx.is_in_force(attestation),
    check not_overtaken,
    with [Attestation::ON, Attestation::TARGET],
}

fn not_overtaken<'a>(attestation: &'a Attestation, cx: &Cx<'a>) -> Outcome<'a> {
    let target = attestation.target.as_ref().filter(|target| target.as_str().starts_with("9.1"));
    let Some((_, on)) = target.zip(attestation.on) else { return Outcome::NotAsked };
    let changes = cx.aims().metrics.iter().flat_map(|metric| {
        let named = cx.index().referring(Root::CHANGES, Change::AFFECTED, metric.id.as_str());
        named.filter_map(|at| cx.aims().changes.get(at)).map(move |change| (metric, change))
    });
    let mut later = changes.filter_map(|(metric, change)| Some((metric, change, change.done_on.filter(|of| *of > on && *of <= cx.as_of)?)));
    later.next().map_or(Outcome::Pass, |(metric, change, done)| {
        let defect = fail(Attestation::ON).with("change", &change.id).with("affected", &metric.id).with("doneOn", done);
        defect.related(&change.id).related(&metric.id).into()
    })
}
