//! An AI policy that is to be available to interested parties, and isn't yet.

use super::{available, is_ai_policy};
use crate::check::{Outcome, rule};
use crate::model::Policy;
use crate::read::Date;

rule! {
    "policy-not-yet-available", since "0.1", Shall, on Policy, serves ["5.2.s4"],
    effort CarryOut,
    message "`{policy}` is to be available to interested parties, but is not yet available",
    hint "make it available, and record the date",
    alone check,
}

fn check<'a>(policy: &'a Policy, as_of: Date) -> Outcome<'a> {
    if !is_ai_policy(policy) {
        return Outcome::NotAsked;
    }
    match available(&policy.available_to, Policy::AVAILABLE_TO, as_of) {
        Outcome::Fail(defect) => defect.with("policy", &policy.id).into(),
        outcome => outcome,
    }
}
