//! The scope of the management system (4.3): stated, approved, decided for every AI system.

// <rules> written by ./check bless
crate::rules::listed! {
    ai_system_included_and_excluded ai_system_scope_undecided excluded_system_relied_on scope_document_not_approved
    scope_exclusion_without_reason scope_ignores_interested_parties scope_ignores_issues scope_not_stated system_of_excluded_unit
}
// </rules>

use crate::check::Cx;
use crate::model::{AiSystem, Scope};
use crate::read::Text;

/// Whether a text says anything.
pub(crate) fn says(text: &Option<Text>) -> bool {
    text.as_ref().is_some_and(|text| !text.trim().is_empty())
}

/// Whether the scope names the AI system as covered.
fn includes(scope: &Scope, system: &str) -> bool {
    scope.ai_systems.iter().any(|covered| covered.as_str() == system)
}

/// Whether the scope names the AI system as left out.
fn excludes(scope: &Scope, system: &str) -> bool {
    scope.exclusions.iter().any(|exclusion| exclusion.ai_system.as_ref().is_some_and(|out| out.as_str() == system))
}

/// Whether the management system does not cover the AI system.
pub(crate) fn out_of_scope(system: &AiSystem, cx: &Cx<'_>) -> bool {
    cx.aims().scope.as_deref().is_some_and(|scope| excludes(scope, system.id.as_str()) && !includes(scope, system.id.as_str()))
}
