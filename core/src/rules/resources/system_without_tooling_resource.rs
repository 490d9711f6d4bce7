//! An AI system in use of which the tools or models are not documented.

use crate::check::{Cx, Outcome, rule};
use crate::model::{AiSystem, ResourceKind};

rule! {
    "system-without-tooling-resource", since "0.1", Shall, on AiSystem, serves ["A.4.4"],
    effort RecordOnly,
    message "nothing documents the tools or models of `{system}`",
    hint "record them under `resources` with what an outsider has to know, and name them in the system's `resources`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    // What somebody else makes and runs is the supplier's to document.
    if !super::made_here(system) {
        return Outcome::NotAsked;
    }
    super::documented(system, &[ResourceKind::Tooling, ResourceKind::Model], "A.4.4", cx)
}
