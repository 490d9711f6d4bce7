//! Data in use that is not as it has to be.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Dataset, Resource};

rule! {
    "data-quality-missed", since "0.1", Shall, on Resource, serves ["A.7.4"],
    effort CarryOut,
    message "{characteristic} of `{data}` misses what is wanted: {value}",
    hint "improve the data and measure again, or stop using it; where the requirement was wrong, say so and correct it",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.4", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    let (mut defects, mut told) = (Vec::new(), false);
    for (at, measure) in data.quality_measures.iter().enumerate() {
        let Some(measurement) = measure.measurement.as_deref().filter(|measurement| measurement.on <= cx.as_of) else { continue };
        // Where value and judgement contradict each other, that is the finding.
        let missed = match (super::reaches(measure), super::judged(measure)) {
            (None, None) | (Some(true), Some(false)) | (Some(false), Some(true)) => continue,
            (reached, judged) => reached == Some(false) || judged == Some(false),
        };
        told = true;
        if missed {
            let place = Path::from(Resource::DATASET).then_at(Dataset::QUALITY_MEASURES, at);
            let defect = fail(place).with("characteristic", super::characteristic(measure)).with("data", &resource.id);
            defects.push(defect.with("value", measurement.value));
        }
    }
    match (told, data.quality_measures.is_empty()) {
        (true, _) => Outcome::from_defects(defects),
        (false, true) => Outcome::NotAsked,
        (false, false) => Outcome::Unknown,
    }
}
