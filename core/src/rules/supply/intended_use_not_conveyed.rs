//! A customer that has not been informed of the intended use.

use super::in_business;
use crate::check::rule;
use crate::model::Customer;
use crate::read::Date;

rule! {
    "intended-use-not-conveyed", since "0.1", Shall, on Customer, serves ["A.10.4"],
    effort CarryOut,
    message "`{customer}` has not been informed of the intended use of the AI systems and its limits",
    hint "inform the customer, and record in `intendedUseConveyed` when and how",
    when |customer, as_of| in_business(&customer.provides, as_of),
    holds informed, at Customer::INTENDED_USE_CONVEYED,
}

fn informed(customer: &Customer, as_of: Date) -> Option<bool> {
    let all = &customer.intended_use_conveyed;
    let informed = all.iter().any(|once| once.on.is_some_and(|on| on <= as_of));
    (informed || all.iter().all(|once| once.on.is_some())).then_some(informed)
}
