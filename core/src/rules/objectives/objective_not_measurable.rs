//! An objective of which nobody can tell whether it is reached.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Objective;
use crate::rules::scope::says;

rule! {
    "objective-not-measurable", since "0.1", Shall, on Objective, serves ["6.2.b"],
    effort RecordOnly,
    message "`{objective}` has no {what}",
    hint "say in `measure` or `metric` what is measured and in `target` what is to be reached, or give the reason in `notMeasurableReason`",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::pursued(objective, cx.as_of) {
        return Outcome::NotAsked;
    }
    let targeted = super::target(objective, cx).is_some() || says(&objective.target_statement);
    let (field, what) = match (says(&objective.measure) || objective.metric.is_some(), targeted) {
        _ if says(&objective.not_measurable_reason) => return Outcome::Pass,
        (true, true) => return Outcome::Pass,
        (false, _) => (Objective::MEASURE.any(), "measure"),
        (true, false) => (Objective::TARGET.any(), "target"),
    };
    fail(field).with("objective", &objective.id).with("what", what).into()
}
