//! `mappings`, `import_mappings`, `export_mappings`: mapping sets and outlines as data and as files of others.

use super::crosswalk::fitting;
use super::{reading, ready, told};
use crate::catalogue::catalogue;
use crate::crosswalk::{MappingSet, Outline, built_in_outlines, built_in_sets};
use crate::exchange::{MappingFormat, read_mappings, write_mappings};
use crate::language::Language;
use crate::model::FrameworkFile;
use crate::read::{DateTime, Diagnostic, Id, Plain, read_record, record, write};

record! {
    /// Which of the built-in mapping sets and outlines.
    pub struct MappingsRequest "mappingsRequest" {
        optional {
            /// Ids of mapping sets; these come whole.
            "sets" sets: Vec<Id>,
            /// Names of outlines; these come whole.
            "outlines" outlines: Vec<Id>,
            /// Names of outlines that come as frameworks to be assessed.
            "frameworks" frameworks: Vec<Id>,
        }
    }
}

record! {
    /// The answer: what was asked for. Where nothing was asked for: all sets without their rows and all outlines without their entries.
    pub struct MappingsAnswer "mappingsAnswer" {
        optional {
            /// Every error of the options' shape; a name that there is not is one.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics are left out.
            "suppressed" suppressed: Option<u32>,
            /// Mapping sets.
            "sets" sets: Vec<MappingSet>,
            /// Outlines.
            "outlines" outlines: Vec<Outline>,
            /// Frameworks.
            "frameworks" frameworks: Vec<FrameworkFile>,
        }
    }
}

/// The mapping sets and outlines that are built in. `options` is a [`MappingsRequest`]; the answer is a [`MappingsAnswer`]. A build without the
/// feature `crosswalks` has none.
///
/// ```
/// use aimskit::Language;
/// # #[cfg(feature = "crosswalks")]
/// assert!(aimskit::api::mappings(r#"{"frameworks": ["nist-ai-rmf"]}"#, Language::english()).contains(r#""id":"GOVERN-1.1","kind":"requirement""#));
/// ```
pub fn mappings(options: &str, language: &Language) -> String {
    let request = read_record::<MappingsRequest>(options, &reading(language));
    let mut answer = MappingsAnswer::new();
    let mut unknown = Vec::new();
    let mut refuse = |field: &str, at: usize, id: &Id| {
        unknown.push(Diagnostic::of_document("mappings-unknown", &format!("/{field}/{at}"), &[("id", id.as_str())], language));
    };
    if let Some(request) = ready(&request) {
        for (at, id) in request.sets.iter().enumerate() {
            match built_in_sets().iter().find(|set| set.id == *id) {
                Some(set) => answer.sets.push(set.clone()),
                None => refuse("sets", at, id),
            }
        }
        let outline = |id: &Id| built_in_outlines().iter().find(|outline| outline.id == *id);
        for (at, id) in request.outlines.iter().enumerate() {
            match outline(id) {
                Some(outline) => answer.outlines.push(outline.clone()),
                None => refuse("outlines", at, id),
            }
        }
        for (at, id) in request.frameworks.iter().enumerate() {
            match outline(id).and_then(Outline::to_framework) {
                Some(framework) => answer.frameworks.push(framework),
                None => refuse("frameworks", at, id),
            }
        }
        if request.sets.is_empty() && request.outlines.is_empty() && request.frameworks.is_empty() {
            answer.sets = built_in_sets().to_vec();
            answer.sets.iter_mut().for_each(|set| set.rows.clear());
            answer.outlines = built_in_outlines().to_vec();
            answer.outlines.iter_mut().for_each(|outline| outline.entries.clear());
        }
    }
    answer.suppressed = told(request.suppressed);
    answer.option_diagnostics = request.diagnostics;
    answer.option_diagnostics.extend(unknown);
    write(&answer)
}

record! {
    /// How a file of mappings is read.
    pub struct ImportMappingsRequest "importMappingsRequest" {
        required {
            /// The format of the file.
            "format" format: MappingFormat,
        }
        optional {
            /// The set to which the rows are added; what the file states of its set stands in its place when left out.
            "set" set: Option<Box<MappingSet>>,
            /// Outlines by which ids are verified, beside those that are built in.
            "outlines" outlines: Vec<Outline>,
        }
    }
}

record! {
    /// The answer: the set that the file holds. Nothing is changed by it; whoever wants the set passes it on.
    pub struct ImportMappingsAnswer "importMappingsAnswer" {
        optional {
            /// What is wrong with the file, and what does not fit together in the set: ids that do not exist, rows that stand twice, circles.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The set.
            "set" set: Option<Box<MappingSet>>,
            /// How many rows of the file are not in the set; each has a diagnostic.
            "leftOut" left_out: Option<u32>,
        }
    }
}

/// Reads a file of mappings: CSV or rows as JSON, SSSOM as TSV, or OSCAL's mapping collection. `options` is an [`ImportMappingsRequest`]; the answer
/// is an [`ImportMappingsAnswer`].
///
/// ```
/// use aimskit::Language;
/// let file = "source,relation,target\nhouse:H-1,subset of,iso42001:A.2.9\n";
/// let answer = aimskit::api::import_mappings(file, r#"{"format": "csv"}"#, Language::english());
/// assert!(answer.contains(r#""code":"crosswalk-entry-unknown""#) && answer.contains(r#""relation":"subsetOf""#), "{answer}");
/// ```
pub fn import_mappings(file: &str, options: &str, language: &Language) -> String {
    let mut request = read_record::<ImportMappingsRequest>(options, &reading(language));
    fitting(&mut request, |request| (const { &Vec::new() }, &request.outlines), catalogue(), language);
    let mut answer = ImportMappingsAnswer::new();
    answer.suppressed = told(request.suppressed);
    if let Some(request) = ready(&request) {
        let read = read_mappings(file, request.format, request.set.as_deref(), &request.outlines, catalogue(), language);
        answer.diagnostics = read.diagnostics;
        answer.suppressed = told(read.suppressed);
        answer.left_out = Some(read.left_out).filter(|rows| *rows > 0);
        answer.set = read.set.map(Box::new);
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}

record! {
    /// How a mapping set is written.
    pub struct ExportMappingsRequest "exportMappingsRequest" {
        required {
            /// The format.
            "format" format: MappingFormat,
        }
        optional {
            /// The instant that a document of OSCAL gives as that of its latest change. OSCAL requires it; the other formats ignore it.
            "lastModified" last_modified: Option<DateTime>,
        }
    }
}

record! {
    /// The answer: the set as a file.
    pub struct ExportMappingsAnswer "exportMappingsAnswer" {
        optional {
            /// Every error of the set's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The text; none of OSCAL where the set has no row, which OSCAL does not allow.
            "text" text: Option<Plain>,
        }
    }
}

/// Writes a mapping set in another format. `set` is a [`MappingSet`], `options` an [`ExportMappingsRequest`]; the answer is an
/// [`ExportMappingsAnswer`].
///
/// ```
/// use aimskit::Language;
/// let set = r#"{"id": "s", "version": "1", "rows": [{"source": "house:H-1", "target": "iso42001:A.2.2", "relation": "equal"}]}"#;
/// let answer = aimskit::api::export_mappings(set, r#"{"format": "sssom"}"#, Language::english());
/// assert!(answer.contains(r"house:H-1\tskos:exactMatch\t\tiso42001:A.2.2"), "{answer}");
/// ```
pub fn export_mappings(set: &str, options: &str, language: &Language) -> String {
    let set = read_record::<MappingSet>(set, &reading(language));
    let request = read_record::<ExportMappingsRequest>(options, &reading(language));
    let mut answer = ExportMappingsAnswer::new();
    answer.diagnostics = set.diagnostics;
    answer.option_diagnostics = request.diagnostics;
    answer.suppressed = told(set.suppressed + request.suppressed);
    if let (Some(set), Some(request), true) = (&set.record, &request.record, answer.option_diagnostics.is_empty()) {
        if request.format == MappingFormat::Oscal && request.last_modified.is_none() {
            let params = [("field", "lastModified"), ("kind", "exportMappingsRequest")];
            answer.option_diagnostics.push(Diagnostic::of_document("missing-field", "/lastModified", &params, language));
        } else if request.format == MappingFormat::Oscal && set.rows.is_empty() {
            answer.diagnostics.push(Diagnostic::of_document("crosswalk-set-empty", "/rows", &[("id", set.id.as_str())], language));
        }
        answer.text = write_mappings(set, request.format, request.last_modified.as_ref()).map(Plain);
    }
    write(&answer)
}
