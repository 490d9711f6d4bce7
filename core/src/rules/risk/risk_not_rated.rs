//! A risk without any rating.

use super::{is_open, just_found, ratings};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "risk-not-rated", since "0.1", Shall, on Risk, serves ["6.1.2.d.3"],
    effort AssessAgain,
    message "`{risk}` has no rating",
    hint "rate it: how likely, and how bad for the organization, for individuals and for societies",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_open(risk, cx.as_of) {
        return Outcome::NotAsked;
    }
    let ratings = ratings(risk);
    if ratings.is_empty() && just_found(risk, cx.as_of) {
        Outcome::Unknown
    } else if ratings.is_empty() {
        fail(Risk::INHERENT).with("risk", &risk.id).into()
    } else if ratings.iter().all(|(_, rating)| rating.on.is_some_and(|on| on > cx.as_of)) {
        Outcome::Unknown
    } else {
        Outcome::Pass
    }
}
