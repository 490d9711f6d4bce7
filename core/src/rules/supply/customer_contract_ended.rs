//! A customer who is served after the contract ended.

use super::provides;
use crate::check::{Cx, Deadlines, rule};
use crate::model::{Customer, Period};

rule! {
    "customer-contract-ended", since "0.1", Integrity, on Customer, serves [],
    effort Decide,
    due Contract,
    message "the contract with `{customer}` ended on {due}, but the service to the customer is recorded as ongoing",
    hint "renew the contract and correct `contractPeriod.to`, or record in `until` when the service ended",
    when |customer, as_of| provides(&customer.provides, as_of),
    deadlines end,
}

fn end<'a>(customer: &'a Customer, _: &Cx<'a>) -> Deadlines<'a> {
    super::contract_end(customer.contract_period.as_deref(), Customer::CONTRACT_PERIOD.then(Period::TO).into())
}
