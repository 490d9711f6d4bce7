//! A customer of which nobody says what it expects.

use super::{in_business, left_out};
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Customer;

rule! {
    "customer-expectations-missing", since "0.1", Shall, on Customer, serves ["A.10.4"],
    message "nothing says what `{customer}` expects and needs",
    hint "record in `expectations` what the customer needs of the systems and of how they are run",
}

fn check<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    let answer =
        if in_business(&customer.provides, cx.as_of) { recorded(customer, Customer::EXPECTATIONS, "customer") } else { Outcome::NotAsked };
    if matches!(answer, Outcome::Fail(_)) && left_out("A.10.4", None, cx) { Outcome::NotAsked } else { answer }
}
