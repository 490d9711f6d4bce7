//! An objective recorded as achieved against its measurements.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Objective;

rule! {
    "objective-reached-against-measurement", since "0.1", Integrity, on Objective, serves ["6.2.d", "6.2.s6"],
    effort RecordOnly,
    message "`{objective}` is recorded as achieved on {achievedOn}, but the last value measured by then was {value} and the target is {target}",
    message when UNMEASURED "`{objective}` is recorded as achieved on {achievedOn}, but no value had been measured by then; the target is {target}",
    hint "remove `achievedOn`, or record the value that shows the achievement",
    when super::reached,
    check achieved,
}

fn achieved<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((on, target)) = objective.achieved_on.zip(super::target(objective, cx)) else { return Outcome::NotAsked };
    let defect = || fail(Objective::ACHIEVED_ON).with(Objective::ACHIEVED_ON, on).with(Objective::TARGET, target);
    let Some(value) = super::measured_by(objective, on, cx).map(|measured| measured.value) else {
        return defect().case(UNMEASURED).into();
    };
    match objective.comparison.or_else(|| super::metric(objective, cx)?.comparison) {
        None => Outcome::Unknown,
        Some(comparison) if super::meets(comparison, value, target) => Outcome::Pass,
        Some(_) => defect().with("value", value).into(),
    }
}
