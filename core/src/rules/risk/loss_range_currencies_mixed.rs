//! A range of loss in several currencies.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{LossRange, Risk};

rule! {
    "loss-range-currencies-mixed", since "0.1", Integrity, on Risk, serves [],
    effort RecordOnly,
    message "the loss range of `{risk}` is in {currency} and in {other}",
    hint "give all its amounts in one currency",
}

fn check<'a>(risk: &'a Risk, _: &Cx<'a>) -> Outcome<'a> {
    let Some(range) = risk.loss_range.as_deref() else { return Outcome::NotAsked };
    let amounts = [(&range.low, LossRange::LOW), (&range.likely, LossRange::LIKELY), (&range.high, LossRange::HIGH)];
    let amounts: Vec<_> = amounts.into_iter().filter_map(|(money, field)| Some((money.as_deref()?, field))).collect();
    let Some((first, _)) = amounts.first() else { return Outcome::Unknown };
    match amounts.iter().find(|(money, _)| money.currency != first.currency) {
        None => Outcome::Pass,
        Some((money, field)) => {
            let defect = fail(Path::from(Risk::LOSS_RANGE).then(*field)).with("risk", &risk.id);
            defect.with("currency", &first.currency).with("other", &money.currency).into()
        }
    }
}
