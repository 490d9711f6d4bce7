//! Rows as the text of a file, safe to open.

use super::Row;
use crate::exchange::cell::{looks_computed, write_cell, write_text};

/// Columns that hold numbers and days, which a spreadsheet may compute with.
const COMPUTED: [&str; 15] = [
    "place",
    "score",
    "daysLeft",
    "line",
    "column",
    "on",
    "sourceOn",
    "acceptedUntil",
    "nextReviewOn",
    "closedOn",
    "count",
    "due",
    "doneOn",
    "target",
    "result",
];

pub(super) fn written(rows: &[Row], excel: bool) -> String {
    let mut out = String::from(if excel { "\u{feff}" } else { "" });
    let columns = rows.first();
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            let computed = columns.and_then(|names| names.get(at)).is_some_and(|name| COMPUTED.contains(&name.as_str()));
            if excel && !computed && looks_computed(cell) {
                write_text(&mut out, &format!("=\"{cell}\""));
            } else {
                write_cell(&mut out, cell);
            }
        }
        out.push_str("\r\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn for_excel_ids_are_text_and_days_are_days() {
        let rows: Vec<Vec<String>> = [["on", "id"], ["2026-11-23", "001"]].map(|row| row.map(str::to_owned).into()).into();
        assert_eq!(written(&rows, true), "\u{feff}on,id\r\n2026-11-23,\"=\"\"001\"\"\"\r\n");
        assert_eq!(written(&rows, false), "on,id\r\n2026-11-23,001\r\n");
    }
}
