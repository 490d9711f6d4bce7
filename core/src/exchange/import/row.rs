//! A row as the records that it tells of.

use super::convert::Reading;
use super::grow::{object, put};
use super::headings::{Target, target};
use super::mapping::{ImportMapping, MappedColumn};
use super::names::{id_of, slug};
use super::sheet::{Cell, Row, Sheet};
use super::told::At;
use crate::exchange::rows::{Layout, layout};
use crate::language::Language;
use crate::model::{KINDS, Root};
use crate::read::{Diagnostic, FieldRole, ReadOptions, Severity, Text, Tree, read_alone};

/// A column of the sheet with the place that it fills.
pub(super) struct Filled<'a> {
    pub(super) at: usize,
    pub(super) heading: &'a str,
    /// Name of its place.
    pub(super) name: String,
    pub(super) mapped: &'a MappedColumn,
    pub(super) target: Target,
}

/// What a row tells of.
pub(super) struct Read {
    /// The record of the table.
    pub(super) record: Tree,
    /// Records of other registers that belong to it.
    pub(super) others: Vec<(&'static str, Tree)>,
    /// Why it can't be taken; empty where it can.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Values beyond the one that a field holds, with their columns.
    pub(super) beyond: Vec<(usize, String)>,
}

/// The columns of a mapping as they stand in the sheet; what the mapping names and the sheet has not, or no record has, is told by its pointer.
pub(super) fn columns<'a>(
    sheet: &'a Sheet,
    table: &Layout,
    mapping: &'a ImportMapping,
    language: &Language,
) -> (Vec<Filled<'a>>, Vec<Diagnostic>) {
    let (mut out, mut told) = (Vec::new(), Vec::new());
    for (number, mapped) in mapping.columns.iter().enumerate() {
        let Some(place) = &mapped.place else { continue };
        let same = |(_, heading): &(usize, &String)| heading.trim() == mapped.heading.trim();
        let nth = mapped.nth.map_or(0, |nth| nth.saturating_sub(1) as usize);
        let Some((at, heading)) = sheet.headings.iter().enumerate().filter(same).nth(nth) else {
            let pointer = format!("/mapping/columns/{number}/heading");
            told.push(Diagnostic::of_document("heading-missing", &pointer, &[("text", &mapped.heading)], language));
            continue;
        };
        match target(table, place) {
            Some(target) => out.push(Filled { at, heading, name: target.place.name(), mapped, target }),
            None => {
                let pointer = format!("/mapping/columns/{number}/place");
                let params = [("text", &**place), ("kind", table.table.kind)];
                told.push(Diagnostic::of_document("import-place-unknown", &pointer, &params, language));
            }
        }
    }
    (out, told)
}

/// Constants of a mapping with their places.
pub(super) fn constants(table: &Layout, mapping: &ImportMapping, language: &Language) -> (Vec<(Target, Cell)>, Vec<Diagnostic>) {
    let (mut out, mut told) = (Vec::new(), Vec::new());
    for (number, constant) in mapping.constants.iter().enumerate() {
        match target(table, &constant.place) {
            Some(target) => out.push((target, Cell::Text(constant.value.to_string()))),
            None => {
                let pointer = format!("/mapping/constants/{number}/place");
                let params = [("text", &*constant.place), ("kind", table.table.kind)];
                told.push(Diagnostic::of_document("import-place-unknown", &pointer, &params, language));
            }
        }
    }
    (out, told)
}

/// Reads a row.
pub(super) fn read(row: &Row, columns: &[Filled<'_>], constants: &[(Target, Cell)], reading: &mut Reading<'_>) -> Read {
    let mut out = Read { record: Tree::Members(Vec::new()), others: Vec::new(), diagnostics: Vec::new(), beyond: Vec::new() };
    let mut filled: Vec<Text> = Vec::new();
    for column in columns {
        let given = reading.given(row.cell(column.at), column.mapped, &column.target);
        let at = At { line: row.line, column: column.at, heading: column.heading };
        out.diagnostics.extend(given.troubles.iter().map(|trouble| at.trouble(trouble, reading.language)));
        out.beyond.extend(given.beyond.into_iter().map(|text| (column.at, text)));
        if given.values.iter().any(Option::is_some) {
            filled.push(column.target.name());
            out.put(&column.target, given.values);
        }
    }
    // Constants fill what the row leaves open, in rows that say anything.
    let mapped = MappedColumn::new(crate::read::Plain(String::new()));
    for (target, cell) in constants.iter().filter(|(target, _)| !filled.is_empty() && !filled.contains(&target.name())) {
        let given = reading.given(cell, &mapped, target);
        out.put(target, given.values);
    }
    out
}

impl Read {
    fn put(&mut self, target: &Target, values: Vec<Option<Tree>>) {
        let tree = match target.other {
            None => &mut self.record,
            Some(other) => {
                let at = self.others.iter().position(|(known, _)| *known == other).unwrap_or(self.others.len());
                if at == self.others.len() {
                    self.others.push((other, object(&[])));
                }
                let Some((_, tree)) = self.others.get_mut(at) else { return };
                tree
            }
        };
        put(tree, &target.place.steps, target.place.list, values);
    }

    /// Whether the row says anything.
    pub(super) fn is_empty(&self) -> bool {
        self.record.members().is_empty() && self.others.is_empty()
    }

    /// What people call the record: by its name, else by what describes it.
    pub(super) fn name(&self, table: &Layout) -> Option<String> {
        let roles = table.table.with(FieldRole::Name).chain(table.table.with(FieldRole::Describes));
        let mut names = roles.map(|field| table.table.names.get(field));
        names.find_map(|name| self.record.get(name).and_then(Tree::text).map(ToString::to_string))
    }

    /// The id that the row gives.
    pub(super) fn id(&self) -> Option<String> {
        self.record.get("id").and_then(Tree::text).and_then(|id| id_of(id))
    }

    /// The id that is made for it, of its name or of its line.
    pub(super) fn made_id(&self, table: &Layout, prefix: Option<&str>, line: u32) -> String {
        let kind = table.table.kind;
        let prefix = prefix.map_or_else(|| format!("{}-", slug(kind, kind)), str::to_owned);
        let name = self.name(table).map(|name| slug(&name, kind)).unwrap_or_else(|| line.to_string());
        // The name in short, so that an id can be typed.
        let short = match name.get(..40) {
            Some(cut) if name.len() > 40 => cut.rsplit_once('-').map_or(cut, |(words, _)| words),
            _ => &name,
        };
        id_of(&format!("{prefix}{short}")).unwrap_or_else(|| format!("{kind}-{line}"))
    }
}

/// Errors of shape of a record of a kind, each at the column that its value came from.
pub(super) fn misshapen(
    kind: &str,
    record: &Tree,
    row: &Row,
    columns: &[Filled<'_>],
    other: Option<&str>,
    options: &ReadOptions,
) -> Vec<Diagnostic> {
    let Some(known) = KINDS.iter().find(|known| known.name == kind) else { return Vec::new() };
    let mut text = String::new();
    record.write(&mut text);
    let mut root = Root::new(Text::from("1.0"));
    let Some(blank) = (known.place)(&mut root) else { return Vec::new() };
    let read = read_alone(blank, &text, options);
    let errors = read.diagnostics.into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    let located = |mut diagnostic: Diagnostic| {
        let place = place_of(&diagnostic.pointer);
        let column = columns.iter().find(|column| column.target.other == other && column.name == place);
        let (column, heading) = column.map_or((0, ""), |column| (column.at, column.heading));
        At { line: row.line, column, heading }.place(&mut diagnostic);
        diagnostic
    };
    errors.map(located).collect()
}

/// The name of the place that a pointer from a record leads to: `/current/consequences/0/level` is `current.consequences[].level`.
pub(super) fn place_of(pointer: &str) -> String {
    let mut out = String::new();
    let mut steps = pointer.split('/').skip(1).peekable();
    while let Some(step) = steps.next() {
        if step.bytes().all(|b| b.is_ascii_digit()) {
            // Behind an element of a list of values there is nothing more.
            if steps.peek().is_some() {
                out.push_str("[]");
            }
        } else {
            if !out.is_empty() {
                out.push('.');
            }
            out.push_str(step);
        }
    }
    out
}

/// The table whose records can be imported by that name.
pub(super) fn importable(name: &str) -> Option<Layout> {
    let table = layout(name)?;
    KINDS.iter().any(|known| known.name == table.table.kind).then_some(table)
}
