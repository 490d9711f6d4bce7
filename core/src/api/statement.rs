//! `statement`: a document in, an unsigned in-toto Statement about one of its records out.

use super::digest::place;
use super::{reading, ready, told};
use crate::check::as_kind;
use crate::integrity::StatementAbout;
use crate::language::Language;
use crate::model::{Evidence, read_with};
use crate::read::{Diagnostic, Plain, Pointer, Text, read_record, record, write};

record! {
    /// Which record the statement is about.
    pub struct StatementRequest "statementRequest" {
        required {
            /// Id of a part of the document or a record at its top, or its JSON Pointer, as in `/scope`.
            "id" id: Text,
        }
        optional {
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct StatementAnswer "statementAnswer" {
        optional {
            /// Every error of the document's shape, and all that has no canonical form in the record: then there is no statement.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape; an id that no record has is one.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// What the statement is about.
            "about" about: Option<StatementAbout>,
            /// The statement as JSON in its canonical form: the bytes to sign.
            "statement" statement: Option<Plain>,
            /// JSON Pointers of digests of the evidence that are not in it: malformed ones, and further ones of one algorithm.
            "leftOut" left_out: Vec<Pointer>,
        }
    }
}

/// The in-toto Statement about a record, unsigned. `options` is a [`StatementRequest`], as in `{"id": "ev-1"}`; the answer is a [`StatementAnswer`].
///
/// ```
/// use aimskit::Language;
/// let answer = aimskit::api::statement(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#, r#"{"id": "R-1"}"#, Language::english());
/// assert!(answer.starts_with(r#"{"about":"record","statement":"{\"_type\":\"https://in-toto.io/Statement/v1\""#), "{answer}");
/// ```
pub fn statement(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let request = read_record::<StatementRequest>(options, &reading(language));
    let mut answer = StatementAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    let mut unknown = None;
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        match aims.top(&request.id) {
            None => unknown = Some(Diagnostic::of_document("unknown-record", "/id", &[("text", &*request.id)], language)),
            Some((record, pointer)) => {
                let made = crate::integrity::statement(record, as_kind::<Evidence>(record), &request.id, language);
                match made {
                    Ok(it) => {
                        answer.about = Some(it.about);
                        answer.statement = Some(Plain(it.text));
                        let place = Evidence::DIGESTS.index;
                        let source = |at: &usize| record.unread().source_index(place, *at as u32);
                        answer.left_out = it.left_out.iter().map(|at| Plain(format!("{pointer}/digests/{}", source(at)))).collect();
                    }
                    Err(mut wrong) => {
                        for one in &mut wrong {
                            one.pointer = Plain([&*pointer, &*one.pointer].concat());
                        }
                        place(wrong, document, &mut answer.diagnostics);
                    }
                }
            }
        }
    }
    answer.option_diagnostics = request.diagnostics;
    answer.option_diagnostics.extend(unknown);
    write(&answer)
}
