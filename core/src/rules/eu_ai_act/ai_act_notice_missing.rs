//! An AI system that interacts with people, without the notice that an obligation requires.

use crate::check::rule;
use crate::model::{AiSystem, DocumentationTopic, TechnicalDocumentation};
use crate::rules::concerns::for_outside;

rule! {
    "ai-act-notice-missing", since "0.1", Shall, on Whole, serves ["4.2.s3", "A.8.2"],
    effort RecordOnly,
    message "the notice that `{aiSystem}` is AI, which `{obligation}` requires, is not recorded",
    hint "provide it (Article 50), and name the topic `aiNotice` in `technicalDocumentation` for users, affected persons or the public",
    whole |cx, sink| super::duty(cx, sink, &["Art.50(1)", "Art.50(3)"], AiSystem::TECHNICAL_DOCUMENTATION, |system, _, _| {
        Some(system.technical_documentation.iter().any(notice))
    }),
}

/// A notice for people outside. Whom Article 50 asks for one, the duties say: the provider where people talk with the system (50(1)), the deployer
/// where it recognises emotions or categorises (50(3)).
fn notice(it: &TechnicalDocumentation) -> bool {
    for_outside(it) != Some(false) && it.topics.contains(&DocumentationTopic::AiNotice)
}
