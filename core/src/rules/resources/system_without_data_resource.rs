//! An AI system in use of which the data are not documented.

use crate::check::{Cx, Outcome, rule};
use crate::model::{AiSystem, ResourceKind};

rule! {
    "system-without-data-resource", since "0.1", Shall, on AiSystem, serves ["A.4.3"],
    effort RecordOnly,
    message "nothing documents the data of `{system}`",
    hint "record them under `resources` with what an outsider has to know, and name them in the system's `resources`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    super::documented(system, &[ResourceKind::Dataset], "A.4.3", cx)
}
