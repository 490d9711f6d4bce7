//! Data whose acquisition and selection are not documented.

use crate::check::rule;
use crate::model::{Dataset, Resource};
use crate::read::Date;

rule! {
    "data-acquisition-undocumented", since "0.1", Shall, on Resource, serves ["A.7.3"],
    effort RecordOnly,
    message "how the data of `{resource}` was acquired and selected is not documented",
    hint "record how it was obtained in `provenance.kind`, when in `acquiredOn`, and what was selected in `categories` and `quantity`",
    given |it, cx| super::asked("A.7.3", it, cx),
    holds documented, at Resource::DATASET.then(Dataset::ACQUIRED_ON),
}

/// Unknown for data without any provenance, which is a finding of its own.
fn documented(resource: &Resource, _: Date) -> Option<bool> {
    let data = resource.dataset.as_deref()?;
    let provenance = data.provenance.as_deref();
    let documented = data.acquired_on.is_some() || provenance.is_some_and(|it| it.kind.is_some() || super::says(&it.collected_by));
    (documented || provenance.is_some()).then_some(documented)
}
