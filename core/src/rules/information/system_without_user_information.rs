//! An AI system in use without documentation for its users.

use crate::check::rule;
use crate::model::AiSystem;
use crate::rules::resources::covered;

rule! {
    "system-without-user-information", since "0.1", Shall, on AiSystem, serves ["A.8.2"],
    effort Decide,
    message "no documentation for the users of `{aiSystem}` is recorded",
    hint "determine what users need to know, and record it in `technicalDocumentation` with the audience `users`",
    given |system, cx| covered(system, cx),
    holds |system, _| documented(system), at AiSystem::TECHNICAL_DOCUMENTATION,
}

/// Unknown where the audience of a documentation is not recorded.
fn documented(system: &AiSystem) -> Option<bool> {
    let documented = super::for_users(system).next().is_some();
    (documented || system.technical_documentation.iter().all(|one| one.audience.is_some())).then_some(documented)
}
