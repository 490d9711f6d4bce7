//! Data without quality requirements.

use crate::check::rule;
use crate::model::{Dataset, Resource};

rule! {
    "data-quality-requirements-missing", since "0.1", Shall, on Resource, serves ["A.7.4"],
    effort Decide,
    message "no data quality requirements have been defined for `{resource}`",
    hint "record in `qualityRequirements` what the data has to meet for its use",
    given |it, cx| super::asked("A.7.4", it, cx),
    holds |it, _| super::data(it).any(defined), at Resource::DATASET.then(Dataset::QUALITY_REQUIREMENTS),
}

fn defined(data: &Dataset) -> bool {
    !data.quality_requirements.is_empty() || data.quality_measures.iter().any(|measure| measure.target.is_some())
}
