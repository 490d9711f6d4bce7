//! An AI system in use without recorded resources.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::AiSystem;

rule! {
    "system-without-resources", since "0.1", Shall, on AiSystem, serves ["A.4.2"],
    effort RecordOnly,
    message "`{system}` is in use, and nothing says which resources it needs",
    hint "record data, models, tools, computing and people under `resources`, and name them in the system's `resources`",
}

fn check<'a>(system: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    super::before(system, "A.4.2", cx).unwrap_or_else(|| recorded(system, AiSystem::RESOURCES, "system"))
}
