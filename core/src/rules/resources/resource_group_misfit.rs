//! Facts of another kind than the resource is.

use crate::check::{Cx, Defect, Outcome, fail, rule};
use crate::model::Resource;

rule! {
    "resource-group-misfit", since "0.1", Integrity, on Resource, serves [],
    effort RecordOnly,
    message "`{resource}` is of the kind `{kind}` and holds facts of `{group}`",
    hint "put `kind` right, or move the facts to a resource of their own",
}

fn check<'a>(resource: &'a Resource, _: &Cx<'a>) -> Outcome<'a> {
    let groups = super::groups(resource);
    let filled = groups.iter().filter(|(.., group)| group.is_some());
    let Some(kind) = resource.kind else { return if filled.count() > 0 { Outcome::Unknown } else { Outcome::NotAsked } };
    let foreign = filled.filter(|(of, ..)| *of != kind);
    let defects: Vec<Defect> = foreign
        .map(|(of, field, _)| fail(*field).with("resource", &resource.id).with("kind", kind.as_str()).with("group", of.as_str()))
        .collect();
    Outcome::from_defects(defects)
}
