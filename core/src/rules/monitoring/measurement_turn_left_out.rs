//! A metric that was not measured for more than a whole turn.

use crate::check::{Outcome, fail, rule, turn_left_out};
use crate::model::Metric;
use crate::read::Date;

rule! {
    "measurement-turn-left-out", since "0.1", Shall, on Metric, serves ["9.1.s5"],
    effort Decide,
    message "`{metric}` is to be measured once in {frequency}, but has no value between {from} and {to}",
    hint "record the values between, or set a frequency that is kept",
    when |it, _| it.frequency.is_some(),
    alone regular,
    with [Metric::FREQUENCY],
}

fn regular(it: &Metric, as_of: Date) -> Outcome<'_> {
    let taken = it.measurements.iter().map(|measurement| measurement.on).filter(|on| *on <= as_of);
    match it.frequency.as_ref().and_then(|frequency| turn_left_out(taken.clone(), frequency)) {
        Some((from, to)) => fail(Metric::MEASUREMENTS).with("from", from).with("to", to).into(),
        None if taken.count() > 1 => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
