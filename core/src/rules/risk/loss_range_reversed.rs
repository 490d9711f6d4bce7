//! A loss range whose low end is above its high end, or whose likely value is outside.

use crate::check::{Case, Outcome, fail, rule};
use crate::model::{LossRange, Risk};
use crate::read::Date;

rule! {
    "loss-range-reversed", since "0.1", Integrity, on Risk, serves [],
    effort RecordOnly,
    message "the likely loss from `{risk}` is stated as {likely}, below the low end of {low}",
    message when HIGH_BELOW_LIKELY "the high end of the loss range of `{risk}` is stated as {high}, below the likely loss of {likely}",
    message when HIGH_BELOW_LOW "the high end of the loss range of `{risk}` is stated as {high}, below the low end of {low}",
    hint "correct `low`, `likely` and `high` in `lossRange` so that they ascend",
    alone ascending,
}

fn ascending(risk: &Risk, _: Date) -> Outcome<'_> {
    let Some(range) = risk.loss_range.as_deref() else { return Outcome::NotAsked };
    let (low, likely, high) = (range.low.as_deref(), range.likely.as_deref(), range.high.as_deref());
    let pairs = [
        (low, LossRange::LOW, likely, LossRange::LIKELY, Case::default()),
        (likely, LossRange::LIKELY, high, LossRange::HIGH, HIGH_BELOW_LIKELY),
        // The outer pair only where the likely value does not decide already.
        (low.filter(|_| likely.is_none()), LossRange::LOW, high, LossRange::HIGH, HIGH_BELOW_LOW),
    ];
    let asked = pairs.into_iter().filter_map(|(first, from, second, to, case)| {
        // Amounts of two currencies have a finding of their own.
        let (first, second) = first.zip(second).filter(|(first, second)| first.currency == second.currency)?;
        let defect = || fail(Risk::LOSS_RANGE.then(to)).case(case).with(from, first.amount).with(to, second.amount);
        Some((second.amount < first.amount).then(defect))
    });
    match asked.collect() {
        Outcome::NotAsked => Outcome::Unknown,
        answer => answer,
    }
}
