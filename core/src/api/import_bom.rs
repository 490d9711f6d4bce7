//! `import_bom`: a document and bills of materials or model cards in, the document with what they tell of out.

use super::{reading, ready, told};
use crate::exchange::{BomFile, BomTools, ImportAnswer, Watch, import_bom_watched as import};
use crate::language::Language;
use crate::model::{AiSystem, Root, read_with};
use crate::read::{Diagnostic, Outcome, read_record, record, spans, write};

record! {
    /// Files to import.
    pub struct ImportBomRequest "importBomRequest" {
        required {
            /// The files, in the order in which they count: what an earlier one fills, a later one does not change.
            "files" files: Vec<BomFile>,
        }
        optional {
            /// Which tools become records; `direct` when left out.
            "tools" tools: Option<BomTools>,
        }
    }
}

/// Adds what bills of materials (CycloneDX, SPDX) and model cards (Hugging Face) tell of to a document. `options` is an [`ImportBomRequest`];
/// the answer is an [`ImportAnswer`].
///
/// ```
/// use aimskit::Language;
/// let card = r#"{\"license\": \"mit\", \"pipeline_tag\": \"fill-mask\"}"#;
/// let options = format!(r#"{{"files": [{{"name": "README.md", "text": "{card}", "repository": "acme/opt"}}]}}"#);
/// let answer = aimskit::api::import_bom(r#"{"schemaVersion": "1.0"}"#, &options, Language::english());
/// assert!(answer.contains(r#""resources":[{"id":"acme-opt","title":"acme/opt""#), "{answer}");
/// ```
pub fn import_bom(document: &str, options: &str, language: &Language) -> String {
    import_bom_watched(document, options, &mut |_, _| true, language)
}

/// The same, telling how many files are taken in. An import that the [`Watch`] ends has neither document nor account in its answer.
pub fn import_bom_watched(document: &str, options: &str, watch: &mut Watch<'_>, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let mut request = read_record::<ImportBomRequest>(options, &reading(language));
    if let Some(aims) = &outcome.aims {
        taken_ids(&mut request, aims.root(), language);
    }
    let mut answer = ImportAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    if let (Some(mut aims), Some(request)) = (outcome.aims, ready(&request))
        && let Some(account) = import(&mut aims, &request.files, request.tools.unwrap_or(BomTools::Direct), watch, language)
    {
        answer.text = Some(account.to_text(language).into()).filter(|text: &crate::read::Text| !text.is_empty());
        answer.account = Some(Box::new(account));
        answer.aims = Some(Box::new(aims.into_root()));
    }
    answer.option_diagnostics = request.diagnostics;
    write(&answer)
}

/// An id in `aiSystem` that is that of another record names no AI system.
fn taken_ids(request: &mut Outcome<ImportBomRequest>, root: &Root, language: &Language) {
    let Some(record) = &request.record else { return };
    let index = crate::check::Index::new(root);
    let mut wrong: Vec<(String, String)> = Vec::new();
    for (at, file) in record.files.iter().enumerate() {
        let Some(id) = &file.ai_system else { continue };
        let known: Vec<bool> = index.with_id(id.as_str()).map(|known| known.kind == <AiSystem as crate::read::Kind>::TABLE.kind).collect();
        if !known.is_empty() && !known.contains(&true) {
            wrong.push((format!("/files/{at}/aiSystem"), id.to_string()));
        }
    }
    let pointers: Vec<&str> = wrong.iter().map(|(pointer, _)| pointer.as_str()).collect();
    for ((pointer, id), span) in wrong.iter().zip(spans(&request.source, &pointers)) {
        let mut it = Diagnostic::of_document("import-id-taken", pointer, &[("id", id)], language);
        it.span = span;
        request.diagnostics.push(it);
    }
}
