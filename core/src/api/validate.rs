//! `validate`: one record in, its errors and findings out. For forms.

use super::{reading, ready, told};
use crate::assess::{ValidateOptions, validate_record};
use crate::check::Profile;
use crate::language::Language;
use crate::read::{Day, Diagnostic, Text, clip, read_record, record, write};

record! {
    /// Options of checking one record.
    pub struct ValidateRequest "validateRequest" {
        required {
            /// Kind of the record, as in `risk`; `aims` is a whole document.
            "kind" kind: Text,
            /// The assessment date.
            "asOf" as_of: Day,
        }
        optional {
            /// Changes severities; `draft` when left out, so that only what contradicts itself is an error.
            "profile" profile: Option<Profile>,
            /// Whether references are resolved against `known`. When left out, only those in the form of a number of the standard are resolved.
            "checkReferences" check_references: Option<bool>,
            /// Ids of the other records of the document.
            "known" known: Vec<Text>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct ValidateAnswer "validateAnswer" {
        optional {
            /// Errors of the record's shape, then findings of the rules that need no more than the record. Places are relative to the record.
            "findings" findings: Vec<Diagnostic>,
            /// Every error of the options' shape; an unknown kind is one.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
        }
    }
}

/// Checks one record by itself. `options` is a [`ValidateRequest`], as in `{"kind": "risk", "asOf": "2026-11-23"}`; the answer is a
/// [`ValidateAnswer`].
///
/// ```
/// use aimskit::Language;
/// let answer = aimskit::api::validate(r#"{"id": "R 1"}"#, r#"{"kind": "risk", "asOf": "2026-11-23"}"#, Language::english());
/// assert!(answer.starts_with(r#"{"findings":[{"code":"bad-id""#));
/// assert!(aimskit::api::validate("{}", r#"{"kind": "wish", "asOf": "2026-11-23"}"#, Language::english()).contains(r#""code":"unknown-word""#));
/// ```
pub fn validate(record: &str, options: &str, language: &Language) -> String {
    let request = read_record::<ValidateRequest>(options, &reading(language));
    let mut answer = ValidateAnswer::new();
    let (mut unknown_kind, mut suppressed) = (None, request.suppressed);
    if let Some(request) = ready(&request) {
        let mut options = ValidateOptions::at(*request.as_of).profile(request.profile.unwrap_or(Profile::Draft)).language(language);
        if request.check_references == Some(true) {
            options = options.known(request.known.iter().cloned());
        }
        match validate_record(&request.kind, record, &options) {
            Some(found) => {
                answer.findings = found.findings;
                suppressed += found.suppressed;
            }
            None => {
                let params = [("text", &*clip(&request.kind)), ("expected", &kinds())];
                unknown_kind = Some(Diagnostic::of_document("unknown-word", "/kind", &params, language));
            }
        }
    }
    answer.option_diagnostics = request.diagnostics;
    answer.option_diagnostics.extend(unknown_kind);
    answer.suppressed = told(suppressed);
    write(&answer)
}

/// The kinds that a request may name.
fn kinds() -> String {
    let mut all = vec!["aims"];
    all.extend(crate::assess::record_kinds());
    all.join(", ")
}
