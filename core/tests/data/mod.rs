//! What `schemas/` holds beside the schemas: facts, rules and messages as data, for whoever builds on them in another language.

mod catalogue;
mod coverage;
mod messages;
mod rule_index;
mod rules;

pub(crate) use rule_index::rule_index;
use serde_json::Value;

/// Name and content of every such file.
pub(crate) fn files() -> Vec<(&'static str, Value)> {
    vec![
        ("catalogue.json", catalogue::catalogue_file()),
        ("rules.json", rules::rules_file()),
        ("messages.json", messages::messages_file()),
        ("coverage.json", coverage::coverage_file()),
    ]
}
