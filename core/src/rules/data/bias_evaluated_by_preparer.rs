//! Data whose bias was evaluated by those who prepared them.

use crate::check::rule;
use crate::model::{BiasEvaluation, DataPreparation, Dataset, Resource};

rule! {
    "bias-evaluated-by-preparer", since "0.1", Practice, on Resource, serves ["A.7.4"],
    effort Decide,
    message "the bias of `{resource}` was evaluated by `{by}`, who also prepared the data",
    hint "have the bias evaluated by a person who did not prepare the data",
    asks Apart { did: [Resource::DATASET.then(Dataset::PREPARATION).then(DataPreparation::BY)], judged: [Resource::DATASET.then(Dataset::BIAS_EVALUATION).then(BiasEvaluation::BY)] },
}
