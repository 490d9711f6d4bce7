//! `export`: a document in, its report in the shape of another format out.

use super::crosswalk::fitting;
use super::{reading, ready, told, with_frameworks};
use crate::assess::{AssessOptions, Report};
use crate::catalogue::Catalogue;
use crate::check::Profile;
use crate::crosswalk::{Crosswalk, CrosswalkOptions, MappingSet, Outline, crosswalk};
use crate::exchange::{CsvTable, OscalLeftOut, OscalOptions, csv_of_diagnostics, csv_with, markdown_with, oscal, report_page_with, sarif};
use crate::language::Language;
use crate::model::{FrameworkFile, read_with};
use crate::read::{Day, Diagnostic, Id, Outcome, Plain, Text, read_record, record, vocabulary, write};

vocabulary! {
    /// Format of the report.
    pub enum ExportFormat "exportFormat" {
        /// A self-contained HTML page.
        "html" Html,
        /// A summary in Markdown.
        "markdown" Markdown,
        /// Findings and diagnostics as SARIF 2.1.0.
        "sarif" Sarif,
        /// One table as CSV (RFC 4180).
        "csv" Csv,
        /// The management system as documents of OSCAL 1.2.
        "oscal" Oscal,
    }
}

record! {
    /// Options of an assessment, and the format of its report.
    pub struct ExportRequest "exportRequest" {
        required {
            /// The assessment date.
            "asOf" as_of: Day,
            /// The format.
            "format" format: ExportFormat,
        }
        optional {
            /// How far along the management system is; `review` when left out.
            "profile" profile: Option<Profile>,
            /// How many days ahead the calendar covers; 90 when left out.
            "horizonDays" horizon_days: Option<u32>,
            /// Largest number of findings that the report lists; 10,000 when left out. `suppressed` in the report is the number of further ones.
            "maxFindings" max_findings: Option<u32>,
            /// Files of the frameworks to assess in addition to ISO/IEC 42001.
            "frameworks" frameworks: Vec<FrameworkFile>,
            /// Texts that count as placeholders beside the known ones, such as `see wiki`: they show nothing and are no reason.
            "placeholders" placeholders: Vec<Text>,
            /// The table. CSV requires it; the other formats ignore it.
            "table" table: Option<CsvTable>,
            /// Whether the table is written for Excel: it begins with a byte order mark, and ids that Excel would take for a number or a date, such as
            /// `001` or `3-4`, are written as formulas of text, `="001"`. No when left out; other formats ignore it.
            "excel" excel: Option<bool>,
            /// Frameworks toward which the page and the Markdown show how far the records reach, as in `nist-ai-rmf`; the other formats ignore them.
            "toward" toward: Vec<Id>,
            /// Mapping sets for that, beside those that are built in.
            "mappings" mappings: Vec<MappingSet>,
            /// Outlines of frameworks for that, and of taxonomies, beside those that are built in.
            "outlines" outlines: Vec<Outline>,
            /// Where the document lies, for SARIF: a path, or a URI with its scheme; `aims.json` when left out.
            "uri" uri: Option<Text>,
            /// Which document of OSCAL, and what it needs to know. OSCAL requires it; the other formats ignore it.
            "oscal" oscal: Option<Box<OscalOptions>>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one. Never an exception: bad input of any kind is a diagnostic.
    pub struct ExportAnswer "exportAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The text; absent when the options could not be read. When the document could not be read, it is present for SARIF
            /// and, as CSV, for the findings. There is no plan of action and milestones where there is no nonconformity.
            "text" text: Option<Plain>,
            /// Registers and parts of the document that the text in OSCAL does not carry.
            "leftOut" left_out: Vec<OscalLeftOut>,
        }
    }
}

/// Assesses a document and returns the report in another format. `options` is an [`ExportRequest`], as in
/// `{"asOf": "2026-11-23", "format": "csv", "table": "gaps"}`; the answer is an [`ExportAnswer`].
///
/// ```
/// use aimskit::Language;
/// let answer = aimskit::api::export(r#"{"schemaVersion": "1.0"}"#, r#"{"asOf": "2026-11-23", "format": "html"}"#, Language::english());
/// assert!(answer.starts_with(r#"{"text":"<!doctype html>"#));
/// let answer = aimskit::api::export(r#"{"schemaVersion": "1.0"}"#, r#"{"asOf": "2026-11-23", "format": "csv"}"#, Language::english());
/// assert!(answer.contains("missing-field") && answer.contains("/table"));
/// ```
pub fn export(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let mut request = read_record::<ExportRequest>(options, &reading(language));
    let known = with_frameworks(&mut request, |request| &request.frameworks, language);
    fitting(&mut request, |request| (&request.mappings, &request.outlines), &known, language);
    let mut answer = ExportAnswer::new();
    answer.option_diagnostics = request.diagnostics;
    if let (Some(request), true) = (&request.record, answer.option_diagnostics.is_empty()) {
        let report = outcome.aims.as_ref().map(|aims| {
            let mut options = AssessOptions::at(*request.as_of)
                .profile(request.profile.unwrap_or(Profile::Review))
                .catalogue(&known)
                .placeholders(&request.placeholders)
                .language(language);
            if let Some(days) = request.horizon_days {
                options = options.horizon_days(days);
            }
            if let Some(most) = request.max_findings {
                options = options.max_findings(most);
            }
            let mut report = aims.assess(options);
            report.locate(document);
            report
        });
        let uri = request.uri.as_ref().map_or("aims.json", Text::as_str);
        let shown = matches!(request.format, ExportFormat::Html | ExportFormat::Markdown);
        let (views, refused) = report.as_ref().filter(|_| shown).map(|report| toward(report, request, &known)).unwrap_or_default();
        answer.option_diagnostics.extend(refused);
        let text = match (request.format, outcome.aims.as_ref().zip(report.as_ref())) {
            (ExportFormat::Sarif, _) => Some(sarif(document, report.as_ref(), &outcome.diagnostics, uri, language)),
            (ExportFormat::Csv, _) if request.table.is_none() => {
                let params = [("field", "table"), ("kind", "exportRequest")];
                answer.option_diagnostics.push(Diagnostic::of_document("missing-field", "/table", &params, language));
                None
            }
            (ExportFormat::Oscal, _) if request.oscal.is_none() => {
                let params = [("field", "oscal"), ("kind", "exportRequest")];
                answer.option_diagnostics.push(Diagnostic::of_document("missing-field", "/oscal", &params, language));
                None
            }
            (ExportFormat::Csv, None) if request.table == Some(CsvTable::Findings) => Some(csv_of_diagnostics(&outcome.diagnostics)),
            (_, None) => None,
            (ExportFormat::Html, Some((aims, report))) => Some(report_page_with(aims, report, &views, &request.outlines)),
            (ExportFormat::Markdown, Some((aims, report))) => Some(markdown_with(aims, report, &views)),
            (ExportFormat::Csv, Some((aims, report))) => {
                request.table.map(|table| csv_with(aims, report, table, &request.outlines, request.excel == Some(true)))
            }
            (ExportFormat::Oscal, Some((aims, report))) => {
                let written = request.oscal.as_deref().map(|options| oscal(aims, report, options));
                let (text, left_out) = written.map_or_else(Default::default, |it| (it.text, it.left_out));
                answer.left_out = left_out;
                text
            }
        };
        answer.text = text.map(Plain);
    }
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    write(&answer)
}

/// How far the records reach toward the frameworks of the request, and those toward which there is no such view.
fn toward(report: &Report, request: &ExportRequest, known: &Catalogue) -> (Vec<Crosswalk>, Vec<Diagnostic>) {
    let (mut views, mut refused) = (Vec::new(), Vec::new());
    for (at, framework) in request.toward.iter().enumerate() {
        let options = CrosswalkOptions::toward(framework.as_str()).sets(&request.mappings).outlines(&request.outlines).catalogue(known);
        match crosswalk(report, &options) {
            Ok(view) => views.push(view),
            Err(mut problem) => {
                problem.pointer = Plain(format!("/toward/{at}"));
                refused.push(*problem);
            }
        }
    }
    (views, refused)
}

/// The answer on what is no text at all: its diagnostics are what there is to write.
pub(super) fn unread(request: Outcome<ExportRequest>, diagnostics: Vec<Diagnostic>, language: &Language) -> ExportAnswer {
    let mut answer = ExportAnswer::new();
    answer.text = ready(&request).and_then(|request| match request.format {
        ExportFormat::Sarif => {
            let uri = request.uri.as_ref().map_or("aims.json", Text::as_str);
            Some(Plain(sarif("", None, &diagnostics, uri, language)))
        }
        ExportFormat::Csv if request.table == Some(CsvTable::Findings) => Some(Plain(csv_of_diagnostics(&diagnostics))),
        _ => None,
    });
    answer.option_diagnostics = request.diagnostics;
    answer.diagnostics = diagnostics;
    answer
}
