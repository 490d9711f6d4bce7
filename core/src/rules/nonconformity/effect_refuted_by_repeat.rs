//! A corrective action that was found effective before the nonconformity came back.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{EffectivenessReview, Nonconformity};

rule! {
    "effect-refuted-by-repeat", since "0.1", Shall, on Nonconformity, serves ["10.2.d"],
    effort AssessAgain,
    message "the corrective action on `{nonconformity}` was found effective on {on}, but `{record}` of {openedOn} is about {requirement} again",
    hint "review whether the action worked, in the light of what has happened since",
    when |it, _| it.effectiveness_review.as_deref().is_some_and(|review| review.effective == Some(true)) && it.requirement.is_some(),
    check held,
    with [Nonconformity::REQUIREMENT],
}

fn held<'a>(it: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let reviewed = it.effectiveness_review.as_deref().and_then(|review| review.on).filter(|on| *on <= cx.as_of);
    let Some((on, requirement)) = reviewed.zip(it.requirement.as_ref()) else { return Outcome::NotAsked };
    let again = cx.opened_after(requirement.as_str(), on).filter(|other| other.id != it.id);
    let at = Nonconformity::EFFECTIVENESS_REVIEW.then(EffectivenessReview::ON);
    again.map_or(Outcome::Pass, |other| {
        let defect = fail(at).with("on", on).with("record", &other.id).related(&other.id);
        other.opened_on.map_or(Outcome::Pass, |opened| defect.with("openedOn", opened).into())
    })
}
