//! The organization and its context (4.1, 4.2), what the scope settles (4.3) and the management system's own life (4.4).

// <rules> written by ./check bless
crate::rules::listed! {
    aims_not_improved aims_processes_missing climate_change_not_determined climate_judged_before_energy context_issues_missing
    interested_parties_missing issue_dismissed_but_used issue_dismissed_without_reason issue_effect_missing
    issues_of_one_kind_only need_irrelevant_but_addressed need_not_decided need_rests_on_ended_obligation party_without_needs
    planned_review_missed process_document_older_than_change process_not_documented process_rests_on_ended_record
    process_without_interaction scope_activities_missing scope_part_included_and_excluded system_purpose_missing
    system_role_not_of_organization system_role_undetermined
}
// </rules>

use crate::check::{Cx, Outcome, fail};
use crate::model::{AiSystem, AimsProcess, Issue, Scope};
use crate::placeholder::placeholder;
use crate::read::{AnyField, Date, Kind, Text};

/// Whether one of the texts is not blank.
pub(super) fn any_said(texts: &[Text]) -> bool {
    texts.iter().any(|text| placeholder(text).is_none())
}

/// Whether the issue is relevant and open on that date.
pub(super) fn matters(issue: &Issue, as_of: Date) -> bool {
    issue.relevant != Some(false) && issue.closed_on.is_none_or(|on| on > as_of)
}

/// Whether an intended purpose or use of the AI system is recorded.
pub(super) fn meant_for_something(system: &AiSystem) -> bool {
    super::scope::says(&system.purpose) || any_said(&system.intended_uses)
}

/// What is missing is a gap once the document is declared complete; before that it is unknown.
fn settled(settled: bool, cx: &Cx<'_>) -> Option<bool> {
    (settled || cx.declared_complete()).then_some(settled)
}

/// Fails at that field of each process that lacks something, with the process by its title or else its id.
fn processes<'a>(scope: &'a Scope, field: AnyField, lacking: &dyn Fn(&AimsProcess) -> bool) -> Outcome<'a> {
    let lacking = scope.processes.iter().enumerate().filter(|(_, process)| lacking(process));
    let name = |process: &'a AimsProcess| process.title.as_deref().or(process.id.as_ref().map(|id| id.as_str())).unwrap_or_default();
    let defect = |(at, process)| fail(Scope::PROCESSES.at(at).then(field)).with(AimsProcess::TABLE.kind, name(process));
    Outcome::from_defects(lacking.map(defect).collect())
}
