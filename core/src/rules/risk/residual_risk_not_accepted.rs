//! A residual risk above the criteria that nobody accepted.

use super::{asks_for_acceptance, given, is_open};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "residual-risk-not-accepted", since "0.1", Shall, on Risk, serves ["6.1.3.s2"],
    effort Decide,
    message "the residual risk `{risk}` is `{band}` and nobody accepted it",
    hint "have it accepted by someone whom the band allows, or treat it further",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_open(risk, cx.as_of) {
        return Outcome::NotAsked;
    }
    let Some(residual) = risk.residual.as_deref() else { return Outcome::NotAsked };
    match asks_for_acceptance(residual, cx) {
        None => Outcome::Unknown,
        Some(_) if cx.treatments_of(risk.id.as_str()).any(|t| given(t, cx.as_of).is_some()) => Outcome::Pass,
        Some(None) => Outcome::NotAsked,
        Some(Some(band)) => fail(Risk::RESIDUAL).with("risk", &risk.id).with("band", &band.key).into(),
    }
}
