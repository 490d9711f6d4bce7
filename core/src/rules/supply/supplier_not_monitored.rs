//! A supplier that nobody watches.

use super::in_business;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Supplier;
use crate::rules::scope::says;

rule! {
    "supplier-not-monitored", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort AssessAgain,
    message "nothing says how `{supplier}` is watched",
    hint "say in `monitoring` how it is seen that what it provides still fits, and in `monitoringInterval` how often",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_business(&supplier.provides, cx.as_of) {
        Outcome::NotAsked
    } else if says(&supplier.monitoring) || supplier.monitoring_interval.is_some() {
        Outcome::Pass
    } else {
        fail(Supplier::MONITORING).with("supplier", &supplier.id).into()
    }
}
