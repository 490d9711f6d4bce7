//! `read`: a document in, its diagnostics and itself, in the model's order, out.

use super::{reading, told};
use crate::language::Language;
use crate::read::{Diagnostic, record, write};

record! {
    /// The answer: whether the document could be read, and its diagnostics.
    pub struct ReadAnswer "readAnswer" {
        required {
            /// Whether the text could be read as a document at all.
            "readable" readable: bool,
        }
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics are left out: no more than 10,000 are listed.
            "suppressed" suppressed: Option<u32>,
        }
    }
}

/// Reads a document without assessing it; the answer is a [`ReadAnswer`].
///
/// ```
/// use aimskit::Language;
/// let answer = aimskit::api::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#, Language::english());
/// assert_eq!(answer, r#"{"readable":true}"#);
/// ```
pub fn read(document: &str, language: &Language) -> String {
    let outcome = crate::model::read_with(document, &reading(language));
    let mut answer = ReadAnswer::new(outcome.aims.is_some());
    answer.suppressed = told(outcome.suppressed);
    answer.diagnostics = outcome.diagnostics;
    write(&answer)
}

/// Returns the document as the library writes it: fields in the order of the model, everything that could not be read at its place. Empty when
/// the document could not be read.
///
/// ```
/// let text = aimskit::api::rewrite(r#"{"risks": [], "own": 1, "title": "T", "schemaVersion": "1.0"}"#);
/// assert_eq!(text, r#"{"schemaVersion":"1.0","title":"T","own":1}"#);
/// ```
pub fn rewrite(document: &str) -> String {
    crate::model::read(document).aims.map(|aims| aims.to_json()).unwrap_or_default()
}
