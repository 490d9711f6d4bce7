//! A customer that was never told what the systems are meant for.

use super::in_business;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Customer;
use crate::rules::soa::unbound;

rule! {
    "intended-use-not-conveyed", since "0.1", Shall, on Customer, serves ["A.10.4"],
    effort CarryOut,
    message "`{customer}` was not told what the systems are meant for and what not",
    hint "tell the customer, and record in `intendedUseConveyed` when and how",
}

fn check<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_business(&customer.provides, cx.as_of) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = unbound("A.10.4", None, cx) {
        return answer;
    }
    let told = &customer.intended_use_conveyed;
    if told.iter().any(|once| once.on.is_some_and(|on| on <= cx.as_of)) {
        Outcome::Pass
    } else if told.iter().any(|once| once.on.is_none()) {
        Outcome::Unknown
    } else {
        fail(Customer::INTENDED_USE_CONVEYED).with("customer", &customer.id).into()
    }
}
