//! Use of AI systems: as intended, watched, overseen by people who can stop it (A.9).

pub(super) mod intended_use_missing;
pub(super) mod misuse_not_dealt_with;
pub(super) mod overseer_has_left;
pub(super) mod oversight_contradicts_autonomy;
pub(super) mod oversight_without_power;
pub(super) mod oversight_without_stop;
pub(super) mod use_allowed_and_forbidden;
pub(super) mod use_not_monitored;

use super::life_cycle::{before, uses};
use super::scope::out_of_scope;
use crate::check::{Cx, Outcome};
use crate::model::{AiSystem, LifeCycleStage};

/// What a rule on a control of use answers before it looks; none if it has to.
fn unless_used<'a>(control: &str, system: &AiSystem, cx: &Cx<'_>) -> Option<Outcome<'a>> {
    if uses(system, cx) { before(control, LifeCycleStage::Deployment, system, cx) } else { Some(Outcome::NotAsked) }
}
