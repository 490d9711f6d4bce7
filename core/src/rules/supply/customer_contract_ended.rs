//! A customer who is served without a contract in force.

use super::runs;
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Customer, Period};
use crate::rules::soa::unbound;

rule! {
    "customer-contract-ended", since "0.1", Integrity, on Customer, serves [],
    effort RecordOnly,
    message "the contract with `{customer}` ended on {ended}, and it is still served",
    hint "renew the contract, or record in `until` when the service ended",
}

fn check<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.10.2", None, cx) {
        return answer;
    }
    let Some(period) = customer.contract_period.as_deref().filter(|_| customer.provides.iter().any(|p| runs(p, cx.as_of))) else {
        return Outcome::NotAsked;
    };
    match period.to.filter(|to| *to < cx.as_of) {
        None => Outcome::Pass,
        Some(ended) => {
            fail(Path::from(Customer::CONTRACT_PERIOD).then(Period::TO)).with("customer", &customer.id).with("ended", ended).into()
        }
    }
}
