//! A treatment that is expected to leave more risk than there was.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Treatment, TreatmentOption};
use crate::rules::scope::says;

rule! {
    "treatment-expected-to-worsen", since "0.1", Practice, on Treatment, serves ["6.1.3.a"],
    effort AssessAgain,
    message "`{treatment}` is expected to leave `{risk}` at the level `{expectedResidual}`, above the level `{level}` before treatment",
    hint "correct `expectedResidual`, or choose another treatment; a reason for a higher residual risk belongs in `residualHigherReason` of the risk",
    // Who pursues an opportunity may take more risk on purpose.
    when |it, _| it.expected_residual.is_some() && it.option != Some(TreatmentOption::Pursue),
    check not_worse,
}

fn not_worse<'a>(it: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((expected, risk)) = it.expected_residual.as_deref().zip(super::treated(it, cx)) else { return Outcome::NotAsked };
    if says(&risk.residual_higher_reason) {
        return Outcome::Pass;
    }
    let Some((_, first)) = super::before_treatment(risk) else { return Outcome::Unknown };
    let Some((before, after)) = cx.level_of(first).zip(cx.level_of(expected)) else { return Outcome::Unknown };
    if (after.rank, after.score) <= (before.rank, before.score) {
        return Outcome::Pass;
    }
    let defect = fail(Treatment::EXPECTED_RESIDUAL).with("risk", &risk.id).with(Treatment::EXPECTED_RESIDUAL, &after.band.key);
    defect.with("level", &before.band.key).related(&risk.id).into()
}
