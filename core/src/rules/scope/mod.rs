//! The scope of the management system (4.3): stated, approved, decided for every AI system.

// <rules> written by ./check bless
crate::rules::listed! {
    ai_system_included_and_excluded ai_system_scope_undecided excluded_system_relied_on scope_changed_without_change
    scope_document_not_approved scope_exclusion_without_reason scope_ignores_interested_parties scope_ignores_issues
    scope_not_stated scope_older_than_issue system_of_excluded_unit
}
// </rules>

use crate::check::Cx;
use crate::model::AiSystem;
use crate::placeholder::placeholder;
use crate::read::Text;

/// Whether the text is there and says something.
pub(crate) fn says(text: &Option<Text>) -> bool {
    text.as_ref().is_some_and(|text| placeholder(text).is_none())
}

/// Whether the scope names the AI system as covered.
fn includes(system: &str, cx: &Cx<'_>) -> bool {
    cx.aims().scope.iter().flat_map(|scope| &scope.ai_systems).any(|covered| covered.as_str() == system)
}

/// Whether the scope excludes the AI system.
fn excludes(system: &str, cx: &Cx<'_>) -> bool {
    let mut exclusions = cx.aims().scope.iter().flat_map(|scope| &scope.exclusions);
    exclusions.any(|exclusion| exclusion.ai_system.as_ref().is_some_and(|out| out.as_str() == system))
}

/// Whether the management system does not cover the AI system.
pub(crate) fn out_of_scope(system: &AiSystem, cx: &Cx<'_>) -> bool {
    excludes(system.id.as_str(), cx) && !includes(system.id.as_str(), cx)
}
