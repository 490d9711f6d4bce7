//! Rows as a table.

use super::cells::{COLUMNS, Cells, Placed, cells};
use super::told::Told;
use crate::crosswalk::MappingSet;
use crate::exchange::cell::{unescaped, write_cell};
use crate::exchange::import::{Cell, sheet};
use crate::read::{Id, ReadOptions};

/// A row for each row of the set, under the names of the fields (RFC 4180). What the set says as a whole is not in it.
pub(super) fn write(set: &MappingSet) -> String {
    let mut out = COLUMNS.join(",");
    out.push_str("\r\n");
    for row in &set.rows {
        for (at, cell) in cells(row).iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            write_cell(&mut out, cell);
        }
        out.push_str("\r\n");
    }
    out
}

/// The set of a caller with its rows, or a nameless one.
pub(super) fn base(base: Option<&MappingSet>, id: &str) -> Option<MappingSet> {
    if let Some(base) = base {
        return Some(base.clone());
    }
    let id: Id = id.parse().or_else(|_| "imported".parse()).ok()?;
    Some(MappingSet::new(id, "1".into()))
}

pub(super) fn read(text: &str, given: Option<&MappingSet>, told: &mut Told<'_>) -> Option<MappingSet> {
    let (sheet, diagnostics) = sheet(text, None, &ReadOptions::default().language(told.language));
    told.diagnostics.extend(diagnostics);
    let Some(sheet) = sheet else {
        if told.diagnostics.is_empty() {
            told.tell("table-empty", "", &[]);
        }
        return None;
    };
    let columns: Vec<Option<usize>> = sheet.headings.iter().map(|heading| column(heading)).collect();
    for (at, (heading, column)) in sheet.headings.iter().zip(&columns).enumerate() {
        if column.is_none() && !heading.is_empty() {
            told.cell("mapping-column-unknown", 1, at, heading, heading, "");
        }
    }
    for name in COLUMNS.iter().take(3) {
        if !columns.iter().flatten().any(|at| COLUMNS.get(*at) == Some(name)) {
            told.tell("mapping-column-missing", "", &[("column", name)]);
        }
    }
    if !(0..3).all(|wanted| columns.contains(&Some(wanted))) {
        return None;
    }
    let mut set = base(given, sheet.name.as_deref().unwrap_or_default())?;
    for row in &sheet.rows {
        let mut it = Cells { line: row.line, cells: Default::default() };
        for (at, column) in columns.iter().enumerate() {
            let (Some(column), Some(heading)) = (column, sheet.headings.get(at)) else { continue };
            let text = match row.cell(at) {
                Cell::Text(text) => unescaped(text.trim()).to_owned(),
                cell => cell.text().into_owned(),
            };
            if let Some(place) = it.cells.get_mut(*column) {
                *place = Some(Placed { text, column: at, heading });
            }
        }
        match it.row(told) {
            Some(read) => {
                set.rows.push(read);
                told.lines.push(row.line);
            }
            None => told.left_out += 1,
        }
    }
    Some(set)
}

/// The column of a heading: the name of a field, however it is spaced.
fn column(heading: &str) -> Option<usize> {
    let plain = |text: &str| -> String { text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect() };
    let heading = plain(heading);
    COLUMNS.iter().position(|name| plain(name) == heading)
}
