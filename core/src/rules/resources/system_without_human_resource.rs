//! An AI system in use of which the people and their expertise are not documented.

use crate::check::{Cx, Outcome, rule};
use crate::model::{AiSystem, ResourceKind};

rule! {
    "system-without-human-resource", since "0.1", Shall, on AiSystem, serves ["A.4.6"],
    message "nothing documents the people and their expertise of `{system}`",
    hint "record them under `resources` with what an outsider has to know, and name them in the system's `resources`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    super::documented(system, &[ResourceKind::Human], "A.4.6", cx)
}
