//! The risk is worse after treatment than before, and nobody says why.

use crate::check::level;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "residual-above-inherent", since "0.1", Integrity, on Risk, serves [],
    effort RecordOnly,
    message "the residual level `{residual}` of `{risk}` is above the inherent level `{inherent}`",
    hint "correct the rating, or say in `residualHigherReason` why treatment makes this risk worse",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let (Some(inherent), Some(residual)) = (risk.inherent.as_deref(), risk.residual.as_deref()) else { return Outcome::NotAsked };
    let Some(method) = cx.aims().risk_method.as_deref() else { return Outcome::Unknown };
    let (Some(before), Some(after)) = (level(method, inherent), level(method, residual)) else { return Outcome::Unknown };
    if (after.rank, after.score) <= (before.rank, before.score) || crate::rules::scope::says(&risk.residual_higher_reason) {
        Outcome::Pass
    } else {
        let defect = fail(Risk::RESIDUAL).with("risk", &risk.id);
        defect.with("residual", &after.band.key).with("inherent", &before.band.key).into()
    }
}
