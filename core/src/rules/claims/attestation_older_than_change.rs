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
    let metric = |change: &'a Change| change.affected.iter().find(|named| cx.index().position(Root::METRICS, named.as_str()).is_some());
    let later = cx.metric_changed_after(on).and_then(|(change, done)| Some((metric(change)?, change, done)));
    later.map_or(Outcome::Pass, |(metric, change, done)| {
        let defect = fail(Attestation::ON).with("change", &change.id).with("affected", metric).with("doneOn", done);
        defect.related(&change.id).related(metric).into()
    })
}
