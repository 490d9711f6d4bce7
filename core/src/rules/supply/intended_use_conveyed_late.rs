//! A customer was told what a system is meant for after it had got it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Customer;
use crate::rules::soa::unbound;

rule! {
    "intended-use-conveyed-late", since "0.1", Practice, on Customer, serves ["A.10.4"],
    effort CarryOut,
    message "`{customer}` has got the systems since {since} and was first told on {on} what they are meant for",
    hint "tell customers before the system is theirs; put the day right if they were told earlier",
}

fn check<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.10.4", None, cx) {
        return answer;
    }
    let since = customer.provides.iter().filter_map(|provision| provision.since).min();
    let told = customer.intended_use_conveyed.iter().filter_map(|once| once.on).min().filter(|on| *on <= cx.as_of);
    match (since, told) {
        (Some(since), Some(on)) if on > since => {
            fail(Customer::INTENDED_USE_CONVEYED).with("customer", &customer.id).with("since", since).with("on", on).into()
        }
        (Some(_), Some(_)) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
