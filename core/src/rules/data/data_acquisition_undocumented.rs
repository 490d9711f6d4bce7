//! Data of which nobody says how it was acquired and selected.

use crate::check::{Cx, Outcome, rule};
use crate::model::{Dataset, Resource};

rule! {
    "data-acquisition-undocumented", since "0.1", Shall, on Resource, serves ["A.7.3"],
    effort RecordOnly,
    message "nothing says how `{data}` was acquired",
    hint "say how the data was obtained in `kind` of `provenance`, when in `acquiredOn`, and what was chosen in `categories` and `quantity`",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = match super::asked("A.7.3", resource, cx) {
        Ok(data) => data,
        Err(answer) => return answer,
    };
    let provenance = data.provenance.as_deref();
    let way = provenance.is_some_and(|provenance| provenance.kind.is_some() || super::says(&provenance.collected_by));
    if way || data.acquired_on.is_some() {
        return Outcome::Pass;
    }
    // Data without any provenance is a finding of its own.
    if provenance.is_none() { Outcome::Unknown } else { super::told(false, resource, Dataset::ACQUIRED_ON) }
}
