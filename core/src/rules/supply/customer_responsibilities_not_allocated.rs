//! A customer with which nobody shared out who does what.

use super::in_business;
use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Customer;
use crate::rules::soa::unbound;

rule! {
    "customer-responsibilities-not-allocated", since "0.1", Shall, on Customer, serves ["A.10.2"],
    effort Decide,
    message "nothing says what `{customer}` has to do itself",
    hint "list in `responsibilities` what the customer holds: oversight, quality of its data, limits of use",
}

fn check<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_business(&customer.provides, cx.as_of) {
        return Outcome::NotAsked;
    }
    unbound("A.10.2", None, cx).unwrap_or_else(|| recorded(customer, Customer::RESPONSIBILITIES, "customer"))
}
