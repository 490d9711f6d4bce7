//! The input for the management review, a fold for each topic.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, end_table, fold, label, soft};
use crate::exchange::wording::address;
use crate::exchange::words::{EVENTS, FIGURES, STATES, TRENDS};
use crate::language::{Arg, Phrase, capital, phrases};
use crate::model::Trend;
use crate::views::{ReviewLine, ReviewSection};

phrases! { pub(crate) PageReview:
    /// {review} is the record of the last review, {on} its date.
    SINCE = "Recorded since the last management review, {review}, of {on}.";
    NO_REVIEW = "No management review has been conducted; the records are presented as a whole.";
    CUSTOMARY = "Customary";
    REQUIRED_BY = "Required by {citation}";
    /// A value in the period before the last review.
    BEFORE = "(before: {before})";
    NOTHING = "Nothing is recorded.";
    WHAT = "Subject";
    STATE = "State";
    DATE = "Date";
    OWNER = "Owner";
    VALUE = "Value";
    ON_AND_DUE = "{on}, due {due}";
    DUE = "due {due}";
    TARGET = "(target {target})";
}

const COLUMNS: [Phrase; 5] = [WHAT, STATE, DATE, OWNER, VALUE];

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let pack = page.aims.review_pack(page.report);
    let said = match (&pack.last_review, pack.since) {
        (Some(review), Some(since)) => {
            let review = page.record(review);
            page.say(SINCE, &[("review", Arg::Markup(&review)), ("on", since.into())])
        }
        _ => page.text(NO_REVIEW),
    };
    let _ = write!(out, "<p>{said}</p>");
    for section in &pack.sections {
        fold(out, &capital(&section.title), section.lines.len());
        one(out, page, section);
        out.push_str("</details>");
    }
}

fn one(out: &mut String, page: &Page<'_>, section: &ReviewSection) {
    let asked = match &section.requirement {
        Some(id) => page.say(REQUIRED_BY, &[("citation", (&address(id).0).into())]),
        None => page.text(CUSTOMARY),
    };
    let trend = section.trend.map_or_else(String::new, |trend| format!(" {}", trend_tag(page, trend)));
    let _ = write!(out, "<p>{}{trend}", soft(&asked));
    for figure in &section.figures {
        let before = figure.before.map(|before| soft(&page.say(BEFORE, &[("before", before.into())])));
        let before = before.map_or_else(String::new, |before| format!(" {before}"));
        let _ = write!(out, " · {}: <b>{}</b>{before}", page.word(&FIGURES, &figure.name), figure.value);
    }
    out.push_str("</p>");
    if section.lines.is_empty() {
        let _ = write!(out, "<p class=\"soft\">{}</p>", page.text(NOTHING));
        return;
    }
    page.table(out, "review", &COLUMNS);
    for line in &section.lines {
        page.row(out, "", &COLUMNS, &cells(page, line));
    }
    end_table(out);
}

fn cells(page: &Page<'_>, line: &ReviewLine) -> [String; 5] {
    let language = page.language();
    let name = line.title.as_ref().map_or_else(|| capital(language.kind(&line.kind)), |title| title.to_string());
    let id = line.id.as_ref().map_or_else(String::new, |id| format!(" <code>{}</code>", escape(id)));
    let day = match (line.on, line.due) {
        (Some(on), Some(due)) => page.say(ON_AND_DUE, &[("on", on.into()), ("due", due.into())]),
        (Some(on), None) => page.day(on),
        (None, Some(due)) => page.say(DUE, &[("due", due.into())]),
        (None, None) => String::new(),
    };
    let target = line.target.as_ref().map(|target| soft(&page.say(TARGET, &[("target", target.into())])));
    let target = target.map_or_else(String::new, |target| format!(" {target}"));
    let trend = line.trend.map_or_else(String::new, |trend| format!(" {}", trend_tag(page, trend)));
    // A state, or what happened to the record.
    let state = if STATES.of_key(&line.state).is_some() { &STATES } else { &EVENTS };
    [
        format!("{}{id}", escape(&name)),
        page.word(state, &line.state),
        day,
        line.owner.as_ref().map_or_else(String::new, |owner| page.actor(Some(owner))),
        format!("{}{target}{trend}", line.value.as_ref().map_or_else(String::new, |value| escape(value))),
    ]
}

fn trend_tag(page: &Page<'_>, trend: Trend) -> String {
    let (class, sign) = match trend {
        Trend::Improving => ("s-conforms", "↗"),
        Trend::Stable => ("s-notApplicable", "→"),
        Trend::Worsening => ("s-gap", "↘"),
        Trend::Unclear => ("s-notDetermined", "?"),
    };
    label(class, sign, page.language().word(&TRENDS, trend.as_str()))
}
