//! An objective recorded as achieved against its measurements.

use crate::check::{Cx, Outcome, fail, meets, rule};
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
    let Some((on, (target, unit))) = objective.achieved_on.zip(super::target(objective, cx)) else { return Outcome::NotAsked };
    let defect = || fail(Objective::ACHIEVED_ON).with(Objective::ACHIEVED_ON, on).with(Objective::TARGET, target);
    let Some(measured) = super::measured_by(objective, on, cx) else {
        return defect().case(UNMEASURED).into();
    };
    let comparison = objective.comparison.or_else(|| super::metric(objective, cx)?.comparison);
    match comparison.and_then(|comparison| meets(comparison, measured.value, measured.unit.as_ref(), target, unit)) {
        None => Outcome::Unknown,
        Some(true) => Outcome::Pass,
        Some(false) => defect().with("value", measured.value).into(),
    }
}
