//! What happened, year by year.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, fold};
use crate::exchange::phrases::{phrase, spaced};
use crate::views::Event;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let timeline = page.aims.timeline();
    let past: Vec<&Event> = timeline.iter().filter(|event| event.on <= page.report.as_of).collect();
    let Some(first) = past.first() else {
        out.push_str("<p>Nothing dated is recorded.</p>");
        return;
    };
    let _ = write!(out, "<p>{} dated events from {} on, as the records say.</p>", past.len(), first.on);
    for year in (first.on.year()..=page.report.as_of.year()).rev() {
        let of_year: Vec<&&Event> = past.iter().filter(|event| event.on.year() == year).collect();
        if of_year.is_empty() {
            continue;
        }
        fold(out, &year.to_string(), of_year.len());
        out.push_str("<ul class=\"events\">");
        for event in of_year {
            one(out, event);
        }
        out.push_str("</ul></details>");
    }
}

fn one(out: &mut String, event: &Event) {
    let kind = spaced(&event.kind);
    let name = event.title.as_ref().map_or_else(|| phrase(&kind), |title| title.to_string());
    let id = event.id.as_ref().map_or_else(String::new, |id| format!(" <code>{}</code>", escape(id)));
    let part = match (&event.part, &event.about) {
        (Some(part), Some(about)) => format!(", {}: {}", spaced(part), about),
        (Some(part), None) => format!(", {}", spaced(part)),
        (None, _) => String::new(),
    };
    let _ = write!(
        out,
        "<li><span class=\"day\">{}</span> <span><b>{}</b> {}{id} <span class=\"soft\">{}{}</span></span></li>",
        event.on,
        phrase(&spaced(event.what.as_str())),
        escape(&name),
        escape(&kind),
        escape(&part)
    );
}
