//! `diff`: two states of a document in, the differences out.

use super::{reading, ready, told};
use crate::assess::AssessOptions;
use crate::language::Language;
use crate::model::read_with;
use crate::read::{Day, Diagnostic, Text, read_record, record, write};
use crate::views::Difference;

record! {
    /// Options of a comparison.
    pub struct DiffRequest "diffRequest" {
        required {
            /// The assessment date of both states.
            "asOf" as_of: Day,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct DiffAnswer "diffAnswer" {
        optional {
            /// Every error of shape of the earlier state.
            "diagnosticsBefore" diagnostics_before: Vec<Diagnostic>,
            /// Every error of shape of the later state.
            "diagnosticsAfter" diagnostics_after: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of both states and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The differences; absent when one of the states or the options could not be read.
            "difference" difference: Option<Box<Difference>>,
            /// The same as text for people.
            "text" text: Option<Text>,
        }
    }
}

/// Compares two states of a document. `options` is a [`DiffRequest`], as in `{"asOf": "2026-11-23"}`; the answer is a [`DiffAnswer`].
///
/// ```
/// use aimskit::Language;
/// let (before, after) = (r#"{"schemaVersion": "1.0"}"#, r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#);
/// let answer = aimskit::api::diff(before, after, r#"{"asOf": "2026-11-23"}"#, Language::english());
/// assert!(answer.contains(r#""added":[{"kind":"risk""#));
/// ```
pub fn diff(before: &str, after: &str, options: &str, language: &Language) -> String {
    let how = reading(language);
    let (before, after) = (read_with(before, &how), read_with(after, &how));
    let request = read_record::<DiffRequest>(options, &how);
    let mut answer = DiffAnswer::new();
    answer.diagnostics_before = before.diagnostics;
    answer.diagnostics_after = after.diagnostics;
    answer.suppressed = told(before.suppressed + after.suppressed + request.suppressed);
    if let (Some(before), Some(after), Some(request)) = (&before.aims, &after.aims, ready(&request)) {
        let difference = crate::views::diff(before, after, AssessOptions::at(*request.as_of).language(language));
        answer.text = Some(difference.to_text(language).into());
        answer.difference = Some(Box::new(difference));
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}
