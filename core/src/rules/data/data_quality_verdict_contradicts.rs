//! A measured quality whose result contradicts its value.

use crate::check::{Outcome, rule};
use crate::model::{Measurement, QualityMeasure, Resource};
use crate::read::Date;

rule! {
    "data-quality-verdict-contradicts", since "0.1", Integrity, on Resource, serves ["A.7.4"],
    effort RecordOnly,
    message "{characteristic} of `{resource}` is recorded as {result}, but {value} was measured and the target is {target}",
    message when UNNAMED "a quality of `{resource}` is recorded as {result}, but {value} was measured and the target is {target}",
    hint "correct the value, the target or the result",
    when super::kept,
    alone agreed,
}

fn agreed(resource: &Resource, _: Date) -> Outcome<'_> {
    let measures = super::data(resource).flat_map(|data| &data.quality_measures).enumerate();
    let compared = measures.filter_map(|(at, measure)| {
        let (reached, judged) = (super::reaches(measure)?, super::judged(measure)?);
        let (measurement, target) = (measure.measurement.as_deref()?, measure.target?);
        let defect = || super::defect(measure, measurement, at, UNNAMED).with(QualityMeasure::TARGET, target);
        Some(if reached == judged { None } else { measurement.result.map(|result| defect().with(Measurement::RESULT, result)) })
    });
    compared.collect()
}
