//! `assess`: a document in, its diagnostics and the report out.

use crate::assess::{AssessOptions, Report};
use crate::catalogue::{Catalogue, catalogue};
use crate::check::Profile;
use crate::model::{FrameworkFile, framework_diagnostic, read};
use crate::read::{Date, Diagnostic, ReadOptions, read_record, record, write};

record! {
    /// What to assess for.
    pub struct AssessRequest "assessRequest" {
        required {
            /// The day asked about.
            "asOf" as_of: Date,
        }
        optional {
            /// How far along the management system is; `review` when left out.
            "profile" profile: Option<Profile>,
            /// Frameworks that are judged beside ISO/IEC 42001.
            "frameworks" frameworks: Vec<FrameworkFile>,
        }
    }
}

record! {
    /// What came of it. Never an exception: bad input of any kind is a diagnostic.
    pub struct AssessAnswer "assessAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// The report; absent when the document or the options could not be read.
            "report" report: Option<Box<Report>>,
        }
    }
}

/// Assesses a document. `options` is an [`AssessRequest`], as in `{"asOf": "2026-11-23", "profile": "auditReady"}`, with the files of
/// further frameworks in its `frameworks`; the answer is an [`AssessAnswer`].
///
/// ```
/// let answer = aimskit::api::assess(r#"{"schemaVersion": "1.0"}"#, r#"{"asOf": "2026-11-23"}"#);
/// assert!(answer.starts_with(r#"{"report":{"asOf":"2026-11-23""#));
/// ```
pub fn assess(document: &str, options: &str) -> String {
    let outcome = read(document);
    let request = read_record::<AssessRequest>(options, &ReadOptions::default());
    let mut answer = AssessAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.option_diagnostics = request.diagnostics;
    if let Some(request) = request.record.filter(|_| answer.option_diagnostics.is_empty()) {
        let known = with_frameworks(&request.frameworks, &mut answer.option_diagnostics);
        if let (Some(aims), true) = (&outcome.aims, answer.option_diagnostics.is_empty()) {
            let options = AssessOptions::at(request.as_of).profile(request.profile.unwrap_or(Profile::Review)).catalogue(&known);
            answer.report = Some(Box::new(aims.assess(options)));
        }
    }
    write(&answer)
}

/// The catalogue with these frameworks; what does not fit together goes to the diagnostics.
fn with_frameworks(files: &[FrameworkFile], diagnostics: &mut Vec<Diagnostic>) -> Catalogue {
    let mut known = catalogue().clone();
    for (at, file) in files.iter().enumerate() {
        let framework = file.to_framework();
        let mut problems = framework.problems();
        if problems.is_empty() {
            match known.clone().with_framework(framework) {
                Ok(more) => known = more,
                Err(problem) => problems.push(problem),
            }
        }
        diagnostics.extend(problems.iter().map(|problem| framework_diagnostic(problem, &format!("/frameworks/{at}"))));
    }
    known
}
