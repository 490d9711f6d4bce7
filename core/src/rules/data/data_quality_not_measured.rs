//! Data with requirements on its quality that nobody measured.

use crate::check::{Cx, Outcome, rule};
use crate::model::{Dataset, Resource};

rule! {
    "data-quality-not-measured", since "0.1", Shall, on Resource, serves ["A.7.4"],
    effort AssessAgain,
    message "nobody measured whether `{data}` is as it has to be",
    hint "measure the quality and record value, day and target under `qualityMeasures`",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.4", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    if data.quality_requirements.is_empty() && data.quality_measures.is_empty() {
        return Outcome::NotAsked;
    }
    let mut measured = data.quality_measures.iter().filter_map(|measure| measure.measurement.as_deref());
    super::told(measured.any(|measurement| measurement.on <= cx.as_of), resource, Dataset::QUALITY_MEASURES)
}
