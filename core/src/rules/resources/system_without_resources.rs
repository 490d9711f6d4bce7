//! An AI system in use without recorded resources.

use crate::check::rule;
use crate::model::AiSystem;

rule! {
    "system-without-resources", since "0.1", Shall, on AiSystem, serves ["A.4.2"],
    effort RecordOnly,
    message "`{aiSystem}` is in use, but its resources have not been documented",
    hint "record data, models, tools, computing and people under `resources`, and name them in `resources` of the AI system",
    given super::covered,
    asks Says { field: AiSystem::RESOURCES },
}
