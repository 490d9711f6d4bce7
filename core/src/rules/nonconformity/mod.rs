//! Nonconformities step by step, and improvements (10.1, 10.2).

// <rules> written by ./check bless
crate::rules::listed! {
    change_before_improvement change_before_nonconformity correction_shown_by_older_evidence corrective_action_effect_not_reviewed
    corrective_action_result_undocumented effect_refuted_by_repeat effect_reviewed_before_action effect_reviewed_by_doer
    improvement_action_overdue improvement_before_its_source improvement_done_with_open_action improvement_done_with_open_change
    improvement_due_after_decision improvement_made_before_decision improvement_made_though_declined improvement_overdue
    nonconformity_about_other_requirement nonconformity_action_after_due nonconformity_before_its_source
    nonconformity_cause_found_after_action nonconformity_cause_removal_contradicted nonconformity_cause_removal_undecided
    nonconformity_cause_unknown nonconformity_change_not_made nonconformity_closed_before_effect_review
    nonconformity_closed_before_opened nonconformity_closed_by_doer nonconformity_closed_though_ineffective
    nonconformity_closed_with_open_action nonconformity_consequences_not_handled nonconformity_due_after_certification_finding
    nonconformity_names_record_of_other_system nonconformity_nature_not_recorded nonconformity_not_corrected
    nonconformity_older_than_audit nonconformity_overdue nonconformity_repeat_not_named nonconformity_repeats_later_one
    nonconformity_similar_cases_not_sought nonconformity_without_action similar_cases_named_but_not_found
}
// </rules>

use crate::check::{Cx, Outcome, fail};
use crate::model::{AiSystem, Nonconformity, NonconformityGrade, Root};
use crate::read::{AnyField, Date, Ref};

/// The date on which the nonconformity was closed, if it has come.
fn closed(nonconformity: &Nonconformity, as_of: Date) -> Option<Date> {
    nonconformity.closed_on.filter(|on| *on <= as_of)
}

/// Whether its own review has found the corrective action effective.
fn effective(nonconformity: &Nonconformity) -> Option<bool> {
    nonconformity.effectiveness_review.as_deref().and_then(|review| review.effective)
}

/// One step of 10.2: done before the nonconformity is closed. While it is open, the date set for it is checked instead.
fn step<'a>(nonconformity: &Nonconformity, as_of: Date, done: bool, at: AnyField) -> Outcome<'a> {
    match () {
        () if done => Outcome::Pass,
        () if closed(nonconformity, as_of).is_some() => fail(at).into(),
        () if nonconformity.due.is_some() => Outcome::NotAsked,
        () => Outcome::Unknown,
    }
}

/// A major nonconformity with that requirement or control, opened after that date and still open, and when it was opened; about one of the AI
/// systems, where both name any.
pub(super) fn major_since<'a>(requirement: &str, after: Date, systems: &[Ref<AiSystem>], cx: &Cx<'a>) -> Option<(&'a Nonconformity, Date)> {
    let named = cx.index().referring(Root::NONCONFORMITIES, Nonconformity::REQUIREMENT, requirement);
    let about =
        |it: &Nonconformity| systems.is_empty() || it.ai_systems.is_empty() || it.ai_systems.iter().any(|one| systems.contains(one));
    let mut major = named.filter_map(|at| cx.aims().nonconformities.get(at)).filter(|it| it.grade == Some(NonconformityGrade::Major));
    major.find_map(|it| {
        let opened = it.opened_on.filter(|opened| *opened > after && *opened <= cx.as_of)?;
        (closed(it, cx.as_of).is_none() && about(it)).then_some((it, opened))
    })
}

/// The date on which the last corrective action was completed; none while one is open, or if there is none.
fn implemented(nonconformity: &Nonconformity, as_of: Date) -> Option<Date> {
    let done: Option<Vec<Date>> = nonconformity.actions.iter().map(|action| action.done_on.filter(|on| *on <= as_of)).collect();
    done?.into_iter().max()
}
