//! An AI system in use for which external parties are not informed how to report harm.

use crate::check::rule;
use crate::model::{AiSystem, DocumentationTopic};

rule! {
    "system-without-reporting-channel", since "0.1", Shall, on AiSystem, serves ["A.8.3"],
    effort CarryOut,
    message "`{aiSystem}` is in use, but external parties have not been informed how to report its adverse impacts",
    hint "provide a way to report, and record the topic `reporting` in `technicalDocumentation` for users or affected persons",
    given super::covered,
    holds |system, _| informed(system), at AiSystem::TECHNICAL_DOCUMENTATION,
}

fn informed(system: &AiSystem) -> Option<bool> {
    let told = system.technical_documentation.iter().map(|it| match super::for_outside(it) {
        Some(true) if it.topics.is_empty() => None,
        Some(true) => Some(it.topics.contains(&DocumentationTopic::Reporting)),
        other => other,
    });
    let told: Vec<Option<bool>> = told.collect();
    if told.contains(&Some(true)) { Some(true) } else { (!told.contains(&None)).then_some(false) }
}
