//! Data without its provenance.

use crate::check::rule;
use crate::model::{Dataset, Provenance, Resource};
use crate::placeholder::any_says;

rule! {
    "data-provenance-missing", since "0.1", Shall, on Resource, serves ["A.7.5"],
    effort RecordOnly,
    message "the provenance of `{resource}` is not recorded",
    hint "record the source of the data, how it was obtained and what was done with it in `provenance`",
    given |it, cx| super::asked("A.7.5", it, cx),
    holds |it, _| super::data(it).filter_map(|data| data.provenance.as_deref()).any(traced), at Resource::DATASET.then(Dataset::PROVENANCE),
}

fn traced(provenance: &Provenance) -> bool {
    super::says(&provenance.source) || any_says(&provenance.lineage) || provenance.supplier.is_some() || provenance.document.is_some()
}
