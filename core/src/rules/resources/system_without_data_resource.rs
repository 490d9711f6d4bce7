//! An AI system in use whose data resources are not documented.

use crate::check::rule;
use crate::model::{AiSystem, ResourceKind};

rule! {
    "system-without-data-resource", since "0.1", Shall, on AiSystem, serves ["A.4.3"],
    effort RecordOnly,
    message "the data resources of `{aiSystem}` have not been documented",
    hint "record and describe them under `resources`, and name them in `resources` of the AI system",
    given super::names_resources,
    shows |system, cx| super::documented(system, &[ResourceKind::Dataset], cx), at AiSystem::RESOURCES,
}
