//! Operation: processes with criteria and records, controls that are carried out and watched, what others run for us (8.1).

pub(super) mod control_effect_not_monitored;
pub(super) mod control_process_undocumented;
pub(super) mod external_process_unowned;
pub(super) mod failed_test_not_followed_up;
pub(super) mod included_control_not_carried_out;
pub(super) mod operational_process_missing;
pub(super) mod process_without_criteria;
pub(super) mod process_without_record;

use super::life_cycle::{at_stage, released_despite};
use super::soa::{included, status};
use crate::model::AimsProcess;

/// The process by the name that people know.
fn name(process: &AimsProcess) -> &str {
    process.title.as_ref().map(|title| title.as_str()).or(process.id.as_ref().map(|id| id.as_str())).unwrap_or_default()
}
