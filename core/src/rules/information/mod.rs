//! What users and other interested parties are told about AI systems (A.8.2, A.8.5).

// <rules> written by ./check bless
crate::rules::listed! {
    reporting_duties_not_determined system_without_user_information user_information_incomplete user_information_not_provided
    user_information_older_than_change user_information_provided_late user_information_undetermined
}
// </rules>

use crate::check::{Cx, Outcome};
use crate::model::{AiSystem, DocumentationAudience, TechnicalDocumentation};

/// The documentation that users of the system get, with its positions; none if users have none.
fn for_users(system: &AiSystem) -> Vec<(usize, &TechnicalDocumentation)> {
    use DocumentationAudience::{Customers, Public, Users};
    let meant = |documentation: &TechnicalDocumentation| matches!(documentation.audience, Some(Users | Customers | Public));
    system.technical_documentation.iter().enumerate().filter(|(_, documentation)| meant(documentation)).collect()
}

/// What a rule on A.8.2 answers of a system before it looks; none if it has to.
fn before<'a>(system: &AiSystem, cx: &Cx<'_>) -> Option<Outcome<'a>> {
    super::resources::before(system, "A.8.2", cx)
}
