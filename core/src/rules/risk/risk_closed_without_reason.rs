//! A risk that was closed without saying why.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;
use crate::rules::scope::says;

rule! {
    "risk-closed-without-reason", since "0.1", Practice, on Risk, serves [],
    effort RecordOnly,
    message "`{risk}` was closed without a reason",
    hint "say in `closeReason` why it ceased to exist",
}

fn check<'a>(risk: &'a Risk, _: &Cx<'a>) -> Outcome<'a> {
    if risk.closed_on.is_none() {
        return Outcome::NotAsked;
    }
    if says(&risk.close_reason) { Outcome::Pass } else { fail(Risk::CLOSE_REASON).with("risk", &risk.id).into() }
}
