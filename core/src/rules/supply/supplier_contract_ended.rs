//! A supplier that supplies after the contract ended.

use super::provides;
use crate::check::{Cx, Deadlines, rule};
use crate::model::{Period, Supplier};

rule! {
    "supplier-contract-ended", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort Decide,
    due Contract,
    message "the contract with `{supplier}` ended on {due}, but the supply is recorded as ongoing",
    hint "renew the contract and correct `contractPeriod.to`, or record in `until` when the supply ended",
    when |supplier, as_of| provides(&supplier.provides, as_of),
    deadlines end,
}

fn end<'a>(supplier: &'a Supplier, _: &Cx<'a>) -> Deadlines<'a> {
    super::contract_end(supplier.contract_period.as_deref(), Supplier::CONTRACT_PERIOD.then(Period::TO).into())
}
