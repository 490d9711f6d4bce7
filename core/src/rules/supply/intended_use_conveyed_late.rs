//! A customer that was informed of the intended use after it had received the AI systems.

use crate::check::{Outcome, fail, rule};
use crate::model::{Customer, Distribution, Provision};
use crate::read::Date;

rule! {
    "intended-use-conveyed-late", since "0.1", Practice, on Customer, serves ["A.10.4"],
    effort RecordOnly,
    message "`{customer}` has been provided with AI systems since {since}, but was first informed of their intended use on {on}",
    hint "correct `intendedUseConveyed` if the customer was informed earlier; inform customers before they receive an AI system",
    alone late,
}

fn late<'a>(customer: &'a Customer, as_of: Date) -> Outcome<'a> {
    let since = customer.provides.iter().filter_map(|provision| provision.since).min();
    let informed = customer.intended_use_conveyed.iter().filter_map(|once| once.on).min().filter(|on| *on <= as_of);
    match since.zip(informed) {
        None => Outcome::NotAsked,
        Some((since, on)) if on <= since => Outcome::Pass,
        Some((since, on)) => fail(Customer::INTENDED_USE_CONVEYED).with(Provision::SINCE, since).with(Distribution::ON, on).into(),
    }
}
