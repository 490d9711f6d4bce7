//! A supplier goes on supplying after its contract ended.

use super::runs;
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Period, Supplier};
use crate::rules::soa::unbound;

rule! {
    "supplier-contract-ended", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort RecordOnly,
    message "the contract with `{supplier}` ended on {ended}, and it still supplies",
    hint "renew the contract, or record in `until` when the supply ended",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    if let Some(answer) = unbound("A.10.3", None, cx) {
        return answer;
    }
    let Some(period) = supplier.contract_period.as_deref().filter(|_| supplier.provides.iter().any(|p| runs(p, cx.as_of))) else {
        return Outcome::NotAsked;
    };
    match period.to.filter(|to| *to < cx.as_of) {
        None => Outcome::Pass,
        Some(ended) => {
            fail(Path::from(Supplier::CONTRACT_PERIOD).then(Period::TO)).with("supplier", &supplier.id).with("ended", ended).into()
        }
    }
}
