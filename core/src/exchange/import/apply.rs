//! Applies a mapping: the rows become records of the document, and the account says of each what became of it and where it stands.

use super::convert::Reading;
use super::document::Piece;
use super::grow::put;
use super::mapping::{ImportMapping, RecordedValues};
use super::names::Names;
use super::row::{Read, columns, constants, importable, misshapen};
use super::scales::Scales;
use super::sheet::{Row, Sheet};
use super::told::At;
use super::work::Work;
use crate::Aims;
use crate::exchange::account::ImportAccount;
use crate::exchange::watch::{Watch, number};
use crate::language::Language;
use crate::order::Map;
use crate::read::{Diagnostic, FieldRole, ReadOptions, Tree};

/// What applying a mapping gives.
pub(super) struct Applied {
    /// The new document as text; none where the mapping names no table.
    pub(super) text: Option<String>,
    pub(super) account: ImportAccount,
    /// What is wrong with rows and cells.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What is wrong with the mapping.
    pub(super) of_mapping: Vec<Diagnostic>,
}

/// Applies a mapping to a sheet; none where the watch ended it.
pub(super) fn apply(aims: &Aims, sheet: &Sheet, mapping: &ImportMapping, watch: &mut Watch<'_>, language: &Language) -> Option<Applied> {
    let Some(table) = importable(&mapping.records) else {
        let unknown = Diagnostic::of_document("import-table-unknown", "/mapping/records", &[("text", &mapping.records)], language);
        return Some(Applied { text: None, account: ImportAccount::new(), diagnostics: Vec::new(), of_mapping: vec![unknown] });
    };
    let (columns, mut of_mapping) = columns(sheet, &table, mapping, language);
    let (constants, more) = constants(&table, mapping, language);
    of_mapping.extend(more);
    let mut names = Names::of(aims.root(), aims.lost_ids().iter().map(ToString::to_string));
    let scales = Scales::of(aims.root().risk_method.as_deref());
    let others = columns.iter().map(|column| column.target.other).chain(constants.iter().map(|(target, _)| target.other)).flatten();
    let replace = mapping.recorded != Some(RecordedValues::Keep);
    let mut work = Work::new(Piece::Raw(aims.to_json()), table, others, &columns, sheet, replace);
    let mut rows = Rows { mapping, options: ReadOptions::default().language(language), seen: Map::new(), numbered: Map::new() };
    let (mut diagnostics, rows_in_all) = (Vec::new(), number(sheet.rows.len()));
    for (at, row) in sheet.rows.iter().enumerate() {
        if !watch(number(at), rows_in_all) {
            return None;
        }
        let add = mapping.add_named != Some(false);
        let mut read = super::row::read(row, &columns, &constants, &mut Reading { names: &mut names, scales: &scales, language, add });
        if read.is_empty() && read.diagnostics.is_empty() {
            continue;
        }
        let mut wrong = std::mem::take(&mut read.diagnostics);
        if wrong.is_empty() {
            diagnostics.extend(rows.identify(&mut read, row, &work, &names));
            wrong = rows.misshapen(&mut read, row, &work, &names);
        }
        if wrong.is_empty() {
            names.add(work.kind(), &read.id().unwrap_or_default(), None);
            work.accept(read, row);
        } else {
            work.skip(&read, row);
            diagnostics.append(&mut wrong);
        }
    }
    // Whoever waited may have gone.
    if !watch(rows_in_all, rows_in_all) {
        return None;
    }
    let (text, account) = work.done(&names);
    Some(Applied { text: Some(text), account, diagnostics, of_mapping })
}

/// What rows have in common.
struct Rows<'a> {
    mapping: &'a ImportMapping,
    options: ReadOptions,
    /// Ids of rows before, with their lines.
    seen: Map<String, u32>,
    /// The last number behind an id, by the id.
    numbered: Map<String, u32>,
}

impl Rows<'_> {
    /// Gives the row's record the id that it has or that is made for it; tells of one that an earlier row has.
    fn identify(&mut self, read: &mut Read, row: &Row, work: &Work<'_>, names: &Names) -> Option<Diagnostic> {
        let table = work.table();
        let needs_id = table.table.with(FieldRole::Id).next().is_some_and(|field| field < table.table.required);
        let given = read.id();
        let made = || needs_id.then(|| read.made_id(table, self.mapping.id_prefix.as_deref(), row.line));
        let base = names.free(&given.clone().or_else(made)?, table.table.kind);
        let earlier = self.seen.get(base.as_str()).copied();
        let mut id = base.clone();
        if given.is_none() {
            // A second row of a name is another record; its number goes on from the last one, and is not looked for from the first again.
            let mut number = self.numbered.get(base.as_str()).copied().unwrap_or(1);
            while self.seen.contains(id.as_str()) {
                number += 1;
                id = format!("{base}-{number}");
            }
            self.numbered.insert(base.clone(), number);
        }
        self.seen.insert(id.clone(), row.line);
        put(&mut read.record, &work.id_step(), false, vec![Some(Tree::Text(id.as_str().into()))]);
        let earlier = earlier.filter(|_| given.is_some())?.to_string();
        let (column, heading) = work.column_of("id");
        Some(At { line: row.line, column, heading }.told("row-repeats-id", &id, &earlier, &self.options.language))
    }

    /// Gives what belongs to the row's record its reference and its id, and tells what is wrong with the shape of all.
    fn misshapen(&self, read: &mut Read, row: &Row, work: &Work<'_>, names: &Names) -> Vec<Diagnostic> {
        let mut wrong = misshapen(work.kind(), &read.record, row, work.columns, None, &self.options);
        let Some(id) = read.id() else { return wrong };
        for (other, tree) in &mut read.others {
            work.belong(other, tree, &id, names);
            let Some(kind) = work.kind_of(other) else { continue };
            wrong.extend(misshapen(kind, tree, row, work.columns, Some(other), &self.options));
        }
        wrong
    }
}
