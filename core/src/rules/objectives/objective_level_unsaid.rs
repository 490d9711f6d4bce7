//! An objective without the function or level it is set for.

use crate::check::rule;
use crate::model::{Objective, ObjectiveKind};

rule! {
    "objective-level-unsaid", since "0.1", Shall, on Objective, serves ["6.2.s1"],
    effort RecordOnly,
    message "the functions and levels for which `{objective}` has been established are not recorded",
    hint "name its `units` or `aiSystems`; an objective for the whole management system has `kind` `managementSystem`",
    when super::pursued,
    holds |it, _| it.kind == Some(ObjectiveKind::ManagementSystem) || !it.units.is_empty() || !it.ai_systems.is_empty(), at Objective::UNITS,
}
