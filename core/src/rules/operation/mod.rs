//! Operation: processes with criteria and records, controls that are implemented and monitored, externally provided processes (8.1).

// <rules> written by ./check bless
crate::rules::listed! {
    activity_without_accountable control_effect_not_monitored control_process_undocumented external_process_unowned
    failed_test_not_followed_up included_control_not_carried_out operational_process_missing process_without_criteria
    process_without_record
}
// </rules>

use super::life_cycle::{reached, released_despite};
use super::soa::{included, status};
use crate::check::{Cx, Outcome, fail};
use crate::model::{AiSystem, AimsProcess, LifeCycleStage, Scope};
use crate::read::Field;

/// Whether the management system covers the AI system and it is in use; none where that is not recorded.
pub(super) fn in_operation(system: &AiSystem, cx: &Cx<'_>) -> Option<bool> {
    reached(LifeCycleStage::Deployment, system, cx)
}

/// Whether the process is provided externally.
fn external(process: &AimsProcess) -> bool {
    process.external == Some(true) || !process.suppliers.is_empty()
}

/// Fails at that field of each process for which it does not hold, with its title or else its id; not asked without any process.
fn each<'a, V>(scope: &Scope, field: Field<AimsProcess, V>, holds: fn(&AimsProcess) -> bool) -> Outcome<'a> {
    let name = |process: &AimsProcess| process.title.as_deref().or(process.id.as_ref().map(|id| id.as_str())).unwrap_or("").to_owned();
    let defect = |at, process| fail(Scope::PROCESSES.at(at).then(field)).with("process", name(process));
    scope.processes.iter().enumerate().map(|(at, process)| (!holds(process)).then(|| defect(at, process))).collect()
}
