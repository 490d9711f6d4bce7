//! Nonconformities step by step, and improvements (10.1, 10.2).

// <rules> written by ./check bless
crate::rules::listed! {
    corrective_action_effect_not_reviewed corrective_action_result_undocumented effect_reviewed_before_action
    effect_reviewed_by_doer improvement_made_before_decision improvement_made_though_declined improvement_overdue
    nonconformity_about_other_requirement nonconformity_action_after_due nonconformity_cause_found_after_action
    nonconformity_cause_removal_contradicted nonconformity_cause_removal_undecided nonconformity_cause_unknown
    nonconformity_change_not_made nonconformity_closed_before_effect_review nonconformity_closed_before_opened
    nonconformity_closed_though_ineffective nonconformity_closed_with_open_action nonconformity_consequences_not_handled
    nonconformity_nature_not_recorded nonconformity_not_corrected nonconformity_older_than_audit nonconformity_overdue
    nonconformity_repeat_not_named nonconformity_similar_cases_not_sought nonconformity_without_action
}
// </rules>

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
