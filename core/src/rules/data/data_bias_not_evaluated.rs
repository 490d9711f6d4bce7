//! Training data about people that has not been evaluated for bias.

use crate::check::rule;
use crate::model::{Dataset, Resource};
use crate::read::Date;

rule! {
    "data-bias-not-evaluated", since "0.1", Practice, on Resource, serves ["A.7.4"],
    effort AssessAgain,
    message "`{resource}` is used for training, but has not been evaluated for bias",
    hint "compare the groups of people that the data represents, and record the result in `biasEvaluation`",
    given |it, cx| Some(super::asked("A.7.4", it, cx)? && super::data(it).any(|data| about_people(data) != Some(false) && trains(data))),
    holds evaluated, at Resource::DATASET.then(Dataset::BIAS_EVALUATION),
}

fn about_people(data: &Dataset) -> Option<bool> {
    data.personal_data.as_deref()?.present
}

fn trains(data: &Dataset) -> bool {
    data.uses.iter().any(super::for_training)
}

fn evaluated(resource: &Resource, _: Date) -> Option<bool> {
    let data = resource.dataset.as_deref()?;
    let evaluated = data.bias_evaluation.as_deref().is_some_and(|bias| super::says(&bias.result) || bias.bias_found.is_some());
    (evaluated || about_people(data).is_some()).then_some(evaluated)
}
