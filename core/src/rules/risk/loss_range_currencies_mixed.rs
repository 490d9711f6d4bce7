//! A loss range in several currencies.

use crate::check::{Outcome, fail, rule};
use crate::model::{LossRange, Risk};
use crate::read::{Date, Particular};

rule! {
    "loss-range-currencies-mixed", since "0.1", Integrity, on Risk, serves [],
    effort RecordOnly,
    message "the loss range of `{risk}` is stated in several currencies: {currencies}",
    hint "state `low`, `likely` and `high` of `lossRange` in one currency",
    alone one_currency,
}

fn one_currency(risk: &Risk, _: Date) -> Outcome<'_> {
    let Some(range) = risk.loss_range.as_deref() else { return Outcome::NotAsked };
    let amounts = [(&range.low, LossRange::LOW), (&range.likely, LossRange::LIKELY), (&range.high, LossRange::HIGH)];
    let mut given = amounts.into_iter().filter_map(|(money, field)| Some((&money.as_deref()?.currency, field)));
    let Some((first, _)) = given.next() else { return Outcome::Unknown };
    given.find(|(other, _)| *other != first).map_or(Outcome::Pass, |(other, field)| {
        fail(Risk::LOSS_RANGE.then(field)).with("currencies", [first, other].into_iter().collect::<Particular>()).into()
    })
}
