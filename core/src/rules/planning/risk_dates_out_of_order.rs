//! A risk that was rated or closed before anyone had found it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Rating, Risk};
use crate::read::AnyField;

rule! {
    "risk-dates-out-of-order", since "0.1", Integrity, on Risk, serves ["6.1.1.s12"],
    effort RecordOnly,
    message "`{risk}` was identified on {identified}, and {what} on {on}",
    hint "correct the day in `identifiedOn`, or the other one",
}

fn check<'a>(risk: &'a Risk, _: &Cx<'a>) -> Outcome<'a> {
    let Some(identified) = risk.identified_on else { return Outcome::NotAsked };
    let rating = |rating: &Option<Box<Rating>>| rating.as_deref().and_then(|rating| rating.on);
    let rated = |field: AnyField| crate::check::Path::from(field).then(Rating::ON);
    let days = [
        (rated(Risk::INHERENT.any()), rating(&risk.inherent), "rated"),
        (rated(Risk::CURRENT.any()), rating(&risk.current), "rated"),
        (rated(Risk::RESIDUAL.any()), rating(&risk.residual), "rated"),
        (Risk::CLOSED_ON.into(), risk.closed_on, "closed"),
    ];
    if days.iter().all(|(_, on, _)| on.is_none()) {
        return Outcome::NotAsked;
    }
    let mut defects = Vec::new();
    for (at, on, what) in days {
        if let Some(on) = on.filter(|on| *on < identified) {
            defects.push(fail(at).with("risk", &risk.id).with("identified", identified).with("what", what).with("on", on));
        }
    }
    Outcome::from_defects(defects)
}
