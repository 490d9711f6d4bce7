//! A customer of which nobody says what it expects.

use super::in_business;
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Customer;
use crate::rules::soa::unbound;

rule! {
    "customer-expectations-missing", since "0.1", Shall, on Customer, serves ["A.10.4"],
    effort RecordOnly,
    message "nothing says what `{customer}` expects and needs",
    hint "record in `expectations` what the customer needs of the systems and of how they are run",
}

fn check<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_business(&customer.provides, cx.as_of) {
        return Outcome::NotAsked;
    }
    unbound("A.10.4", None, cx).unwrap_or_else(|| recorded(customer, Customer::EXPECTATIONS, "customer"))
}
