//! A risk that was rated or closed before anyone had found it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Rating, Risk};
use crate::read::Date;

rule! {
    "risk-dates-out-of-order", since "0.1", Integrity, on Risk, serves ["6.1.1.s12"],
    message "`{risk}` was identified on {identified}, and {what} on {on}",
    hint "correct the day in `identifiedOn`, or the other one",
}

fn check<'a>(risk: &'a Risk, _: &Cx<'a>) -> Outcome<'a> {
    let Some(identified) = risk.identified_on else { return Outcome::NotAsked };
    let rated = [(Risk::INHERENT, &risk.inherent), (Risk::CURRENT, &risk.current), (Risk::RESIDUAL, &risk.residual)];
    let mut days: Vec<(crate::check::Path, Date, &str)> = Vec::new();
    for (field, rating) in rated {
        let on = rating.as_deref().and_then(|rating| rating.on);
        days.extend(on.map(|on| (crate::check::Path::from(field).then(Rating::ON), on, "rated")));
    }
    days.extend(risk.closed_on.map(|on| (Risk::CLOSED_ON.into(), on, "closed")));
    if days.is_empty() {
        return Outcome::NotAsked;
    }
    let early = days.into_iter().filter(|(_, on, _)| *on < identified);
    let defect = |(at, on, what)| fail(at).with("risk", &risk.id).with("identified", identified).with("what", what).with("on", on);
    Outcome::from_defects(early.map(defect).collect())
}
