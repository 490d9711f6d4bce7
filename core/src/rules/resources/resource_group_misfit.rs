//! A resource that holds information of another kind.

use crate::check::{Outcome, fail, rule};
use crate::model::Resource;
use crate::read::Date;

rule! {
    "resource-group-misfit", since "0.1", Integrity, on Resource, serves [],
    effort RecordOnly,
    message "`{resource}` is of the kind {kind}, but holds information in `{field}`",
    hint "correct `kind`, or move the information to a resource of its own",
    when |resource, _| match resource.kind {
        None if super::groups(resource).iter().any(|(.., group)| group.is_some()) => None,
        kind => Some(kind.is_some()),
    },
    alone of_its_kind,
    with [Resource::KIND],
}

fn of_its_kind<'a>(resource: &'a Resource, _: Date) -> Outcome<'a> {
    let foreign = super::groups(resource).into_iter().filter(|(kind, _, group)| group.is_some() && resource.kind != Some(*kind));
    Outcome::from_defects(foreign.map(|(_, field, _)| fail(field).with("field", field)).collect())
}
