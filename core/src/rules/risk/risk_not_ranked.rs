//! A risk to be treated that has no rank among those that do.

use super::{acceptable, before_treatment, is_open};
use crate::check::{Cx, Outcome, fail, level, rule};
use crate::model::Risk;

rule! {
    "risk-not-ranked", since "0.1", Shall, on Risk, serves ["6.1.2.e.2"],
    message "`{risk}` is `{band}` and has no rank for treatment, while others have",
    hint "say in `priority` when it is its turn; 1 comes first",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_open(risk, cx.as_of) {
        return Outcome::NotAsked;
    }
    let (Some(method), Some((_, rating))) = (cx.aims.risk_method.as_deref(), before_treatment(risk)) else { return Outcome::Unknown };
    let Some(level) = level(method, rating) else { return Outcome::Unknown };
    match acceptable(level.band) {
        None => Outcome::Unknown,
        Some(true) => Outcome::NotAsked,
        Some(false) if risk.priority.is_some() => Outcome::Pass,
        Some(false) if cx.aims.risks.iter().any(|other| other.priority.is_some()) => {
            fail(Risk::PRIORITY).with("risk", &risk.id).with("band", &level.band.key).into()
        }
        // Nobody ranks by number; the levels may do.
        Some(false) => Outcome::Unknown,
    }
}
