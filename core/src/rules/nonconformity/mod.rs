//! Nonconformities step by step, and improvements (10.1, 10.2).

pub(super) mod corrective_action_effect_not_reviewed;
pub(super) mod corrective_action_result_undocumented;
pub(super) mod effect_reviewed_before_action;
pub(super) mod effect_reviewed_by_doer;
pub(super) mod improvement_made_before_decision;
pub(super) mod improvement_made_though_declined;
pub(super) mod improvement_overdue;
pub(super) mod nonconformity_about_other_requirement;
pub(super) mod nonconformity_action_after_due;
pub(super) mod nonconformity_cause_found_after_action;
pub(super) mod nonconformity_cause_removal_contradicted;
pub(super) mod nonconformity_cause_removal_undecided;
pub(super) mod nonconformity_cause_unknown;
pub(super) mod nonconformity_change_not_made;
pub(super) mod nonconformity_closed_before_effect_review;
pub(super) mod nonconformity_closed_before_opened;
pub(super) mod nonconformity_closed_though_ineffective;
pub(super) mod nonconformity_closed_with_open_action;
pub(super) mod nonconformity_consequences_not_handled;
pub(super) mod nonconformity_nature_not_recorded;
pub(super) mod nonconformity_not_corrected;
pub(super) mod nonconformity_older_than_audit;
pub(super) mod nonconformity_overdue;
pub(super) mod nonconformity_repeat_not_named;
pub(super) mod nonconformity_similar_cases_not_sought;
pub(super) mod nonconformity_without_action;

use crate::check::{Cx, Outcome, fail};
use crate::model::Nonconformity;
use crate::read::{Date, AnyField};

/// The day on which the nonconformity was closed, if that day has come.
fn closed(nonconformity: &Nonconformity, as_of: Date) -> Option<Date> {
    nonconformity.closed_on.filter(|on| *on <= as_of)
}

/// One step of 10.2: it has to be done before the nonconformity is closed. While it is open, the day set for it is asked about instead.
fn step<'a>(nonconformity: &Nonconformity, done: bool, at: impl Into<AnyField>, cx: &Cx<'_>) -> Outcome<'a> {
        let at: AnyField = at.into();
    if done {
        Outcome::Pass
    } else if closed(nonconformity, cx.as_of).is_some() {
        fail(at).with("nonconformity", &nonconformity.id).into()
    } else if nonconformity.due.is_some() {
        Outcome::NotAsked
    } else {
        Outcome::Unknown
    }
}

/// The day on which the last corrective action was done; none while one is open, or if there is none.
fn carried_out(nonconformity: &Nonconformity, as_of: Date) -> Option<Date> {
    let done: Option<Vec<Date>> = nonconformity.actions.iter().map(|action| action.done_on.filter(|on| *on <= as_of)).collect();
    done?.into_iter().max()
}
