//! A customer that was never told what the systems are meant for.

use super::{in_business, left_out};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Customer;

rule! {
    "intended-use-not-conveyed", since "0.1", Shall, on Customer, serves ["A.10.4"],
    message "`{customer}` was not told what the systems are meant for and what not",
    hint "tell the customer, and record in `intendedUseConveyed` when and how",
}

fn check<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_business(&customer.provides, cx.as_of) {
        return Outcome::NotAsked;
    }
    let told = &customer.intended_use_conveyed;
    if told.iter().any(|once| once.on.is_some_and(|on| on <= cx.as_of)) {
        Outcome::Pass
    } else if told.iter().any(|once| once.on.is_none()) {
        Outcome::Unknown
    } else if left_out("A.10.4", None, cx) {
        Outcome::NotAsked
    } else {
        fail(Customer::INTENDED_USE_CONVEYED).with("customer", &customer.id).into()
    }
}
