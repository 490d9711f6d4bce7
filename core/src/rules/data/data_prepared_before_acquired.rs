//! Data that was prepared before it was acquired.

use crate::check::rule;
use crate::model::{DataPreparation, Dataset, Resource};

rule! {
    "data-prepared-before-acquired", since "0.1", Integrity, on Resource, serves ["A.7.6"],
    effort RecordOnly,
    message "`{resource}` was prepared on {dataset.preparation.on}, before it was acquired on {dataset.acquiredOn}",
    hint "correct `acquiredOn` or the date in `preparation`",
    asks Order {
        first: Resource::DATASET.then(Dataset::ACQUIRED_ON),
        then: Resource::DATASET.then(Dataset::PREPARATION).then(DataPreparation::ON),
    },
}
