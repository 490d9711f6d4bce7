//! `crosswalk`: how far the records of a document carry toward another framework.

use super::{reading, ready, told, with_frameworks};
use crate::assess::AssessOptions;
use crate::catalogue::Catalogue;
use crate::check::Profile;
use crate::crosswalk::{Crosswalk, CrosswalkDirection, CrosswalkOptions, MappingSet, Outline, crosswalk as view, request_problems};
use crate::exchange::{crosswalk_csv, crosswalk_markdown};
use crate::language::Language;
use crate::model::{FrameworkFile, read_with};
use crate::read::{Day, Diagnostic, Id, Outcome, Plain, Text, read_record, record, spans, vocabulary, write};

vocabulary! {
    /// Format in which a crosswalk is given beside its data.
    pub enum CrosswalkFormat "crosswalkFormat" {
        /// A summary with a row for each item, in Markdown.
        "markdown" Markdown,
        /// A row for each item, as CSV (RFC 4180).
        "csv" Csv,
    }
}

record! {
    /// Options of an assessment, and the framework toward which it is asked.
    pub struct CrosswalkRequest "crosswalkRequest" {
        required {
            /// The assessment date.
            "asOf" as_of: Day,
            /// The framework: the name that stands before the colon of its ids, as in `nist-ai-rmf`.
            "framework" framework: Id,
        }
        optional {
            /// From where to where it is asked; `toward` when left out.
            "direction" direction: Option<CrosswalkDirection>,
            /// How far along the management system is; `review` when left out.
            "profile" profile: Option<Profile>,
            /// Files of the frameworks to assess in addition to ISO/IEC 42001. The verdicts on their entries decide before any mapping.
            "frameworks" frameworks: Vec<FrameworkFile>,
            /// Texts that count as placeholders beside the known ones, such as `see wiki`: they show nothing and are no reason.
            "placeholders" placeholders: Vec<Text>,
            /// Mapping sets beside those that are built in; one of the id of a built-in set takes its place.
            "mappings" mappings: Vec<MappingSet>,
            /// Outlines of frameworks beside those that are built in; one of the name of a built-in outline takes its place.
            "outlines" outlines: Vec<Outline>,
            /// Frameworks that are held as conforming, as by a certificate: their items count as conforming without a verdict.
            "held" held: Vec<Id>,
            /// Most mapping rows that one way may lead over, from 1 to 4; 1 when left out.
            "hops" hops: Option<u32>,
            /// Whether the built-in mapping sets are used; yes when left out.
            "builtIn" built_in: Option<bool>,
            /// Format of the text in the answer; no text when left out.
            "format" format: Option<CrosswalkFormat>,
            /// Whether CSV is written for Excel; no when left out.
            "excel" excel: Option<bool>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct CrosswalkAnswer "crosswalkAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape, and what does not fit together in frameworks, mapping sets and outlines.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// How far the records reach.
            "crosswalk" crosswalk: Option<Box<Crosswalk>>,
            /// The same in the format that was asked for.
            "text" text: Option<Plain>,
        }
    }
}

/// How far the records of a document carry toward another framework, item by item, or the framework toward ISO/IEC 42001. `options` is a
/// [`CrosswalkRequest`]; the answer is a [`CrosswalkAnswer`].
///
/// ```
/// use aimskit::Language;
/// let options = r#"{"asOf": "2026-11-23", "framework": "house", "mappings": [{"id": "s", "version": "1", "rows": [
///     {"source": "iso42001:A.2.2", "target": "house:H-1", "relation": "supersetOf", "verifiedBy": "Ana Díaz"}]}]}"#;
/// let answer = aimskit::api::crosswalk(r#"{"schemaVersion": "1.0"}"#, options, Language::english());
/// assert!(answer.contains(r#""id":"house:H-1","state":"notCovered""#), "{answer}");
/// ```
pub fn crosswalk(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let mut request = read_record::<CrosswalkRequest>(options, &reading(language));
    let known = with_frameworks(&mut request, |request| &request.frameworks, language);
    fitting(&mut request, |request| (&request.mappings, &request.outlines), &known, language);
    let mut answer = CrosswalkAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    let mut refused = None;
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        let options = AssessOptions::at(*request.as_of)
            .profile(request.profile.unwrap_or(Profile::Review))
            .catalogue(&known)
            .placeholders(&request.placeholders)
            .language(language);
        let report = aims.assess(options);
        let asked = CrosswalkOptions::toward(request.framework.as_str())
            .direction(request.direction.unwrap_or(CrosswalkDirection::Toward))
            .sets(&request.mappings)
            .outlines(&request.outlines)
            .catalogue(&known)
            .held(&request.held)
            .hops(request.hops.map_or(1, |hops| hops as usize))
            .built_in(request.built_in != Some(false));
        match view(&report, &asked) {
            Ok(view) => {
                let text = request.format.map(|format| match format {
                    CrosswalkFormat::Markdown => crosswalk_markdown(&view, language),
                    CrosswalkFormat::Csv => crosswalk_csv(&view, request.excel == Some(true), language),
                });
                answer.text = text.map(Plain);
                answer.crosswalk = Some(Box::new(view));
            }
            Err(problem) => refused = Some(*problem),
        }
    }
    answer.option_diagnostics = request.diagnostics;
    answer.option_diagnostics.extend(refused);
    write(&answer)
}

/// What does not fit together in the mapping sets and outlines of a request goes to its diagnostics, with its place.
pub(super) fn fitting<R>(
    request: &mut Outcome<R>,
    parts: impl Fn(&R) -> (&Vec<MappingSet>, &Vec<Outline>),
    known: &Catalogue,
    language: &Language,
) {
    let Some((sets, outlines)) = ready(request).map(parts) else { return };
    let (mut problems, more) = request_problems(sets, outlines, known, language);
    let pointers: Vec<&str> = problems.iter().map(|problem| &*problem.pointer).collect();
    let places = spans(&request.source, &pointers);
    for (problem, span) in problems.iter_mut().zip(places) {
        problem.span = span;
    }
    request.suppressed += more;
    request.diagnostics.extend(problems);
}
