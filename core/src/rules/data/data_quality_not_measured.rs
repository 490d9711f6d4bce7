//! Data with quality requirements that has not been measured against them.

use crate::check::rule;
use crate::model::{Dataset, QualityMeasure, Resource};

rule! {
    "data-quality-not-measured", since "0.1", Shall, on Resource, serves ["A.7.4"],
    effort AssessAgain,
    message "the quality of `{resource}` has not been measured against its requirements",
    hint "measure the quality, and record value, date and target in `qualityMeasures`",
    given |it, cx| Some(super::asked("A.7.4", it, cx)? && super::data(it).any(required)),
    holds |it, as_of| super::data(it).flat_map(|data| &data.quality_measures).any(|one| measured(one) <= Some(as_of) && measured(one).is_some()),
        at Resource::DATASET.then(Dataset::QUALITY_MEASURES),
}

fn required(data: &Dataset) -> bool {
    !data.quality_requirements.is_empty() || !data.quality_measures.is_empty()
}

fn measured(measure: &QualityMeasure) -> Option<crate::read::Date> {
    Some(measure.measurement.as_deref()?.on)
}
