//! A customer with which responsibilities have not been allocated.

use super::in_business;
use crate::check::rule;
use crate::model::Customer;

rule! {
    "customer-responsibilities-not-allocated", since "0.1", Shall, on Customer, serves ["A.10.2"],
    effort Decide,
    message "responsibilities have not been allocated between the organization and the customer `{customer}`",
    hint "record in `responsibilities` what the customer is responsible for: oversight, quality of its data, limits of use",
    when |customer, as_of| in_business(&customer.provides, as_of),
    asks Says { field: Customer::RESPONSIBILITIES },
}
