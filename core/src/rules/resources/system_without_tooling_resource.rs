//! An AI system in use whose tools or models are not documented.

use crate::check::rule;
use crate::model::{AiSystem, ResourceKind};

rule! {
    "system-without-tooling-resource", since "0.1", Shall, on AiSystem, serves ["A.4.4"],
    effort RecordOnly,
    message "the tools or models of `{aiSystem}` have not been documented",
    hint "record and describe them under `resources`, and name them in `resources` of the AI system",
    // The resources of what others make and operate are the supplier's to document.
    given |system, cx| super::made_here(system) && super::names_resources(system, cx),
    shows |system, cx| super::documented(system, &[ResourceKind::Tooling, ResourceKind::Model], cx), at AiSystem::RESOURCES,
}
