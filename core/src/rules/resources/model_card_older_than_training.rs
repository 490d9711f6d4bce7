//! A model card that is older than the training of its model.

use crate::check::rule;
use crate::model::{Model, Resource};

rule! {
    "model-card-older-than-training", since "0.1", Practice, on Resource, serves ["A.4.4"],
    effort AssessAgain,
    message "the training of `{resource}` ended on {since}, but its model card, the {kind} `{record}`, was last written, approved or reviewed on {on}",
    hint "update the model card, or record in `reviewedOn` of the document that it still applies",
    // A supplier keeps its own card.
    when |it, as_of| it.supplier.is_none() && it.model.as_deref().is_some_and(|model| model.training_ended_on.is_some_and(|on| on <= as_of)),
    asks InTurn {
        way: [Resource::MODEL.then(Model::MODEL_CARD)],
        first: [own Resource::MODEL.then(Model::TRAINING_ENDED_ON)],
        then: [kept],
    },
}
