//! `taxonomyTags`: which tags of taxonomies the records of a document carry.

use super::crosswalk::fitting;
use super::{reading, ready, told};
use crate::catalogue::catalogue;
use crate::crosswalk::{Outline, TaxonomyTags};
use crate::language::Language;
use crate::model::read_with;
use crate::read::{Diagnostic, read_record, record, spans, write};

record! {
    /// The taxonomies of which it is asked.
    pub struct TaxonomyTagsRequest "taxonomyTagsRequest" {
        optional {
            /// Outlines of taxonomies beside those that are built in; one of the name of a built-in outline takes its place.
            "outlines" outlines: Vec<Outline>,
            /// Whether the built-in outlines are used; yes when left out.
            "builtIn" built_in: Option<bool>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct TaxonomyTagsAnswer "taxonomyTagsAnswer" {
        optional {
            /// Every error of the document's shape, then each tag that its taxonomy does not have.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape, and what does not fit together in outlines.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The taxonomies with their tags and the records that carry them.
            "taxonomies" taxonomies: Vec<TaxonomyTags>,
        }
    }
}

/// Which tags of taxonomies the records of a document carry. `options` is a [`TaxonomyTagsRequest`]; the answer is a [`TaxonomyTagsAnswer`].
///
/// ```
/// use aimskit::Language;
/// let options = r#"{"outlines": [{"id": "house", "title": "House list", "entries": [{"id": "T-1", "kind": "tag"}]}]}"#;
/// let document = r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "tags": ["house:T-1"]}]}"#;
/// let answer = aimskit::api::taxonomy_tags(document, options, Language::english());
/// assert!(answer.contains(r#""id":"house:T-1","state":"considered","records":[{"kind":"risk","pointer":"/risks/0/tags/0","id":"R-1"}]"#), "{answer}");
/// ```
pub fn taxonomy_tags(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let mut request = read_record::<TaxonomyTagsRequest>(options, &reading(language));
    fitting(&mut request, |request| (const { &Vec::new() }, &request.outlines), catalogue(), language);
    let mut answer = TaxonomyTagsAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    let mut suppressed = outcome.suppressed + request.suppressed;
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        let mut tagged = aims.taxonomy_tags(&request.outlines, request.built_in != Some(false), language);
        let pointers: Vec<&str> = tagged.diagnostics.iter().map(|problem| &*problem.pointer.0).collect();
        let places = spans(document, &pointers);
        for (problem, span) in tagged.diagnostics.iter_mut().zip(places) {
            problem.span = span;
        }
        answer.diagnostics.append(&mut tagged.diagnostics);
        suppressed += tagged.suppressed;
        answer.taxonomies = tagged.taxonomies;
    }
    answer.suppressed = told(suppressed);
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}
