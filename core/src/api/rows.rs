//! `rows`: a table of a document's records, with its columns.

use super::{reading, ready, told};
use crate::exchange::{TableColumn, record_table};
use crate::language::Language;
use crate::model::read_with;
use crate::read::{Diagnostic, Plain, Text, clip, read_record, record, write};

record! {
    /// Which table.
    pub struct RowsRequest "rowsRequest" {
        required {
            /// The list of records: a register, such as `risks`, or a list of a part, such as `statementOfApplicability.entries`.
            "records" records: Text,
        }
        optional {
            /// Names of the columns, in their order; all published ones when left out. A name may lead deeper than those, as
            /// `lossRange.likely.amount` does.
            "columns" columns: Vec<Text>,
        }
    }
}

record! {
    /// The answer: diagnostics of the request, and the result if there is one.
    pub struct RowsAnswer "rowsAnswer" {
        optional {
            /// Every error of the document's shape.
            "diagnostics" diagnostics: Vec<Diagnostic>,
            /// Every error of the options' shape; a table or a column that there is not is one.
            "optionDiagnostics" option_diagnostics: Vec<Diagnostic>,
            /// How many further diagnostics, of the document and of the options, are left out: no more than 10,000 of each are listed.
            "suppressed" suppressed: Option<u32>,
            /// The columns.
            "columns" columns: Vec<TableColumn>,
            /// The rows, a cell for each column; empty where nothing is recorded.
            "rows" rows: Vec<Vec<Plain>>,
        }
    }
}

/// The records of a table as rows. `options` is a [`RowsRequest`], as in `{"records": "risks"}`; the answer is a [`RowsAnswer`]. What `importRows` takes
/// back with a mapping of the same headings are the same records, but for what no column shows.
///
/// ```
/// use aimskit::Language;
/// let document = r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "title": "Drift"}]}"#;
/// let answer = aimskit::api::rows(document, r#"{"records": "risks", "columns": ["id", "title"]}"#, Language::english());
/// assert!(answer.contains(r#""rows":[["R-1","Drift"]]"#));
/// assert!(aimskit::api::rows(document, r#"{"records": "wishes"}"#, Language::english()).contains(r#""code":"import-table-unknown""#));
/// ```
pub fn rows(document: &str, options: &str, language: &Language) -> String {
    let outcome = read_with(document, &reading(language));
    let request = read_record::<RowsRequest>(options, &reading(language));
    let mut answer = RowsAnswer::new();
    answer.diagnostics = outcome.diagnostics;
    answer.suppressed = told(outcome.suppressed + request.suppressed);
    let mut unknown = None;
    if let Some(request) = ready(&request) {
        let aims = outcome.aims.unwrap_or_default();
        match record_table(&aims, &request.records, &request.columns, language) {
            Ok(table) => {
                answer.columns = table.columns;
                answer.rows = table.rows;
            }
            Err(name) if name == *request.records => {
                unknown = Some(Diagnostic::of_document("import-table-unknown", "/records", &[("text", &*clip(&name))], language));
            }
            Err(name) => {
                let at = request.columns.iter().position(|column| *column == *name).unwrap_or_default();
                let params = [("text", &*clip(&name)), ("kind", &*request.records)];
                unknown = Some(Diagnostic::of_document("import-place-unknown", &format!("/columns/{at}"), &params, language));
            }
        }
    }
    answer.option_diagnostics = request.diagnostics;
    answer.option_diagnostics.extend(unknown);
    write(&answer)
}
