//! A customer whose expectations and needs are not recorded.

use super::in_business;
use crate::check::rule;
use crate::model::Customer;

rule! {
    "customer-expectations-missing", since "0.1", Shall, on Customer, serves ["A.10.4"],
    effort RecordOnly,
    message "the expectations and needs of `{customer}` have not been determined",
    hint "record in `expectations` what the customer needs of the AI systems and of their operation",
    when |customer, as_of| in_business(&customer.provides, as_of),
    asks Says { field: Customer::EXPECTATIONS },
}
