//! `import_oscal`: a document and documents of OSCAL in, the document with what they tell of out.

use super::{reading, ready, told};
use crate::crosswalk::MappingSet;
use crate::exchange::{ImportAccount, OscalFile, Watch, import_oscal_watched as import};
use crate::language::Language;
use crate::model::{FrameworkFile, Root, read_with};
use crate::read::{Diagnostic, Text, Uri, read_record, record, write};

record! {
    /// Files of OSCAL to import.
    pub struct ImportOscalRequest "importOscalRequest" {
        required {
            /// The files, in the order in which they count: what an earlier one fills, a later one does not change.
            "files" files: Vec<OscalFile>,
        }
        optional {
            /// Namespace of the properties that an export of ours has; `urn:aimskit:ns:oscal` when left out.
            "namespace" namespace: Option<Uri>,
        }
    }
}

record! {
    /// The answer of an import of OSCAL: diagnostics of the request, and the result if there is one. Never an exception: bad input of any kind is a
    /// diagnostic, of a file in the account.
    pub struct ImportOscalAnswer "importOscalAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The new document; absent when document or options could not be read. A file that could not be read changes nothing in it.
            "aims" aims: Option<Box<Root>>,
            /// Catalogues of others, as frameworks to assess beside ISO/IEC 42001.
            "frameworks" frameworks: Vec<FrameworkFile>,
            /// Mapping collections, as mapping sets for a crosswalk.
            "mappings" mappings: Vec<MappingSet>,
            /// What came from where, and what was not taken.
            "account" account: Option<Box<ImportAccount>>,
            /// The same as text for people.
            "text" text: Option<Text>,
        }
    }
}

/// Adds what documents of OSCAL tell of to a document: those of an export of ours without loss, and catalogues, profiles, system security plans,
/// assessment results and plans of action of others as far as they fit; of mapping collections mapping sets are made. `options` is an [`ImportOscalRequest`]; the answer is an
/// [`ImportOscalAnswer`].
///
/// ```
/// use aimskit::Language;
/// let options = r#"{"files": [{"name": "a.json", "text": "{\"catalog\": {\"metadata\": {\"title\": \"House rules\"}, \"controls\": [{\"id\": \"h-1\"}]}}"}]}"#;
/// let answer = aimskit::api::import_oscal(r#"{"schemaVersion": "1.0"}"#, options, Language::english());
/// assert!(answer.contains(r#""frameworks":[{"id":"house-rules","title":"House rules","entries":[{"id":"h-1""#), "{answer}");
/// ```
pub fn import_oscal(document: &str, options: &str, language: &Language) -> String {
    import_oscal_watched(document, options, &mut |_, _| true, language)
}

/// The same, telling how many files are taken in. An import that the [`Watch`] ends has neither document nor account in its answer.
pub fn import_oscal_watched(document: &str, options: &str, watch: &mut Watch<'_>, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let request = read_record::<ImportOscalRequest>(options, &reading(language));
    let mut answer = ImportOscalAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    if let (Some(mut aims), Some(request)) = (outcome.aims, ready(&request))
        && let Some(imported) = import(&mut aims, &request.files, request.namespace.as_ref(), watch, language)
    {
        answer.text = Some(imported.account.to_text(language)).filter(|text| !text.is_empty()).map(Text::from);
        answer.account = Some(Box::new(imported.account));
        (answer.frameworks, answer.mappings) = (imported.frameworks, imported.mappings);
        answer.aims = Some(Box::new(aims.into_root()));
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}
