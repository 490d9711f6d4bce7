//! What every part of the page is made from and with.

use std::fmt::Write;

use super::escape::escape;
use crate::Aims;
use crate::assess::{GateState, Report, Status};
use crate::read::Text;
use crate::views::Titles;

/// Document, report, and the names of the records.
pub(super) struct Page<'p> {
    pub(super) aims: &'p Aims,
    pub(super) report: &'p Report,
    pub(super) titles: Titles,
}

impl Page<'_> {
    /// A record: its name, and its id.
    pub(super) fn record(&self, id: &str) -> String {
        match self.titles.get(id) {
            Some(title) => format!("{} <code>{}</code>", escape(title), escape(id)),
            None => format!("<code>{}</code>", escape(id)),
        }
    }

    /// The first of several records, and how many more there are.
    pub(super) fn records(&self, ids: &[Text], most: usize) -> String {
        let named: Vec<String> = ids.iter().take(most).map(|id| self.record(id)).collect();
        format!("{}{}", named.join("; "), more(ids.len().saturating_sub(most)))
    }

    /// A person or role by name.
    pub(super) fn actor(&self, id: Option<&str>) -> String {
        id.map_or_else(|| "<span class=\"soft\">nobody</span>".to_owned(), |id| escape(self.titles.get(id).unwrap_or(id)))
    }
}

/// Says how many are not shown; nothing if all are.
pub(super) fn more(number: usize) -> String {
    if number == 0 { String::new() } else { format!(" <span class=\"soft\">and {number} more</span>") }
}

/// The statuses in the order in which bars show them.
pub(super) const ORDER: [Status; 5] = [Status::Conforms, Status::Partial, Status::Gap, Status::NotDetermined, Status::NotApplicable];

/// A small label: a sign and words beside the colour.
pub(super) fn label(class: &str, sign: &str, words: &str) -> String {
    format!("<span class=\"tag {class}\"><i aria-hidden=\"true\">{sign}</i>{}</span>", escape(words))
}

/// A status as a label with a sign of its own.
pub(super) fn tag(status: Status) -> String {
    let (class, sign) = match status {
        Status::Conforms => ("s-conforms", "✓"),
        Status::Partial => ("s-partial", "◐"),
        Status::Gap => ("s-gap", "✕"),
        Status::NotDetermined => ("s-notDetermined", "?"),
        Status::NotApplicable => ("s-notApplicable", "–"),
    };
    label(class, sign, status.words())
}

/// What a gate, or a check of one, says.
pub(super) fn gate_tag(state: GateState) -> String {
    let (class, sign) = match state {
        GateState::Pass => ("s-conforms", "✓"),
        GateState::Fail => ("s-gap", "✕"),
        GateState::NotDetermined => ("s-notDetermined", "?"),
    };
    label(class, sign, crate::exchange::phrases::gate_state(state))
}

/// Begins a table. On a phone each row is a block and each cell says its column's name.
pub(super) fn table(out: &mut String, class: &str, columns: &[&str]) {
    let _ = write!(out, "<table class=\"{class}\"><thead><tr>");
    for column in columns {
        let _ = write!(out, "<th scope=\"col\">{column}</th>");
    }
    out.push_str("</tr></thead><tbody>");
}

/// A row of cells that are HTML already; `attributes` go into its tag.
pub(super) fn row(out: &mut String, attributes: &str, columns: &[&str], cells: &[String]) {
    let _ = write!(out, "<tr{attributes}>");
    for (column, cell) in columns.iter().zip(cells) {
        if cell.is_empty() {
            out.push_str("<td class=\"empty\"></td>");
        } else {
            let _ = write!(out, "<td data-label=\"{column}\"><div>{cell}</div></td>");
        }
    }
    out.push_str("</tr>");
}

pub(super) fn end_table(out: &mut String) {
    out.push_str("</tbody></table>");
}

/// Begins what can be unfolded; print shows it unfolded.
pub(super) fn fold(out: &mut String, words: &str, count: usize) {
    let _ = write!(out, "<details><summary>{} <span class=\"soft\">{count}</span></summary>", escape(words));
}

/// A list of lines that are HTML already; nothing of none.
pub(super) fn list(lines: &[String]) -> String {
    if lines.is_empty() { String::new() } else { format!("<ul><li>{}</li></ul>", lines.join("</li><li>")) }
}
