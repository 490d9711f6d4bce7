//! What is due: a strip of weeks, and the list.

use std::fmt::Write;

use super::escape::escape;
use super::gaps::grounded;
use super::parts::{Page, end_table, soft};
use crate::assess::{Due, DueTrigger};
use crate::exchange::wording;
use crate::language::{Phrase, capital, phrases};

phrases! { pub(crate) PageCalendar:
    INTRODUCTION = "{overdue} overdue; {upcoming} upcoming.";
    OVERDUE = "Overdue";
    UPCOMING = "Upcoming";
    BY_WEEK = "What is due by week";
    /// Under the column of what is overdue.
    LATE = "overdue";
    THIS_WEEK = "this week";
    WEEKS = "Weeks from the assessment date.";
    DATE = "Date";
    DAYS_LEFT = "Days left";
    WHAT = "Due";
    WHY = "Reason";
    RECORD = "Record";
}

/// Weeks that the strip shows; the calendar looks 90 days ahead.
const WEEKS_SHOWN: i32 = 13;

/// Most records named in one row.
const MOST: usize = 12;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let (late, ahead): (Vec<&Due>, Vec<&Due>) = page.report.calendar.iter().partition(|due| due.overdue);
    let counts = [("overdue", late.len().into()), ("upcoming", ahead.len().into())];
    let _ = write!(out, "<p>{}</p>", page.say(INTRODUCTION, &counts));
    strip(out, page, &late, &ahead);
    list(out, page, OVERDUE, &late);
    list(out, page, UPCOMING, &ahead);
}

/// A column a week, as high as there is to do; in front of it what is overdue.
fn strip(out: &mut String, page: &Page<'_>, late: &[&Due], ahead: &[&Due]) {
    let week = |due: &Due| page.report.as_of.days_until(due.on.last()) / 7;
    let mut columns: Vec<(usize, String, &str)> = vec![(late.len(), page.text(LATE), "b-gap")];
    for number in 0..WEEKS_SHOWN {
        let due = ahead.iter().filter(|due| week(due) == number).count();
        columns.push((due, if number == 0 { page.text(THIS_WEEK) } else { format!("+{number}") }, "b-conforms"));
    }
    let most = columns.iter().map(|(number, ..)| *number).max().unwrap_or(0).max(1);
    let _ = write!(
        out,
        "<div class=\"scroll\"><svg class=\"strip\" role=\"img\" aria-label=\"{}\" viewBox=\"0 0 840 120\">",
        page.text(BY_WEEK)
    );
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
    let _ = write!(out, "<path class=\"ground\" d=\"M0 96.5h840\"/></svg></div><p class=\"soft\">{}</p>", page.text(WEEKS));
}

const COLUMNS: [Phrase; 5] = [DATE, DAYS_LEFT, WHAT, WHY, RECORD];

fn list(out: &mut String, page: &Page<'_>, heading: Phrase, list: &[&Due]) {
    if list.is_empty() {
        return;
    }
    let language = page.language();
    out.push_str(&page.heading(heading, list.len()));
    page.table(out, "due", &COLUMNS);
    for due in wording::together(list, language) {
        let records: Vec<String> = due.records.iter().take(MOST).map(|id| page.record(id)).collect();
        let clause = due.clause.map_or_else(String::new, |clause| format!(" {}", soft(&format!("({})", escape(clause)))));
        let recorded = due.dated.then(|| DueTrigger::Date.label(language).to_owned());
        let why = language.line(recorded.into_iter().chain(Some(due.why).filter(|why| !why.is_empty())));
        let cells = [
            escape(&wording::by(due.on, language)),
            escape(&wording::distance(page.report.as_of.days_until(due.on.last()), language)),
            format!("{}{}{clause}", grounded(page, due.ground), escape(&due.what)),
            escape(&capital(&why)),
            format!("{}{}", page.line(&records), page.more(due.records.len().saturating_sub(MOST))),
        ];
        page.row(out, "", &COLUMNS, &cells);
    }
    end_table(out);
}
