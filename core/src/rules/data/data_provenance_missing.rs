//! Data of which nobody says where it comes from.

use crate::check::{Cx, Outcome, rule};
use crate::model::{Dataset, Resource};

rule! {
    "data-provenance-missing", since "0.1", Shall, on Resource, serves ["A.7.5"],
    effort RecordOnly,
    message "nothing says where `{data}` comes from",
    hint "record source, way and steps of the data in `provenance`",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.5", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    let said = data.provenance.as_deref().is_some_and(|provenance| {
        super::says(&provenance.source) || !provenance.lineage.is_empty() || provenance.supplier.is_some() || provenance.document.is_some()
    });
    super::told(said, resource, Dataset::PROVENANCE)
}
