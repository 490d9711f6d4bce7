//! Data of which nobody says what it has to be like.

use crate::check::{Cx, Outcome, rule};
use crate::model::{Dataset, Resource};

rule! {
    "data-quality-requirements-missing", since "0.1", Shall, on Resource, serves ["A.7.4"],
    effort RecordOnly,
    message "nothing says what `{data}` has to be like",
    hint "say in `qualityRequirements` what the data has to meet for its use",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.4", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    let aimed = || data.quality_measures.iter().any(|measure| measure.target.is_some());
    super::told(!data.quality_requirements.is_empty() || aimed(), resource, Dataset::QUALITY_REQUIREMENTS)
}
