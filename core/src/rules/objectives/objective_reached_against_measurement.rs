//! An objective that is called reached while its measurements say otherwise.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Comparison, Objective};

rule! {
    "objective-reached-against-measurement", since "0.1", Integrity, on Objective, serves ["6.2.d", "6.2.s6"],
    effort RecordOnly,
    message "`{objective}` is called reached on {on}; the last value measured by then is {value}, and the target is {target}",
    hint "take back `achievedOn`, or record the value that shows it",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = objective.achieved_on.filter(|on| *on <= cx.as_of) else { return Outcome::NotAsked };
    let Some(target) = super::target(objective, cx) else { return Outcome::NotAsked };
    let comparison = objective.comparison.or_else(|| super::metric(objective, cx)?.comparison);
    let value = super::measured_by(objective, on, cx).map(|measured| measured.value);
    let met = match (comparison, value) {
        (_, None) => false,
        (None, Some(_)) => return Outcome::Unknown,
        (Some(Comparison::AtLeast), Some(value)) => value >= target,
        (Some(Comparison::AtMost), Some(value)) => value <= target,
        (Some(Comparison::Exactly), Some(value)) => value == target,
    };
    if met {
        return Outcome::Pass;
    }
    let value = value.map_or_else(|| "none".to_owned(), |value| value.to_string());
    let defect = fail(Objective::ACHIEVED_ON).with("objective", &objective.id).with("on", on);
    defect.with("value", value).with("target", target).into()
}
