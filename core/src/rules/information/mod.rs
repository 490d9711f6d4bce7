//! Information about AI systems for users and other interested parties (A.8.2, A.8.5).

// <rules> written by ./check bless
crate::rules::listed! {
    reporting_duties_not_determined system_without_user_information user_information_incomplete user_information_not_provided
    user_information_older_than_change user_information_provided_late user_information_undetermined
}
// </rules>

use crate::check::{Defect, fail};
use crate::model::{AiSystem, DocumentationAudience, DocumentationTopic, TechnicalDocumentation};
use crate::read::{AnyField, Date};

/// The documentation of the system for its users, with its positions.
fn for_users(system: &AiSystem) -> impl Iterator<Item = (usize, &TechnicalDocumentation)> + Clone {
    use DocumentationAudience::{Customers, Public, Users};
    let meant = |documentation: &TechnicalDocumentation| matches!(documentation.audience, Some(Users | Customers | Public));
    system.technical_documentation.iter().enumerate().filter(move |(_, documentation)| meant(documentation))
}

/// The topics that it covers.
fn topics(system: &AiSystem) -> impl Iterator<Item = &DocumentationTopic> {
    for_users(system).flat_map(|(_, documentation)| &documentation.topics)
}

/// The dates on which it was provided; none for one that is not dated.
fn provided(system: &AiSystem) -> impl Iterator<Item = Option<Date>> + Clone {
    for_users(system).flat_map(|(_, documentation)| &documentation.provided_to).map(|provided| provided.on)
}

/// Fails at that field of the first documentation for users.
fn defect(system: &AiSystem, field: AnyField) -> Defect {
    let first = for_users(system).next().map_or(0, |(at, _)| at);
    fail(AiSystem::TECHNICAL_DOCUMENTATION.at(first).then(field))
}
