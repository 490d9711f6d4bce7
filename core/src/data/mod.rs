//! Facts and rules as data, for whoever builds on them in another language: what stands in `schemas/` beside the schemas, and in the packages.

mod catalogue;
mod rules;

use std::collections::BTreeMap;

pub use catalogue::catalogue_file;
pub use rules::{PageError, Pages, page, rules_file};
use serde_json::Value;

use crate::schema;

/// What packages hold, by its file below `schemas/`: every schema with all that it refers to, the catalogue, the rules.
pub fn packed_files(pages: Pages<'_>) -> Result<BTreeMap<String, Value>, PageError> {
    let mut files = schema::files();
    files.insert("catalogue.json".to_owned(), catalogue_file());
    files.insert("rules.json".to_owned(), rules_file(pages)?);
    Ok(files)
}
