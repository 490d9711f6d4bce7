//! What `schemas/` holds beside the schemas: facts, rules and messages as data, for whoever builds on them in another language.

mod coverage;
mod messages;
mod rule_index;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use aimskit::data::catalogue_file;
pub(crate) use rule_index::rule_index;
use serde_json::Value;

/// Name and content of every such file that is committed.
pub(crate) fn files() -> Vec<(&'static str, Value)> {
    vec![
        ("catalogue.json", catalogue_file()),
        ("messages.json", messages::messages_file()),
        ("coverage.json", coverage::coverage_file()),
    ]
}

/// The page of every rule, by its name.
pub(crate) static PAGES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let files = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("rules")).unwrap().map(|file| file.unwrap().path());
    let pages = files.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    pages.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(&path).unwrap())).collect()
});
