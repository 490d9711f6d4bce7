//! A measured quality whose judgement does not fit its value.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Dataset, Resource};

rule! {
    "data-quality-verdict-contradicts", since "0.1", Integrity, on Resource, serves ["A.7.4"],
    effort RecordOnly,
    message "{characteristic} of `{data}` is judged `{result}`, and {value} against {target} says otherwise",
    hint "correct the value, the target or the result",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.4", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    let (mut defects, mut compared) = (Vec::new(), false);
    for (at, measure) in data.quality_measures.iter().enumerate() {
        let (Some(reached), Some(judged)) = (super::reaches(measure), super::judged(measure)) else { continue };
        compared = true;
        if let (Some(measurement), Some(target), true) = (measure.measurement.as_deref(), measure.target, reached != judged) {
            let place = Path::from(Resource::DATASET).then_at(Dataset::QUALITY_MEASURES, at);
            let defect = fail(place).with("characteristic", super::characteristic(measure)).with("data", &resource.id);
            let result = if judged { "met" } else { "notMet" };
            defects.push(defect.with("result", result).with("value", measurement.value).with("target", target));
        }
    }
    if compared { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
