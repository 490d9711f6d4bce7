//! What is due: a strip of weeks, and the list.

use std::fmt::Write;

use aimskit::assess::Due;

use super::Page;
use super::escape::escape;
use crate::phrases;

/// Weeks that the strip shows; the calendar looks 90 days ahead.
const WEEKS: i32 = 13;

/// Most records named in one row.
const MOST: usize = 12;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let (late, ahead): (Vec<&Due>, Vec<&Due>) = page.report.calendar.iter().partition(|due| due.overdue);
    let _ = write!(
        out,
        "<section id=\"calendar\"><h2>Calendar</h2><p>{} overdue; {} to come in the next 90 days.</p>",
        late.len(),
        ahead.len()
    );
    strip(out, page, &late, &ahead);
    table(out, page, "Overdue", &late);
    table(out, page, "To come", &ahead);
    out.push_str("</section>\n");
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

fn table(out: &mut String, page: &Page<'_>, title: &str, list: &[&Due]) {
    if list.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "<h3>{title} <span class=\"soft\">{}</span></h3><table class=\"due\"><thead><tr><th>Day</th><th></th><th>What</th><th>Why</th><th>Record</th></tr></thead><tbody>",
        list.len()
    );
    for due in phrases::together(list) {
        let records: Vec<String> = due.records.iter().take(MOST).map(|id| page.record(id)).collect();
        let more = due.records.len() - records.len();
        let more = if more > 0 { format!(" <span class=\"soft\">and {more} more</span>") } else { String::new() };
        let _ = write!(
            out,
            "<tr><td data-label=\"Day\" class=\"day\">{}</td><td class=\"day\" data-label=\"\">{}</td><td data-label=\"What\">{}</td><td data-label=\"Why\">{}</td><td data-label=\"Record\">{}{more}</td></tr>",
            due.on,
            phrases::distance(page.report.as_of.days_until(due.on)),
            escape(&due.what),
            escape(&phrases::phrase(&due.why)),
            records.join("; ")
        );
    }
    out.push_str("</tbody></table>");
}
