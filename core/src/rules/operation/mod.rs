//! Operation: processes with criteria and records, controls that are carried out and watched, what others run for us (8.1).

// <rules> written by ./check bless
crate::rules::listed! {
    control_effect_not_monitored control_process_undocumented external_process_unowned failed_test_not_followed_up
    included_control_not_carried_out operational_process_missing process_without_criteria process_without_record
}
// </rules>

use super::life_cycle::{at_stage, released_despite};
use super::soa::{included, status};
use crate::model::AimsProcess;

/// The process by the name that people know.
fn name(process: &AimsProcess) -> &str {
    process.title.as_ref().map(|title| title.as_str()).or(process.id.as_ref().map(|id| id.as_str())).unwrap_or_default()
}
