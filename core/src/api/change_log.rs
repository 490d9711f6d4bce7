//! `change_log` and `verify_log`: two states of a document in, an entry of a log out; a log in, its first broken entry out.

use super::digest::place;
use super::{reading, ready, told};
use crate::language::Language;
use crate::model::read_with;
use crate::read::{DateTime, Diagnostic, Text, read_record, record, write};
use crate::views::{BrokenEntry, ChangeLog, LogAnchor, LogContext, LogEntry, verify_log as verified, whole_log};

record! {
    /// What an entry of a log tells beside the change itself.
    pub struct ChangeLogRequest "changeLogRequest" {
        required {
            /// When the change was made.
            "on" on: DateTime,
        }
        optional {
            /// Who made it.
            "by" by: Option<Text>,
            /// Why.
            "reason" reason: Option<Text>,
            /// Digest of the entry before; left out for the first one.
            "previous" previous: Option<Text>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct ChangeLogAnswer "changeLogAnswer" {
        optional {
            /// Every error of shape of the earlier state, and all that has no canonical form in it: then there is no entry.
            "diagnosticsBefore" diagnostics_before: Vec<Diagnostic>,
            /// The same of the later state.
            "diagnosticsAfter" diagnostics_after: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of both states and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// Whether both states are the same: then there is no entry.
            "same" same: Option<bool>,
            /// The entry, to be put at the end of the log.
            "entry" entry: Option<Box<LogEntry>>,
        }
    }
}

/// The entry of a log that tells how a document got from one state to the next. `options` is a [`ChangeLogRequest`], as in
/// `{"on": "2026-11-23T09:30:00+01:00", "by": "p-1"}`; the answer is a [`ChangeLogAnswer`].
///
/// ```
/// use aimskit::Language;
/// let (before, after) = (r#"{"schemaVersion": "1.0"}"#, r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#);
/// let answer = aimskit::api::change_log(before, after, r#"{"on": "2026-11-23"}"#, Language::english());
/// assert!(answer.contains(r#""changes":[{"change":"added","record":{"kind":"risk""#), "{answer}");
/// ```
pub fn change_log(before: &str, after: &str, options: &str, language: &Language) -> String {
    let how = reading(language);
    let (earlier, later) = (read_with(before, &how), read_with(after, &how));
    let request = read_record::<ChangeLogRequest>(options, &how);
    let mut answer = ChangeLogAnswer::new();
    answer.diagnostics_before = earlier.diagnostics;
    answer.diagnostics_after = later.diagnostics;
    answer.suppressed = told(earlier.suppressed + later.suppressed + request.suppressed);
    if let (Some(earlier), Some(later), Some(request)) = (&earlier.aims, &later.aims, ready(&request)) {
        let context = LogContext {
            on: request.on.clone(),
            by: request.by.clone(),
            reason: request.reason.clone(),
            previous: request.previous.clone(),
        };
        match crate::views::change_log(earlier, later, &context, language) {
            Ok(entry) => {
                answer.same = entry.is_none().then_some(true);
                answer.entry = entry.map(Box::new);
            }
            Err((wrong_before, wrong_after)) => {
                place(wrong_before, before, &mut answer.diagnostics_before);
                place(wrong_after, after, &mut answer.diagnostics_after);
            }
        }
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}

record! {
    /// What is known about a log from elsewhere: who can rewrite the whole log can compute its digests anew.
    pub struct VerifyLogRequest "verifyLogRequest" {
        optional {
            /// Digest that the first entry holds of the entry before it; left out for a log from its beginning.
            "previous" previous: Option<Text>,
            /// Digest of the last entry, kept elsewhere: shows that no entry is missing at the end.
            "last" last: Option<Text>,
            /// Digest of the document as it is now (`digest`): shows that its last change is in the log.
            "document" document: Option<Text>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct VerifyLogAnswer "verifyLogAnswer" {
        optional {
            /// Every error of the log's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the log and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// Whether the chain holds; absent when the log or the options could not be read.
            "holds" holds: Option<bool>,
            /// The first entry that is broken.
            "broken" broken: Option<Box<BrokenEntry>>,
            /// Digest of the last entry, to be kept elsewhere and given to the next one; absent where the chain does not hold.
            "last" last: Option<Text>,
            /// The same as text for people.
            "text" text: Option<Text>,
        }
    }
}

/// Verifies a log of changes, `{"entries": [...]}` (a [`ChangeLog`]), and names the first entry that is broken. `options` is a [`VerifyLogRequest`]; the answer is a
/// [`VerifyLogAnswer`].
///
/// ```
/// use aimskit::Language;
/// let log = r#"{"entries": [{"on": "2026-11-23", "before": "a", "after": "b", "digest": "c"}]}"#;
/// let answer = aimskit::api::verify_log(log, "{}", Language::english());
/// assert!(answer.starts_with(r#"{"holds":false,"broken":{"pointer":"/entries/0","index":0,"why":"entryChanged""#), "{answer}");
/// ```
pub fn verify_log(log: &str, options: &str, language: &Language) -> String {
    let outcome = read_record::<ChangeLog>(log, &reading(language));
    let request = read_record::<VerifyLogRequest>(options, &reading(language));
    let mut answer = VerifyLogAnswer::new();
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    if let (Some(log), Some(request)) = (&outcome.record, ready(&request)) {
        let anchor =
            LogAnchor { previous: request.previous.as_deref(), last: request.last.as_deref(), document: request.document.as_deref() };
        let broken = verified(log, anchor);
        answer.holds = Some(broken.is_none());
        answer.text = Some(broken.as_ref().map_or_else(|| whole_log(log, language), |broken| broken.to_text(language)).into());
        if broken.is_none() {
            answer.last = log.entries.last().map(|entry| entry.digest.clone());
        }
        answer.broken = broken.map(Box::new);
    }
    answer.diagnostics = outcome.diagnostics;
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}
