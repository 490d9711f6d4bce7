//! Data of others whose rights of use are not recorded.

use crate::check::rule;
use crate::model::{Dataset, ProvenanceKind, Resource};

rule! {
    "data-rights-unrecorded", since "0.1", Practice, on Resource, serves ["A.7.3"],
    effort RecordOnly,
    message "the right to use the data of `{resource}` is not recorded",
    hint "record the licence, contract or other right in `licence`, and its limits in `rightsNote`",
    given |it, cx| Some(super::asked("A.7.3", it, cx)? && !super::data(it).any(|data| kind(data).is_some_and(own))),
    holds |it, _| super::data(it).find_map(kind).map(|_| super::data(it).any(granted)), at Resource::DATASET.then(Dataset::LICENCE),
}

fn kind(data: &Dataset) -> Option<ProvenanceKind> {
    data.provenance.as_deref()?.kind
}

fn own(kind: ProvenanceKind) -> bool {
    matches!(kind, ProvenanceKind::Internal | ProvenanceKind::Synthetic)
}

fn granted(data: &Dataset) -> bool {
    super::says(&data.licence) || super::says(&data.rights_note)
}
