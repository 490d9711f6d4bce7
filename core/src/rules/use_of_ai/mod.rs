//! Use of AI systems: as intended, monitored, overseen by people who can stop it (A.9).

// <rules> written by ./check bless
crate::rules::listed! {
    intended_use_missing misuse_not_dealt_with observed_use_not_followed_up overseer_has_left oversight_contradicts_autonomy
    oversight_role_outside_measures oversight_without_power oversight_without_stop use_allowed_and_forbidden use_not_monitored
}
// </rules>

use super::life_cycle::uses;
use super::operation::in_operation;
use super::scope::out_of_scope;
use crate::check::Cx;
use crate::model::{AiSystem, OversightMeasure};

/// Whether the organization uses the system, or provides it for use, and it is in use; none where that is not recorded.
fn used(system: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    if uses(system, cx) { in_operation(system, cx) } else { Some(false) }
}

/// The measures by which people oversee the system.
fn measures(system: &AiSystem) -> &[OversightMeasure] {
    system.oversight.as_deref().map_or(&[], |oversight| &oversight.measures)
}
