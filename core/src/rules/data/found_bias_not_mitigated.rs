//! Bias that was found in data, but has not been mitigated.

use crate::check::rule;
use crate::model::{BiasEvaluation, Dataset, Resource};

rule! {
    "found-bias-not-mitigated", since "0.1", Practice, on Resource, serves ["A.7.4"],
    effort CarryOut,
    message "bias was found in `{resource}`, but no mitigation is recorded",
    hint "record in `mitigation` what was done, or why the data can be used as it is",
    given |it, cx| Some(super::asked("A.7.4", it, cx)? && evaluated(it).is_some()),
    holds |it, _| evaluated(it).and_then(|bias| Some(!bias.bias_found? || super::says(&bias.mitigation))),
        at Resource::DATASET.then(Dataset::BIAS_EVALUATION).then(BiasEvaluation::MITIGATION),
}

fn evaluated(resource: &Resource) -> Option<&BiasEvaluation> {
    resource.dataset.as_deref()?.bias_evaluation.as_deref()
}
