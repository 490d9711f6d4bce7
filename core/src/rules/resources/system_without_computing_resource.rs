//! An AI system in use of which the systems and computing are not documented.

use crate::check::{Cx, Outcome, rule};
use crate::model::{AiSystem, ResourceKind};

rule! {
    "system-without-computing-resource", since "0.1", Shall, on AiSystem, serves ["A.4.5"],
    effort RecordOnly,
    message "nothing documents the systems and computing of `{system}`",
    hint "record them under `resources` with what an outsider has to know, and name them in the system's `resources`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    // What somebody else makes and runs is the supplier's to document.
    if !super::made_here(system) {
        return Outcome::NotAsked;
    }
    super::documented(system, &[ResourceKind::Computing], "A.4.5", cx)
}
