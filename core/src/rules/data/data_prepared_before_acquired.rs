//! Data that were prepared before they were acquired.

use crate::check::{Cx, Outcome, Path, ordered, rule};
use crate::model::{DataPreparation, Dataset, Resource};

rule! {
    "data-prepared-before-acquired", since "0.1", Integrity, on Resource, serves ["A.7.6"],
    effort RecordOnly,
    message "the data `{resource}` were prepared on {later}, before they were acquired on {earlier}",
    hint "correct `acquiredOn` or the day in `preparation`",
}

fn check<'a>(resource: &'a Resource, _: &Cx<'a>) -> Outcome<'a> {
    let Some(dataset) = resource.dataset.as_deref() else { return Outcome::NotAsked };
    let place = Path::from(Resource::DATASET).then(Dataset::PREPARATION).then(DataPreparation::ON);
    ordered(place, Some(("resource", resource.id.as_str())), dataset.acquired_on, dataset.preparation.as_deref().and_then(|made| made.on))
}
