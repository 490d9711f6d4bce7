//! A risk whose residual level is above the inherent one, without a reason.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "residual-above-inherent", since "0.1", Integrity, on Risk, serves [],
    effort RecordOnly,
    message "the residual level `{residual}` of `{risk}` is above its inherent level `{inherent}`",
    hint "correct the rating, or give the reason in `residualHigherReason`",
    check not_higher,
}

fn not_higher<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((inherent, residual)) = risk.inherent.as_deref().zip(risk.residual.as_deref()) else { return Outcome::NotAsked };
    let Some((before, after)) = cx.level_of(inherent).zip(cx.level_of(residual)) else { return Outcome::Unknown };
    if (after.rank, after.score) <= (before.rank, before.score) || crate::rules::scope::says(&risk.residual_higher_reason) {
        return Outcome::Pass;
    }
    fail(Risk::RESIDUAL).with(Risk::RESIDUAL, &after.band.key).with(Risk::INHERENT, &before.band.key).into()
}
