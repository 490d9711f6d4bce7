//! Use of AI systems: as intended, watched, overseen by people who can stop it (A.9).

// <rules> written by ./check bless
crate::rules::listed! {
    intended_use_missing misuse_not_dealt_with overseer_has_left oversight_contradicts_autonomy oversight_without_power
    oversight_without_stop use_allowed_and_forbidden use_not_monitored
}
// </rules>

use super::life_cycle::{before, uses};
use super::scope::out_of_scope;
use crate::check::{Cx, Outcome};
use crate::model::{AiSystem, LifeCycleStage};

/// What a rule on a control of use answers before it looks; none if it has to.
fn unless_used<'a>(control: &str, system: &AiSystem, cx: &Cx<'_>) -> Option<Outcome<'a>> {
    if uses(system, cx) { before(control, LifeCycleStage::Deployment, system, cx) } else { Some(Outcome::NotAsked) }
}
