//! A risk that nobody answers for.

use super::is_open;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Risk;

rule! {
    "risk-owner-missing", since "0.1", Practice, on Risk, serves [],
    effort Decide,
    message "`{risk}` has no risk owner",
    hint "name in `owner` the person or role that answers for it",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    if !is_open(risk, cx.as_of) {
        return Outcome::NotAsked;
    }
    if risk.owner.is_some() { Outcome::Pass } else { fail(Risk::OWNER).with("risk", &risk.id).into() }
}
