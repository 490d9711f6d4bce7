//! The latest impact assessment of a system no longer holds.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactAssessment;

rule! {
    "impact-assessment-expired", since "0.1", Shall, on ImpactAssessment, serves ["8.4.s1", "A.5.4", "A.5.5"],
    effort AssessAgain,
    message "`{assessment}` of `{system}` was valid until {until}",
    hint "repeat the impact assessment; the planned interval or the date in `validUntil` has passed",
}

fn check<'a>(assessment: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((system, on)) = super::standing(assessment, cx) else { return Outcome::NotAsked };
    let interval = cx.aims().impact_method.as_deref().and_then(|method| method.interval.as_ref());
    let planned = interval.and_then(|interval| on.plus(interval)).map(|until| (until, ImpactAssessment::ON));
    let stated = assessment.valid_until.map(|until| (until, ImpactAssessment::VALID_UNTIL));
    match stated.into_iter().chain(planned).min_by_key(|(until, _)| *until) {
        None => Outcome::Unknown,
        Some((until, _)) if until >= cx.as_of => Outcome::Pass,
        Some((until, place)) => fail(place).with("assessment", &assessment.id).with("system", &system.id).with("until", until).into(),
    }
}
