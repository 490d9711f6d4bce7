//! A customer with which nobody shared out who does what.

use super::{in_business, left_out};
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Customer;

rule! {
    "customer-responsibilities-not-allocated", since "0.1", Shall, on Customer, serves ["A.10.2"],
    message "nothing says what `{customer}` has to do itself",
    hint "list in `responsibilities` what the customer holds: oversight, quality of its data, limits of use",
}

fn check<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    let answer = if in_business(&customer.provides, cx.as_of) {
        recorded(customer, Customer::RESPONSIBILITIES, "customer")
    } else {
        Outcome::NotAsked
    };
    if matches!(answer, Outcome::Fail(_)) && left_out("A.10.2", None, cx) { Outcome::NotAsked } else { answer }
}
