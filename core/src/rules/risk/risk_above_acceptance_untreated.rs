//! A risk above the criteria that nothing is done about.

use super::{acceptable, before_treatment, is_open};
use crate::check::level;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "risk-above-acceptance-untreated", since "0.1", Shall, on Risk, serves ["6.1.1.a", "6.1.3.a", "8.3.s3"],
    effort CarryOut,
    message "`{risk}` is `{band}`, which is not acceptable, and has no treatment",
    hint "choose a treatment option, and record the treatment with its controls and actions",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_open(risk, cx.as_of) {
        return Outcome::NotAsked;
    }
    let (Some(method), Some((field, rating))) = (cx.aims().risk_method.as_deref(), before_treatment(risk)) else { return Outcome::Unknown };
    let Some(level) = level(method, rating) else { return Outcome::Unknown };
    match acceptable(level.band) {
        None => Outcome::Unknown,
        Some(true) => Outcome::NotAsked,
        Some(false) if cx.treatments_of(risk.id.as_str()).next().is_some() => Outcome::Pass,
        Some(false) => fail(field).with("risk", &risk.id).with("band", &level.band.key).into(),
    }
}
