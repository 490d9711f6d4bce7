//! The input of a management review, gathered from the records.

use super::review_minutes::{
    COVERED, COVERED_ALL, CUSTOMARY, FIGURE_BEFORE, GUIDE_PACK, OWNER, RECORDED_INPUT, REMARKS, REQUIRED_BY, STATE, SUBJECT, TARGET, TREND,
    VALUE, WHEN, head,
};
use super::values::{NONE, lines, or_none};
use super::words::DUE;
use super::writer::{Column, Writer};
use crate::assess::AssessOptions;
use crate::exchange::wording::address;
use crate::exchange::words::{EVENTS, FIGURES, STATES, TRENDS};
use crate::language::capital;
use crate::model::ManagementReview;
use crate::read::{Date, Text};
use crate::views::{ReviewLine, ReviewPack, ReviewSection};

const COLUMNS: [Column; 5] = [(SUBJECT, 38), (STATE, 14), (WHEN, 16), (OWNER, 14), (VALUE, 18)];

pub(super) fn write(writer: &mut Writer<'_>, review: Option<&ManagementReview>) {
    let pack = gathered(writer, review);
    head(writer, review);
    writer.guidance(GUIDE_PACK, &[]);
    if !writer.template {
        let since = pack.last_review.as_ref().zip(pack.since);
        let since = since.map(|(review, on)| writer.say(COVERED, &[("review", (&writer.record(review)).into()), ("on", on.into())]));
        writer.paragraph(since.unwrap_or_else(|| writer.text(COVERED_ALL)));
    }
    for section in &pack.sections {
        one(writer, section, review);
    }
}

/// The pack of the review: that of the next one, or, of one that has been conducted, what there was on the day before.
fn gathered(writer: &Writer<'_>, review: Option<&ManagementReview>) -> ReviewPack {
    let held = review.and_then(|review| review.on).filter(|on| on.first() <= writer.options.as_of);
    let before = held.and_then(|on| Date::from_days(on.first().days() - 1));
    let options = AssessOptions { as_of: before.unwrap_or(writer.options.as_of), ..writer.options };
    writer.aims.review_pack(&writer.aims.assess(options))
}

fn one(writer: &mut Writer<'_>, section: &ReviewSection, review: Option<&ManagementReview>) {
    writer.heading_text(2, capital(&section.title));
    let asked = match &section.requirement {
        Some(id) => writer.say(REQUIRED_BY, &[("citation", (&address(id).0).into())]),
        None => writer.text(CUSTOMARY),
    };
    writer.paragraph(asked);
    let mut entries = Vec::new();
    if let Some(trend) = section.trend {
        entries.push(writer.entry(TREND, capital(writer.language().word(&TRENDS, trend.as_str()))));
    }
    for figure in &section.figures {
        let value = match figure.before {
            Some(before) => writer.say(FIGURE_BEFORE, &[("value", figure.value.into()), ("before", before.into())]),
            None => figure.value.to_string(),
        };
        let mut entry = writer.entry(VALUE, value);
        entry.label = capital(writer.language().word(&FIGURES, &figure.name)).into();
        entries.push(entry);
    }
    let reported = review.iter().flat_map(|review| &review.inputs).filter(|input| input.topic == Some(section.topic));
    let reported = lines(reported.filter_map(|input| input.summary.as_ref()).map(Text::to_string));
    if !reported.is_empty() {
        entries.push(writer.entry(RECORDED_INPUT, reported));
    }
    if !entries.is_empty() && !writer.template {
        writer.entries(entries);
    }
    let rows = section.lines.iter().map(|line| row(writer, line)).collect();
    writer.table(&COLUMNS, rows);
    if writer.template {
        writer.entries(vec![writer.entry(TREND, ""), writer.entry(REMARKS, "")]);
    }
}

fn row(writer: &Writer<'_>, line: &ReviewLine) -> Vec<String> {
    let language = writer.language();
    let name = line.title.as_ref().map_or_else(|| capital(language.kind(&line.kind)), |title| title.to_string());
    let name = match &line.id {
        Some(id) => writer.say(super::words::TITLE_AND_ID, &[("title", (&name).into()), ("id", id.into())]),
        None => name,
    };
    // A state, or what happened to the record.
    let state = if STATES.of_key(&line.state).is_some() { &STATES } else { &EVENTS };
    let on = line.on.map(|on| writer.day(on));
    let due = line.due.map(|due| writer.say(DUE, &[("on", due.into())]));
    let value = match (&line.value, &line.target) {
        (Some(value), Some(target)) => writer.say(TARGET, &[("value", value.into()), ("target", target.into())]),
        (value, _) => value.as_ref().map_or_else(String::new, Text::to_string),
    };
    let trend = line.trend.map(|trend| capital(language.word(&TRENDS, trend.as_str())));
    vec![
        name,
        capital(language.word(state, &line.state)),
        or_none(lines(on.into_iter().chain(due))),
        line.owner.as_ref().map_or_else(|| NONE.to_owned(), |owner| writer.actor(owner)),
        or_none(lines(std::iter::once(value).chain(trend))),
    ]
}
