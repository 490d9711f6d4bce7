//! `planImport` and `importRows`: rows of a table become records.

use super::{reading, ready, told};
use crate::exchange::{ImportAnswer, ImportMapping, ImportPlan, Table, Watch, import_rows_watched as import, plan_import as plan};
use crate::language::Language;
use crate::model::{Digest, read_with};
use crate::read::{Diagnostic, Text, read_record, record, write};

record! {
    /// What a mapping is proposed for.
    pub struct PlanImportRequest "planImportRequest" {
        required {
            /// The records that the rows become: a register, such as `risks`, or `statementOfApplicability.entries`.
            "records" records: Text,
        }
        optional {
            /// Line of the headings, counted from 1; the first that is not empty when left out.
            "headingLine" heading_line: Option<u32>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct PlanImportAnswer "planImportAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape, and why the text is no table.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The proposal.
            "plan" plan: Option<Box<ImportPlan>>,
        }
    }
}

record! {
    /// How rows are to be imported.
    pub struct ImportRowsRequest "importRowsRequest" {
        required {
            /// The mapping.
            "mapping" mapping: Box<ImportMapping>,
        }
        optional {
            /// Name of the file, for the account.
            "name" name: Option<Text>,
            /// Digest of the file, for the account.
            "digest" digest: Option<Digest>,
        }
    }
}

/// Proposes a mapping for the rows of a table. `table` is CSV, or rows as JSON; `options` is a [`PlanImportRequest`], as in `{"records": "risks"}`; the
/// answer is a [`PlanImportAnswer`]. Nothing is changed.
///
/// ```
/// use aimskit::Language;
/// let table = "Risk ID;Risiko;Eigentümer\nR-1;Drift;Ana Díaz\n";
/// let answer = aimskit::api::plan_import(r#"{"schemaVersion": "1.0"}"#, table, r#"{"records": "risks"}"#, Language::english());
/// assert!(answer.contains(r#"{"heading":"Eigentümer","place":"owner""#), "{answer}");
/// ```
pub fn plan_import(document: &str, table: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let request = read_record::<PlanImportRequest>(options, &reading(language));
    let mut answer = PlanImportAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    let mut wrong = Vec::new();
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        let (plan, diagnostics) = plan(aims, Table { text: table, name: "" }, &request.records, request.heading_line, language);
        answer.plan = plan.map(Box::new);
        wrong = diagnostics;
    }
    answer.option_diagnostics = request.diagnostics;
    answer.option_diagnostics.append(&mut wrong);
    write(&answer)
}

/// Takes the rows of a table into a document. `table` is CSV, or rows as JSON; `options` is an [`ImportRowsRequest`]; the answer is an [`ImportAnswer`]. A
/// row with an error is left out whole, and its diagnostics name row and column.
///
/// ```
/// use aimskit::Language;
/// let options = r#"{"mapping": {"records": "risks", "columns": [{"heading": "Nr", "place": "id"}, {"heading": "Risiko", "place": "title"}]}}"#;
/// let answer = aimskit::api::import_rows(r#"{"schemaVersion": "1.0"}"#, "Nr,Risiko\nR-1,Drift\n", options, Language::english());
/// assert!(answer.contains(r#""risks":[{"id":"R-1","title":"Drift"}]"#), "{answer}");
/// ```
pub fn import_rows(document: &str, table: &str, options: &str, language: &Language) -> String {
    import_rows_watched(document, table, options, &mut |_, _| true, language)
}

/// The same, telling how many rows are taken in. An import that the [`Watch`] ends has neither document nor account in its answer.
pub fn import_rows_watched(document: &str, table: &str, options: &str, watch: &mut Watch<'_>, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let request = read_record::<ImportRowsRequest>(options, &reading(language));
    let mut answer = ImportAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    let mut wrong = Vec::new();
    if let (Some(aims), Some(request)) = (&outcome.aims, ready(&request)) {
        let name = request.name.as_deref().unwrap_or_default();
        if let Some(mut imported) = import(aims, Table { text: table, name }, &request.mapping, watch, language) {
            if let Some(source) = imported.account.sources.first_mut() {
                source.digest.clone_from(&request.digest);
            }
            answer.aims = imported.text.and_then(|text| read_with(text, &reading(language)).aims).map(|aims| Box::new(aims.into_root()));
            answer.text = Some(imported.account.to_text(language).into());
            answer.account = Some(Box::new(imported.account));
            wrong = imported.of_mapping;
        }
    }
    answer.option_diagnostics = request.diagnostics;
    answer.option_diagnostics.append(&mut wrong);
    write(&answer)
}
