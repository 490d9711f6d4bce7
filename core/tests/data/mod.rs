//! What `schemas/` holds beside the schemas: facts, rules and messages as data, for whoever builds on them in another language.

mod coverage;
pub(crate) mod joins;
mod rule_index;

use std::error::Error;

use aimskit::data::{catalogue_file, messages_file};
pub(crate) use rule_index::rule_index;
use serde_json::Value;

/// Name and content of every such file that is committed.
pub(crate) fn files() -> Vec<(&'static str, Value)> {
    vec![
        ("catalogue.json", catalogue_file()),
        ("messages.json", messages_file()),
        ("coverage.json", coverage::coverage_file()),
        ("joins.json", joins::joins_file()),
    ]
}

/// The page of a rule.
pub(crate) fn page(rule: &str) -> Result<String, Box<dyn Error>> {
    Ok(std::fs::read_to_string(format!("{}/rules/{rule}.md", env!("CARGO_MANIFEST_DIR")))?)
}
