//! An AI system in use whose system and computing resources are not documented.

use crate::check::rule;
use crate::model::{AiSystem, ResourceKind};

rule! {
    "system-without-computing-resource", since "0.1", Shall, on AiSystem, serves ["A.4.5"],
    effort RecordOnly,
    message "the system and computing resources of `{aiSystem}` have not been documented",
    hint "record and describe them under `resources`, and name them in `resources` of the AI system",
    // The resources of what others make and operate are the supplier's to document.
    given |system, cx| super::made_here(system) && super::names_resources(system, cx),
    shows |system, cx| super::documented(system, &[ResourceKind::Computing], cx), at AiSystem::RESOURCES,
}
