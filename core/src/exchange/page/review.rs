//! What a management review looks at, an input a fold.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, end_table, fold, label, row, table};
use crate::exchange::phrases::{address, phrase, spaced};
use crate::model::Trend;
use crate::views::{ReviewLine, ReviewSection};

const COLUMNS: [&str; 5] = ["What", "State", "Day", "Owner", "Value"];

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let pack = page.aims.review_pack(page.report);
    let _ = match (&pack.last_review, pack.since) {
        (Some(review), Some(since)) => {
            write!(out, "<p>What the records hold since the last review, {}, of {since}.</p>", page.record(review))
        }
        _ => write!(out, "<p>No review has been held yet, so this is all that the records hold.</p>"),
    };
    for section in &pack.sections {
        fold(out, &phrase(&section.title), section.lines.len());
        one(out, page, section);
        out.push_str("</details>");
    }
}

fn one(out: &mut String, page: &Page<'_>, section: &ReviewSection) {
    let asked = section.requirement.as_ref().map_or_else(|| "customary".to_owned(), |id| format!("asked for by {}", address(id).0));
    let trend = section.trend.map_or_else(String::new, |trend| format!(" {}", trend_tag(trend)));
    let _ = write!(out, "<p><span class=\"soft\">{}</span>{trend}", escape(&phrase(&asked)));
    for figure in &section.figures {
        let before = figure.before.map_or_else(String::new, |before| format!(" <span class=\"soft\">(before: {before})</span>"));
        let _ = write!(out, " · {}: <b>{}</b>{before}", escape(&spaced(&figure.name)), figure.value);
    }
    out.push_str("</p>");
    if section.lines.is_empty() {
        out.push_str("<p class=\"soft\">Nothing is recorded.</p>");
        return;
    }
    table(out, "review", &COLUMNS);
    for line in &section.lines {
        row(out, "", &COLUMNS, &cells(page, line));
    }
    end_table(out);
}

fn cells(page: &Page<'_>, line: &ReviewLine) -> [String; 5] {
    let name = line.title.as_ref().map_or_else(|| phrase(&spaced(&line.kind)), |title| title.to_string());
    let id = line.id.as_ref().map_or_else(String::new, |id| format!(" <code>{}</code>", escape(id)));
    let day = match (line.on, line.due) {
        (Some(on), Some(due)) => format!("{on}, due {due}"),
        (Some(on), None) => on.to_string(),
        (None, Some(due)) => format!("due {due}"),
        (None, None) => String::new(),
    };
    let target =
        line.target.as_ref().map_or_else(String::new, |target| format!(" <span class=\"soft\">(target {})</span>", escape(target)));
    let trend = line.trend.map_or_else(String::new, |trend| format!(" {}", trend_tag(trend)));
    [
        format!("{}{id}", escape(&name)),
        escape(&spaced(&line.state)),
        day,
        line.owner.as_ref().map_or_else(String::new, |owner| page.actor(Some(owner))),
        format!("{}{target}{trend}", line.value.as_ref().map_or_else(String::new, |value| escape(value))),
    ]
}

fn trend_tag(trend: Trend) -> String {
    match trend {
        Trend::Improving => label("s-conforms", "↗", "improving"),
        Trend::Stable => label("s-notApplicable", "→", "stable"),
        Trend::Worsening => label("s-gap", "↘", "worsening"),
        Trend::Unclear => label("s-notDetermined", "?", "unclear"),
    }
}
