//! Facts and rules as data, for whoever builds on them in another language: what stands in `schemas/` beside the schemas, and in the packages.

mod catalogue;
mod joins;
#[cfg(feature = "english")]
mod messages;
mod rules;

use std::collections::BTreeMap;

pub use catalogue::catalogue_file;
pub use joins::{Tied, dates, references, tied};
#[cfg(feature = "english")]
pub use messages::{messages_file, names};
pub use rules::{PageError, Pages, page, rules_file};
use serde_json::Value;

use crate::schema;

/// What packages hold, by its file below `schemas/`: every schema with all that it refers to, the catalogue, the rules, the English texts.
pub fn packed_files(pages: Pages<'_>) -> Result<BTreeMap<String, Value>, PageError> {
    let mut files = schema::files();
    files.insert("catalogue.json".to_owned(), catalogue_file());
    #[cfg(feature = "english")]
    files.insert("messages.json".to_owned(), messages_file());
    files.insert("rules.json".to_owned(), rules_file(pages)?);
    Ok(files)
}
