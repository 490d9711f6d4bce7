//! A loss that is higher after treatment than before.

use crate::check::{Outcome, fail, rule};
use crate::model::{LossRange, Risk};
use crate::read::Date;

rule! {
    "residual-loss-above-inherent", since "0.1", Integrity, on Risk, serves ["6.1.2.d.1", "8.3.s2"],
    effort AssessAgain,
    message "the loss from `{risk}` that remains is stated as {residualLossRange.likely} for each {residualLossRange.per}, more than {lossRange.likely} for each {lossRange.per} without treatment",
    hint "estimate both losses again, for the same time",
    alone lower,
}

/// Of what is likely, or else the most; amounts in other currencies, and for days, are not compared.
fn lower(risk: &Risk, _: Date) -> Outcome<'_> {
    let Some((before, after)) = risk.loss_range.as_deref().zip(risk.residual_loss_range.as_deref()) else { return Outcome::NotAsked };
    let likely = |range: &'_ LossRange| Some((range.likely.as_deref()?.clone(), range.per.clone()?));
    let Some(((one, per), (other, of))) = likely(before).zip(likely(after)).filter(|((one, _), (other, _))| one.currency == other.currency)
    else {
        return Outcome::NotAsked;
    };
    let ((months, 0), (of_months, 0)) = (per.parts(), of.parts()) else { return Outcome::NotAsked };
    match other.amount.compared_times(i64::from(months), one.amount, i64::from(of_months)) {
        Some(order) if order.is_gt() => {
            let defect = fail(Risk::RESIDUAL_LOSS_RANGE).with("residualLossRange.likely", other.amount).with("residualLossRange.per", &of);
            defect.with("lossRange.likely", one.amount).with("lossRange.per", &per).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
