//! Tables of others become records: a mapping is proposed from headings and cells, shown and corrected, and applied row by row.
//!
//! * `lines`, `sheet`: CSV, or rows as JSON, as headings and cells
//! * `mapping`: what a column means
//! * `headings`, `heard`, `dates`, `scales`, `names`: what headings, words, dates, levels and names of people stand for
//! * `plan`: the proposal
//! * `convert`, `row`: cells as values, a row as records
//! * `apply`, `work`, `document`, `grow`: the records taken into the document, and the account

mod apply;
mod convert;
mod dates;
mod document;
mod grow;
mod headings;
mod heard;
mod lines;
mod mapping;
mod names;
mod plan;
mod row;
mod scales;
mod sheet;
mod told;
mod work;

pub use headings::ProposedBy;
pub(super) use lines::lines;
pub use mapping::{DateOrder, DecimalMark, ImportMapping, MappedColumn, MappedConstant, MappedWord, RecordedValues};
pub(crate) use plan::PHRASES as PLAN_PHRASES;
pub use plan::{ImportPlan, PlannedColumn};
pub(super) use sheet::{Cell, sheet};

use super::account::{ImportAccount, ImportSource};
use super::watch::Watch;
use crate::Aims;
use crate::language::Language;
use crate::read::{Diagnostic, ReadOptions, Text};

/// A table that is imported.
#[derive(Debug, Clone, Copy)]
pub struct Table<'a> {
    /// Its text: CSV with any of `,` `;` `|` and tab between cells, or rows as JSON: a list of lists of cells, the first one the headings, or of objects
    /// from heading to cell; or an object of `sheet`, its name, `rows`, and `date1904`, whether its workbook counts days from 1904 on.
    pub text: &'a str,
    /// Name of the file, for the account.
    pub name: &'a str,
}

/// Proposes a mapping of a table of others to a table of records, such as `risks`. `aims` is the document that the rows are to be taken into: its people,
/// scales and ids say what cells mean. The plan is none, with diagnostics, where the text is no table or no records can be imported into that one.
pub fn plan_import(
    aims: &Aims,
    table: Table<'_>,
    records: &str,
    heading_line: Option<u32>,
    language: &Language,
) -> (Option<ImportPlan>, Vec<Diagnostic>) {
    let (sheet, mut diagnostics) = sheet::sheet(table.text, heading_line, &ReadOptions::default().language(language));
    let Some(sheet) = sheet else {
        if diagnostics.is_empty() {
            diagnostics.push(Diagnostic::of_document("table-empty", "", &[], language));
        }
        return (None, diagnostics);
    };
    let plan = plan::plan(aims, &sheet, records, heading_line, language);
    if plan.is_none() {
        diagnostics.push(Diagnostic::of_document("import-table-unknown", "/records", &[("text", records)], language));
    }
    (plan, diagnostics)
}

/// What an import gives: the new document as JSON text, where there is one, the account, and what is wrong with the mapping.
#[derive(Debug)]
#[non_exhaustive]
pub struct Imported {
    /// The new document; none where the text is no table or the mapping is of none.
    pub text: Option<String>,
    /// What came from where. Errors of rows and cells are diagnostics of its source; a row with an error is left out whole.
    pub account: ImportAccount,
    /// What is wrong with the mapping.
    pub of_mapping: Vec<Diagnostic>,
}

/// Takes the rows of a table into a document as the mapping says.
pub fn import_rows(aims: &Aims, table: Table<'_>, mapping: &ImportMapping, language: &Language) -> Imported {
    let imported = import_rows_watched(aims, table, mapping, &mut |_, _| true, language);
    imported.unwrap_or_else(|| Imported { text: None, account: ImportAccount::new(), of_mapping: Vec::new() })
}

/// The same, telling how many rows are taken in; none where the watch ended it.
pub fn import_rows_watched(
    aims: &Aims,
    table: Table<'_>,
    mapping: &ImportMapping,
    watch: &mut Watch<'_>,
    language: &Language,
) -> Option<Imported> {
    let options = ReadOptions::default().language(language);
    let (sheet, mut diagnostics) = sheet::sheet(table.text, mapping.heading_line, &options);
    let mut source = ImportSource::new(Text::from(if table.name.is_empty() { "table" } else { table.name }), sheet.is_some());
    let (mut account, mut text, mut of_mapping) = (ImportAccount::new(), None, Vec::new());
    match sheet {
        Some(sheet) => {
            let applied = apply::apply(aims, &sheet, mapping, watch, language)?;
            (account, text, of_mapping) = (applied.account, applied.text, applied.of_mapping);
            diagnostics.extend(applied.diagnostics);
        }
        None if diagnostics.is_empty() => diagnostics.push(Diagnostic::of_document("table-empty", "", &[], language)),
        None => {}
    }
    source.format = Some(Text::from(if table.text.trim_start().starts_with(['[', '{']) { "rows" } else { "csv" }));
    let most = options.limits.diagnostics;
    source.suppressed = u32::try_from(diagnostics.len().saturating_sub(most)).ok().filter(|count| *count > 0);
    diagnostics.truncate(most);
    source.diagnostics = diagnostics;
    account.sources.push(source);
    Some(Imported { text, account, of_mapping })
}
