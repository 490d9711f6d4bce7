//! How far records reach, as Markdown and as a table.

use std::fmt::Write;

use super::cell::{looks_computed, write_cell, write_text};
use super::markdown::plain;
use crate::crosswalk::{CarriedItem, CarriedState, Crosswalk, chain_text};
use crate::language::{Language, capital, phrases};
use crate::order::Set;
use crate::read::Text;

phrases! { pub(crate) Carried:
    /// {title} is the title of a framework, {edition} its edition or empty.
    TOWARD = "How far the records reach toward {title}";
    FROM = "How far {title} carries toward ISO/IEC 42001:2023";
    EDITION = "Edition: {edition}.";
    COUNTS = "Of {count} items: {covered} covered, {partly} partly covered, {notCovered} not covered, {notApplicable} not applicable.";
    ITEM = "Item";
    ITEM_TITLE = "Title";
    STATE = "State";
    WHY = "Why";
    WEAKEST = "Weakest link";
    NEXT = "Next";
    SUGGESTED = one "{count} related row" other "{count} related rows";
    RESTS_ON = "What it rests on";
    SUPPRESSED = one "{count} further way was not followed." other "{count} further ways were not followed.";
    INTRODUCTION = "By mapping rows between the frameworks. A row that states no more than related topics covers nothing.";
}

/// The title of a view.
pub(super) fn heading(view: &Crosswalk, language: &Language) -> String {
    let phrase = if view.direction == crate::crosswalk::CrosswalkDirection::Toward { TOWARD } else { FROM };
    language.say(phrase, &[("title", (&view.title).into())])
}

/// How many items there are of each state, in a sentence.
pub(super) fn counted(view: &Crosswalk, language: &Language) -> String {
    let counts = &view.counts;
    let args = [
        ("count", counts.total().into()),
        ("covered", counts.covered.into()),
        ("partly", counts.partly.into()),
        ("notCovered", counts.not_covered.into()),
        ("notApplicable", counts.not_applicable.into()),
    ];
    language.say(COUNTS, &args)
}

/// A crosswalk as Markdown: what it means, the counts, and a row for each item. What users wrote is text in it, never markup.
pub fn crosswalk_markdown(view: &Crosswalk, language: &Language) -> String {
    let mut out = format!("# {}\n\n", plain(&heading(view, language)));
    if let Some(edition) = &view.edition {
        let _ = writeln!(out, "{}\n", plain(&language.say(EDITION, &[("edition", edition.into())])));
    }
    let _ = writeln!(out, "**{}**\n", plain(&counted(view, language)));
    for note in &view.notes {
        let _ = writeln!(out, "- {}", plain(note));
    }
    if let Some(more) = view.suppressed {
        let _ = writeln!(out, "- {}", plain(&language.say(SUPPRESSED, &[("count", more.into())])));
    }
    let heads = [ITEM, ITEM_TITLE, STATE, WHY, WEAKEST, NEXT].map(|head| plain(language.text(head)));
    let _ = write!(out, "\n| {} |\n|{}\n", heads.join(" | "), "---|".repeat(heads.len()));
    for item in &view.items {
        let next = item.next.first().map_or("", |next| next.hint.as_str());
        let title = item.title.as_ref().map_or("", Text::as_str);
        let weakest = item.weakest.as_ref().map_or("", Text::as_str);
        let cells = [item.id.as_str(), title, item.state.label(language), &why(item, language), weakest, next].map(plain);
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
    out
}

/// Reason, and what disagrees.
pub(super) fn why(item: &CarriedItem, language: &Language) -> String {
    let parts = std::iter::once(&item.reason).chain(&item.conflict).map(Text::as_str);
    language.line(parts)
}

const COLUMNS: [&str; 14] = [
    "id",
    "title",
    "under",
    "state",
    "reason",
    "conflict",
    "verdict",
    "strength",
    "weakest",
    "chains",
    "suggestions",
    "sets",
    "sources",
    "next",
];

/// Each once, in the order in which they came.
fn joined(all: &Set<&str>) -> String {
    all.entries().map(|(text, ())| *text).collect::<Vec<_>>().join("; ")
}

/// A crosswalk as CSV (RFC 4180), a row for each item; several things in one cell stand behind each other with a semicolon between. With `excel`
/// it begins with a byte order mark, and ids that Excel would take for numbers are formulas of text.
pub fn crosswalk_csv(view: &Crosswalk, excel: bool, language: &Language) -> String {
    let mut out = String::from(if excel { "\u{feff}" } else { "" });
    out.push_str(&COLUMNS.join(","));
    out.push_str("\r\n");
    for item in &view.items {
        let text = |text: &Option<Text>| text.as_ref().map_or_else(String::new, ToString::to_string);
        let (mut sets, mut sources): (Set<&str>, Set<&str>) = (Set::new(), Set::new());
        for link in item.chains.iter().chain(&item.suggestions).flat_map(|chain| &chain.links) {
            sets.insert(link.set.as_str(), ());
            for source in &link.sources {
                sources.insert(source.as_str(), ());
            }
        }
        let next: Vec<&str> = item.next.iter().map(|next| next.hint.as_str()).collect();
        let chains: Vec<String> = item.chains.iter().map(|chain| chain_text(chain, language)).collect();
        let suggestions: Vec<&str> = item.suggestions.iter().map(|chain| chain.from.as_str()).collect();
        let cells: [String; 14] = [
            item.id.to_string(),
            text(&item.title),
            text(&item.under),
            item.state.to_string(),
            item.reason.to_string(),
            text(&item.conflict),
            item.verdict.map_or_else(String::new, |verdict| verdict.to_string()),
            item.strength.map_or_else(String::new, |strength| strength.to_string()),
            text(&item.weakest),
            chains.join("; "),
            suggestions.join("; "),
            joined(&sets),
            joined(&sources),
            next.join("; "),
        ];
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            if excel && COLUMNS.get(at) != Some(&"strength") && looks_computed(cell) {
                write_text(&mut out, &format!("=\"{cell}\""));
            } else {
                write_cell(&mut out, cell);
            }
        }
        out.push_str("\r\n");
    }
    out
}

/// The states in the order in which people read them.
pub(super) const STATES: [CarriedState; 4] =
    [CarriedState::NotCovered, CarriedState::Partly, CarriedState::Covered, CarriedState::NotApplicable];

/// The state as a heading.
pub(super) fn state(state: CarriedState, language: &Language) -> String {
    capital(state.label(language))
}
