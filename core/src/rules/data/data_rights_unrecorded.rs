//! Data of others, and nobody says by what right it is used.

use crate::check::{Cx, Outcome, rule};
use crate::model::{Dataset, ProvenanceKind, Resource};

rule! {
    "data-rights-unrecorded", since "0.1", Practice, on Resource, serves ["A.7.3"],
    effort RecordOnly,
    message "nothing says by what right `{data}` is used",
    hint "record the licence, contract or other right in `licence`, and its limits in `rightsNote`",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.3", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    match data.provenance.as_deref().and_then(|provenance| provenance.kind) {
        None => Outcome::Unknown,
        Some(ProvenanceKind::Internal | ProvenanceKind::Synthetic) => Outcome::NotAsked,
        Some(_) => super::told(super::says(&data.licence) || super::says(&data.rights_note), resource, Dataset::LICENCE),
    }
}
