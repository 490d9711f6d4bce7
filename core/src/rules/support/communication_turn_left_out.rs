//! A communication that is repeated, and was left out for more than a whole turn.

use crate::check::{Outcome, fail, rule, turn_left_out};
use crate::model::Communication;
use crate::read::Date;

rule! {
    "communication-turn-left-out", since "0.1", Practice, on Communication, serves ["7.4.s2"],
    effort Decide,
    message "`{communication}` is planned once in {interval}, but did not take place between {from} and {to}",
    hint "record in `held` what took place between, or set an interval that is kept",
    when |it, _| it.interval.is_some(),
    alone regular,
    with [Communication::INTERVAL],
}

fn regular(it: &Communication, as_of: Date) -> Outcome<'_> {
    let held = it.held.iter().filter_map(|held| held.on).filter(|on| *on <= as_of);
    match it.interval.as_ref().and_then(|interval| turn_left_out(held.clone(), interval)) {
        Some((from, to)) => fail(Communication::HELD).with("from", from).with("to", to).into(),
        None if held.count() > 1 => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
