//! A method that says neither when nor after what impacts are assessed again.

use crate::check::{Outcome, fail, rule};
use crate::model::ImpactMethod;
use crate::read::Date;

rule! {
    "impact-assessments-not-planned", since "0.1", Shall, on ImpactMethod, serves ["8.4.s1", "A.5.2"],
    effort Decide,
    message "the intervals or triggers of impact assessments have not been planned",
    hint "record the longest time between two assessments in `interval`, or name in `triggers` what makes one due",
    alone check,
}

fn check<'a>(method: &'a ImpactMethod, _: Date) -> Outcome<'a> {
    if method.interval.is_some() || !method.triggers.is_empty() { Outcome::Pass } else { fail(ImpactMethod::INTERVAL).into() }
}
