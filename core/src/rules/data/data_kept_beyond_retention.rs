//! Data that are kept longer than decided.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Dataset, Resource};

rule! {
    "data-kept-beyond-retention", since "0.1", Shall, on Resource, serves ["A.7.2"],
    effort CarryOut,
    message "the data `{resource}` were acquired on {acquiredOn} and were to be kept for {retention}, but are still there",
    hint "dispose of the data and record it in `disposedOn`, or decide on a longer retention and record it",
    check in_time,
}

fn in_time<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(data) = resource.dataset.as_deref().filter(|_| !super::super::resources::gone(resource, cx.as_of)) else {
        return Outcome::NotAsked;
    };
    let Some((on, kept)) = data.acquired_on.zip(data.retention.as_ref()) else { return Outcome::NotAsked };
    match on.plus(kept) {
        Some(until) if until < cx.as_of && data.disposed_on.is_none() => {
            fail(Resource::DATASET.then(Dataset::RETENTION)).with("acquiredOn", on).with("retention", kept).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
