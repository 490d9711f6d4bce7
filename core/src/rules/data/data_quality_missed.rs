//! Data in use that does not meet its quality requirements.

use crate::check::{Outcome, rule};
use crate::model::Resource;
use crate::read::Date;

rule! {
    "data-quality-missed", since "0.1", Shall, on Resource, serves ["A.7.4"],
    effort CarryOut,
    message "{characteristic} of `{resource}` does not meet its requirement: {value} was measured",
    message when UNNAMED "a measured quality of `{resource}` does not meet its requirement: {value} was measured",
    hint "improve the data and measure again, or stop using it; correct the requirement if it was wrong, and give the reason",
    given |it, cx| Some(super::asked("A.7.4", it, cx)? && super::data(it).any(|data| !data.quality_measures.is_empty())),
    alone met,
}

fn met(resource: &Resource, as_of: Date) -> Outcome<'_> {
    let (mut defects, mut known) = (Vec::new(), false);
    for (at, measure) in super::data(resource).flat_map(|data| &data.quality_measures).enumerate() {
        let Some(measurement) = measure.measurement.as_deref().filter(|measurement| measurement.on <= as_of) else { continue };
        // Where value and result contradict each other, that is the finding.
        let met = match (super::reaches(measure), super::judged(measure)) {
            (Some(reached), Some(judged)) if reached != judged => continue,
            (reached, judged) => reached.or(judged),
        };
        known |= met.is_some();
        if met == Some(false) {
            defects.push(super::defect(measure, measurement, at, UNNAMED));
        }
    }
    if known { Outcome::from_defects(defects) } else { Outcome::Unknown }
}
