//! The organization and its context (4.1, 4.2), what the scope settles (4.3) and the management system's own life (4.4).

// <rules> written by ./check bless
crate::rules::listed! {
    aims_not_improved aims_processes_missing climate_change_not_determined context_issues_missing interested_parties_missing
    issue_dismissed_but_used issue_dismissed_without_reason issue_effect_missing issues_of_one_kind_only
    need_irrelevant_but_addressed need_not_decided party_without_needs planned_review_missed process_not_documented
    process_without_interaction scope_activities_missing scope_part_included_and_excluded system_purpose_missing
    system_role_not_of_organization system_role_undetermined
}
// </rules>

use crate::check::{Cx, Outcome, fail};
use crate::model::{AiSystem, AimsProcess, Issue, Scope};
use crate::read::{Date, AnyField, Text};

/// Whether one of the texts says anything.
pub(super) fn any_said(texts: &[Text]) -> bool {
    texts.iter().any(|text| !text.trim().is_empty())
}

/// Whether the issue bears on the management system on that day.
pub(super) fn matters(issue: &Issue, as_of: Date) -> bool {
    issue.relevant != Some(false) && issue.closed_on.is_none_or(|on| on > as_of)
}

/// Whether it is recorded what the AI system is meant for.
pub(super) fn meant_for_something(system: &AiSystem) -> bool {
    super::scope::says(&system.purpose) || any_said(&system.intended_uses)
}

/// Pass when the scope settles it; else fail at its place if the document is declared complete. Before that it can't be told.
fn settled<'a>(settled: bool, place: impl Into<AnyField>, cx: &Cx<'a>) -> Outcome<'a> {
        let place: AnyField = place.into();
    match settled {
        true => Outcome::Pass,
        false if cx.declared_complete() => fail(place).into(),
        false => Outcome::Unknown,
    }
}

/// What people call the process.
fn process_name(process: &AimsProcess) -> &str {
    process.title.as_ref().map_or_else(|| process.id.as_ref().map_or("", |id| id.as_str()), |title| title.as_str())
}

/// The processes for which `wanting` holds, as failed checks at a field of theirs; not asked without any process.
fn processes<'a>(scope: &'a Scope, place: impl Into<AnyField>, wanting: &dyn Fn(&AimsProcess) -> bool) -> Outcome<'a> {
        let place: AnyField = place.into();
    if scope.processes.is_empty() {
        return Outcome::NotAsked;
    }
    let found = scope.processes.iter().enumerate().filter(|(_, process)| wanting(process));
    let defect = |(at, process)| fail(Scope::PROCESSES.at(at).then(place)).with("process", process_name(process));
    Outcome::from_defects(found.map(defect).collect())
}
