//! A residual risk above the criteria that has not been accepted.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "residual-risk-not-accepted", since "0.1", Shall, on Risk, serves ["6.1.3.s2"],
    effort Decide,
    message "the residual level of `{risk}` is `{band}`, but the residual risk has not been accepted",
    hint "record the acceptance by a person or role whom the band allows in `acceptance` of the treatment, or treat the risk further",
    when super::is_open,
    check accepted,
}

fn accepted<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(residual) = risk.residual.as_deref() else { return Outcome::NotAsked };
    match super::asks_for_acceptance(residual, cx) {
        None => Outcome::Unknown,
        Some(_) if cx.treatments_of(risk.id.as_str()).any(|treatment| super::given(treatment, cx.as_of).is_some()) => Outcome::Pass,
        Some(None) => Outcome::NotAsked,
        Some(Some(band)) => fail(Risk::RESIDUAL).with("band", &band.key).into(),
    }
}
