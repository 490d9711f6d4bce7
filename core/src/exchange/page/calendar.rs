//! What is due: a strip of weeks, and the list.

use std::fmt::Write;

use crate::assess::{Due, DueTrigger};

use super::escape::escape;
use super::parts::{Page, end_table, more, row, table};
use crate::exchange::phrases;

/// Weeks that the strip shows; the calendar looks 90 days ahead.
const WEEKS: i32 = 13;

/// Most records named in one row.
const MOST: usize = 12;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let (late, ahead): (Vec<&Due>, Vec<&Due>) = page.report.calendar.iter().partition(|due| due.overdue);
    let _ = write!(out, "<p>{} overdue; {} to come.</p>", late.len(), ahead.len());
    strip(out, page, &late, &ahead);
    list(out, page, "Overdue", &late);
    list(out, page, "To come", &ahead);
}

/// A column a week, as high as there is to do; in front of it what is late.
fn strip(out: &mut String, page: &Page<'_>, late: &[&Due], ahead: &[&Due]) {
    let week = |due: &Due| page.report.as_of.days_until(due.on) / 7;
    let mut columns: Vec<(usize, String, &str)> = vec![(late.len(), "late".to_owned(), "b-gap")];
    for number in 0..WEEKS {
        let due = ahead.iter().filter(|due| week(due) == number).count();
        columns.push((due, if number == 0 { "this week".to_owned() } else { format!("+{number}") }, "b-conforms"));
    }
    let most = columns.iter().map(|(number, ..)| *number).max().unwrap_or(0).max(1);
    out.push_str("<div class=\"scroll\"><svg class=\"strip\" role=\"img\" aria-label=\"What is due by week\" viewBox=\"0 0 840 120\">");
    for (at, (number, name, class)) in columns.iter().enumerate() {
        let height = (*number * 74).div_ceil(most);
        let x = at * 60;
        let _ = write!(
            out,
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"40\" height=\"{height}\" rx=\"3\"/><text x=\"{mid}\" y=\"{}\" text-anchor=\"middle\" class=\"sum\">{}</text><text x=\"{mid}\" y=\"114\" text-anchor=\"middle\">{name}</text>",
            x + 10,
            96 - height,
            90 - height,
            if *number > 0 { number.to_string() } else { String::new() },
            mid = x + 30
        );
    }
    out.push_str("<path class=\"ground\" d=\"M0 96.5h840\"/></svg></div><p class=\"soft\">Weeks from the day of this report.</p>");
}

const COLUMNS: [&str; 5] = ["Day", "Days left", "What", "Why", "Record"];

fn list(out: &mut String, page: &Page<'_>, title: &str, list: &[&Due]) {
    if list.is_empty() {
        return;
    }
    let _ = write!(out, "<h3>{title} <span class=\"soft\">{}</span></h3>", list.len());
    table(out, "due", &COLUMNS);
    for due in phrases::together(list) {
        let records: Vec<String> = due.records.iter().take(MOST).map(|id| page.record(id)).collect();
        let clause = due.clause.map_or_else(String::new, |clause| format!(" <span class=\"soft\">({})</span>", escape(clause)));
        let why = match due.why.as_str() {
            "" => DueTrigger::Date.words().to_owned(),
            also if also.starts_with("also") => format!("{}; {also}", DueTrigger::Date.words()),
            why => why.to_owned(),
        };
        let cells = [
            due.on.to_string(),
            phrases::distance(page.report.as_of.days_until(due.on)),
            format!("{}{clause}", escape(&due.what)),
            escape(&phrases::phrase(&why)),
            format!("{}{}", records.join("; "), more(due.records.len().saturating_sub(MOST))),
        ];
        row(out, "", &COLUMNS, &cells);
    }
    end_table(out);
}
