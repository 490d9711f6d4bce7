//! A model that was trained before its data were prepared.

use crate::check::rule;
use crate::model::{DataPreparation, Dataset, Model, Resource};

rule! {
    "trained-before-preparation", since "0.1", Integrity, on Resource, serves ["A.7.6", "A.7.4"],
    effort RecordOnly,
    message "the training of `{resource}` ended on {on}, before the {kind} `{record}` was prepared on {since}",
    hint "correct the dates, or train on the data as they were prepared",
    asks InTurn {
        way: [Resource::MODEL.then(Model::TRAINED_ON)],
        first: [their Resource::DATASET.then(Dataset::PREPARATION).then(DataPreparation::ON)],
        then: [own Resource::MODEL.then(Model::TRAINING_ENDED_ON)],
    },
}
