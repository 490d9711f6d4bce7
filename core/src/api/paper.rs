//! `paper`: a document in, one of its papers out.

use super::{reading, ready, told};
use crate::assess::AssessOptions;
use crate::exchange::{Paper, PaperKind, PaperOf, paper as made, paper_markdown, paper_page};
use crate::language::Language;
use crate::model::read_with;
use crate::read::{Day, Diagnostic, Plain, Text, read_record, record, spans, write};

record! {
    /// Which paper.
    pub struct PaperRequest "paperRequest" {
        required {
            /// The assessment date.
            "asOf" as_of: Day,
            /// Kind of paper.
            "kind" kind: PaperKind,
        }
        optional {
            /// Id of the audit, management review or impact assessment that it is about; when left out, the latest one by the assessment date. A
            /// checklist is then for the whole scope, and the input of a management review for the next one.
            "of" of: Option<Text>,
            /// Whether an empty template with guidance is made; the document and `of` are then ignored.
            "template" template: Option<bool>,
            /// Whether the answer has the paper as an HTML page too.
            "html" html: Option<bool>,
            /// Whether it has the paper as Markdown too.
            "markdown" markdown: Option<bool>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct PaperAnswer "paperAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape; a record that there is not is one.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The paper; absent when the document or the options could not be read.
            "paper" paper: Option<Box<Paper>>,
            /// The same as one HTML page that prints on A4.
            "html" html: Option<Plain>,
            /// The same as Markdown, with tables as GitHub has them.
            "markdown" markdown: Option<Plain>,
        }
    }
}

/// A paper of a document: a Statement of Applicability to sign, a plan, a report, minutes, a checklist. `options` is a [`PaperRequest`], as in
/// `{"asOf": "2026-11-23", "kind": "riskTreatmentPlan"}`; the answer is a [`PaperAnswer`].
///
/// ```
/// use aimskit::Language;
/// let document = r#"{"schemaVersion": "1.0", "audits": [{"id": "AU-1"}]}"#;
/// let of = |options: &str| aimskit::api::paper(document, options, Language::english());
/// assert!(of(r#"{"asOf": "2026-11-23", "kind": "auditReport"}"#).contains(r#""title":"Internal audit report: AU-1""#));
/// assert!(of(r#"{"asOf": "2026-11-23", "kind": "auditReport", "of": "AU-2"}"#).contains(r#""code":"paper-subject-unknown""#));
/// ```
pub fn paper(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let request = read_record::<PaperRequest>(options, &reading(language));
    let mut answer = PaperAnswer::new();
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    let mut wrong = None;
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        let of = match &request.of {
            _ if request.template == Some(true) => PaperOf::Template,
            Some(id) => PaperOf::Record(id),
            None => PaperOf::Latest,
        };
        match made(aims, AssessOptions::at(*request.as_of).language(language), request.kind, of) {
            Ok(paper) => {
                answer.html = (request.html == Some(true)).then(|| Plain(paper_page(&paper)));
                answer.markdown = (request.markdown == Some(true)).then(|| Plain(paper_markdown(&paper)));
                answer.paper = Some(Box::new(paper));
            }
            Err(problem) => wrong = Some(*problem),
        }
    }
    if let Some(problem) = &mut wrong {
        let at = if request.record.as_ref().is_some_and(|request| request.of.is_some()) { "/of" } else { "" };
        problem.pointer = Plain(at.to_owned());
        problem.span = spans(&request.source, &[at]).pop().flatten();
    }
    answer.diagnostics = outcome.diagnostics;
    answer.option_diagnostics = request.diagnostics;
    answer.option_diagnostics.extend(wrong);
    write(&answer)
}
