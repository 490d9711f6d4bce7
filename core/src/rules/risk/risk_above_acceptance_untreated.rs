//! A risk above the criteria without a treatment.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "risk-above-acceptance-untreated", since "0.1", Shall, on Risk, serves ["6.1.1.a", "6.1.3.a", "8.3.s3"],
    effort CarryOut,
    message "the level of `{risk}` is `{band}`, which is not acceptable, but no treatment is recorded",
    hint "select a treatment option, and record the treatment with its `controls` and `actions`",
    when super::is_open,
    check has_treatment,
}

fn has_treatment<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((field, rating)) = super::before_treatment(risk) else { return Outcome::Unknown };
    let Some(band) = cx.level_of(rating).map(|level| level.band) else { return Outcome::Unknown };
    match super::acceptable(band) {
        None => Outcome::Unknown,
        Some(true) => Outcome::NotAsked,
        Some(false) if cx.treatments_of(risk.id.as_str()).next().is_some() => Outcome::Pass,
        Some(false) => fail(field).with("band", &band.key).into(),
    }
}
