//! A risk of which nobody says what could happen.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Risk;
use crate::rules::scope::says;

rule! {
    "risk-event-missing", since "0.1", Shall, on Risk, serves ["6.1.1.s3"],
    effort RecordOnly,
    message "`{risk}` does not say what could happen",
    hint "say it in `event`, with its `causes` and consequences",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if risk.closed_on.is_some_and(|on| on <= cx.as_of) {
        Outcome::NotAsked
    } else if says(&risk.description) {
        Outcome::Pass
    } else {
        recorded(risk, Risk::EVENT, "risk")
    }
}
