//! What happened, year by year.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, fold, soft};
use crate::exchange::words::{EVENTS, STAGES, SUBJECTS};
use crate::language::{capital, phrases};
use crate::views::Event;

phrases! { pub(crate) PageTimeline:
    NOTHING = "Nothing with a date is recorded.";
    INTRODUCTION = one "{count} event with a date since {on}, according to the records." other "{count} events with a date since {on}, according to the records.";
}

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let timeline = page.aims.timeline();
    let past: Vec<&Event> = timeline.iter().filter(|event| event.on <= *page.report.as_of).collect();
    let Some(first) = past.first() else {
        let _ = write!(out, "<p>{}</p>", page.text(NOTHING));
        return;
    };
    let counted = [("count", past.len().into()), ("on", first.on.into())];
    let _ = write!(out, "<p>{}</p>", page.say(INTRODUCTION, &counted));
    for year in (first.on.year()..=page.report.as_of.year()).rev() {
        let of_year: Vec<&&Event> = past.iter().filter(|event| event.on.year() == year).collect();
        if of_year.is_empty() {
            continue;
        }
        fold(out, &year.to_string(), of_year.len());
        out.push_str("<ul class=\"events\">");
        for event in of_year {
            one(out, page, event);
        }
        out.push_str("</ul></details>");
    }
}

fn one(out: &mut String, page: &Page<'_>, event: &Event) {
    let language = page.language();
    let kind = language.kind(&event.kind);
    let name = event.title.as_ref().map_or_else(|| capital(kind), |title| title.to_string());
    let id = event.id.as_ref().map_or_else(String::new, |id| format!(" <code>{}</code>", escape(id)));
    let mut about = vec![kind.to_owned()];
    if let Some(part) = &event.part {
        let part = language.kind(part);
        about.push(match &event.about {
            Some(about) => {
                let words = if STAGES.of_key(about).is_some() { &STAGES } else { &SUBJECTS };
                crate::exchange::wording::named(part, language.word(words, about), language)
            }
            None => part.to_owned(),
        });
    }
    let _ = write!(
        out,
        "<li><span class=\"day\">{}</span> <span><b>{}</b> {}{id} {}</span></li>",
        page.day(event.on),
        escape(&capital(language.word(&EVENTS, event.what.as_str()))),
        escape(&name),
        soft(&escape(&language.list(about)))
    );
}
