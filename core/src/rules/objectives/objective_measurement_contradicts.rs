//! A value measured for an objective whose judgement contradicts the target.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Comparison, Measurement, MeasurementResult, Objective};

rule! {
    "objective-measurement-contradicts", since "0.1", Integrity, on Objective, serves ["6.2.d"],
    effort RecordOnly,
    message "`{objective}` was {value} on {on} and was judged `{result}`; its target is {target}",
    hint "correct the value, the judgement or the target",
}

fn check<'a>(objective: &'a Objective, cx: &Cx<'a>) -> Outcome<'a> {
    // Target and comparison of the objective itself: by those of its metric the metric's own values are judged.
    let Some((comparison, target)) = objective.comparison.zip(objective.target) else { return Outcome::NotAsked };
    // Of one that is called reached the value is compared by another rule.
    if super::reached(objective, cx.as_of) {
        return Outcome::NotAsked;
    }
    let (mut defects, mut compared) = (Vec::new(), false);
    for (at, measured) in objective.measurements.iter().enumerate().filter(|(_, measured)| measured.on <= cx.as_of) {
        let kept = match comparison {
            Comparison::AtLeast => measured.value >= target,
            Comparison::AtMost => measured.value <= target,
            Comparison::Exactly => measured.value == target,
        };
        let met = match measured.result {
            Some(MeasurementResult::Met) => true,
            Some(MeasurementResult::NotMet) => false,
            _ => continue,
        };
        if measured.unit.is_some() && measured.unit != objective.unit {
            continue;
        }
        compared = true;
        if met != kept {
            let defect = fail(Objective::MEASUREMENTS.at(at).then(Measurement::RESULT)).with("objective", &objective.id);
            let result = if met { "met" } else { "notMet" };
            defects.push(defect.with("value", measured.value).with("on", measured.on).with("result", result).with("target", target));
        }
    }
    if compared { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
