//! An objective that cannot be measured.

use crate::check::{Cx, Outcome, fail, rule, says};
use crate::model::Objective;
use crate::read::Value;

rule! {
    "objective-not-measurable", since "0.1", Shall, on Objective, serves ["6.2.b"],
    effort Decide,
    message "what is measured for `{objective}` has not been determined",
    message when TARGET "the target of `{objective}` has not been determined",
    hint "record what is measured in `measure` or `metric` and the target in `target`, or give the reason in `notMeasurableReason`",
    when super::pursued,
    check measurable,
}

fn measurable<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    if says(&objective.not_measurable_reason.view()) {
        return Outcome::Pass;
    }
    if !says(&objective.measure.view()) && objective.metric.is_none() {
        return fail(Objective::MEASURE).into();
    }
    let targeted = super::target(objective, cx).is_some() || says(&objective.target_statement.view());
    if targeted { Outcome::Pass } else { fail(Objective::TARGET).case(TARGET).into() }
}
