//! An objective that follows from no policy.

use crate::check::{Cx, Outcome, rule};
use crate::model::Objective;

rule! {
    "objective-without-policy", since "0.1", Shall, on Objective, serves ["6.2.a"],
    message "`{objective}` is traced to no policy",
    hint "name in `policies` the policy whose principles it carries out",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if cx.aims().policies.is_empty() { Outcome::Unknown } else { super::asked(objective, Objective::POLICIES, cx) }
}
