//! An AI system without an intended purpose.

use super::meant_for_something;
use crate::check::rule;
use crate::model::{AiSystem, LifeCycleStage};
use crate::rules::scope::out_of_scope;

rule! {
    "system-purpose-missing", since "0.1", Shall, on AiSystem, serves ["4.1.s3"],
    effort RecordOnly,
    message "the intended purpose of `{aiSystem}` is not recorded",
    hint "record it in `purpose` or `intendedUses`",
    given |system, cx| !out_of_scope(system, cx),
    holds |system, _| (meant_for_something(system) || begun(system)).then_some(meant_for_something(system)), at AiSystem::PURPOSE,
}

/// Whether it is past its inception: until then its purpose may still be open.
fn begun(system: &AiSystem) -> bool {
    !matches!(system.life_cycle.as_deref().and_then(|cycle| cycle.stage), None | Some(LifeCycleStage::Inception))
}
