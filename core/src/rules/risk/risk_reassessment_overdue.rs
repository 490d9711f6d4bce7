//! A risk that was not assessed again when it had to be.

use super::{is_open, ratings, standing};
use crate::check::level;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "risk-reassessment-overdue", since "0.1", Shall, on Risk, serves ["8.2.s1"],
    effort AssessAgain,
    message "`{risk}` was last assessed on {last} and had to be assessed again by {due}",
    hint "assess it again, and date the rating",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_open(risk, cx.as_of) {
        return Outcome::NotAsked;
    }
    let rated = ratings(risk).into_iter().filter_map(|(_, rating)| rating.on);
    let Some(last) = rated.chain(risk.reviewed_on).filter(|on| *on <= cx.as_of).max() else { return Outcome::Unknown };
    let method = cx.aims().risk_method.as_deref();
    let band = method.zip(standing(risk, cx.as_of)).and_then(|(method, rating)| level(method, rating)).map(|level| level.band);
    let intervals = [band.and_then(|band| band.review_interval.as_ref()), method.and_then(|method| method.assessment_interval.as_ref())];
    let planned = intervals.into_iter().flatten().filter_map(|interval| last.plus(interval));
    // A change of the system asks for an assessment on its own day at the latest.
    let changes = risk.ai_systems.iter().filter_map(|system| cx.ai_system(system.as_str())?.last_significant_change);
    let changed = changes.filter(|on| *on > last);
    let due = planned.chain(risk.next_review_on.filter(|on| *on > last)).chain(changed).min();
    match due {
        None => Outcome::Unknown,
        Some(due) if due < cx.as_of => fail(Risk::REVIEWED_ON).with("risk", &risk.id).with("last", last).with("due", due).into(),
        Some(_) => Outcome::Pass,
    }
}
