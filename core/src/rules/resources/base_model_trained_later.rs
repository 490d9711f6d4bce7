//! A model that was trained before the model it was made from.

use crate::check::rule;
use crate::model::{Model, Resource};

rule! {
    "base-model-trained-later", since "0.1", Integrity, on Resource, serves ["A.4.4"],
    effort RecordOnly,
    message "the training of `{resource}` ended on {on}, before that of the {kind} `{record}`, from which it was made, on {since}",
    hint "correct the dates, or record the version of the base model that it was made from",
    asks InTurn {
        way: [Resource::MODEL.then(Model::BASE_MODEL)],
        first: [their Resource::MODEL.then(Model::TRAINING_ENDED_ON)],
        then: [own Resource::MODEL.then(Model::TRAINING_ENDED_ON)],
    },
}
