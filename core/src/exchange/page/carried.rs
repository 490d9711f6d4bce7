//! How far the records reach toward other frameworks: the counts, and each item with what it rests on.

use std::fmt::Write;

use super::escape::escape;
use super::gaps::todo;
use super::parts::{Page, fold, soft};
use crate::crosswalk::{CarriedItem, CarriedState, Crosswalk, chain_text};
use crate::exchange::carried::{INTRODUCTION, RESTS_ON, STATES, SUGGESTED, WEAKEST, counted, heading, state, why};

/// Most steps shown for one item.
const MOST: usize = 3;

pub(super) fn write(out: &mut String, page: &Page<'_>, view: &Crosswalk) {
    let language = page.language();
    let _ = write!(
        out,
        "<h3>{} <code class=\"soft\">{}</code> {}</h3><p>{} {}</p>",
        escape(&heading(view, language)),
        escape(&view.framework),
        page.ground(view.ground),
        escape(&counted(view, language)),
        page.soft(INTRODUCTION)
    );
    out.push_str("<ul>");
    for note in &view.notes {
        let _ = write!(out, "<li>{}</li>", soft(&page.sentence(note)));
    }
    out.push_str("</ul>");
    for wanted in STATES {
        let items: Vec<&CarriedItem> = view.items.iter().filter(|item| item.state == wanted).collect();
        if items.is_empty() {
            continue;
        }
        fold(out, &state(wanted, language), items.len());
        out.push_str("<ul class=\"plain\">");
        items.iter().for_each(|item| one(out, page, item));
        out.push_str("</ul></details>");
    }
}

fn one(out: &mut String, page: &Page<'_>, item: &CarriedItem) {
    let language = page.language();
    let title = item.title.as_deref().unwrap_or_default();
    let reason = soft(&page.sentence(&why(item, language)));
    let _ = write!(out, "<li><b>{}</b> {} {reason}", escape(&item.id), escape(title));
    if let Some(weakest) = item.weakest.as_ref().filter(|_| item.state != CarriedState::NotCovered) {
        let _ = write!(out, " {}", soft(&page.named(WEAKEST, &page.sentence(weakest))));
    }
    item.next.iter().take(MOST).for_each(|next| todo(out, page, &next.hint));
    if !item.chains.is_empty() {
        fold(out, language.text(RESTS_ON), item.chains.len());
        out.push_str("<ul>");
        for chain in &item.chains {
            let _ = write!(out, "<li>{}</li>", page.sentence(&chain_text(chain, language)));
        }
        out.push_str("</ul></details>");
    }
    let suggested = item.suggestions.len() + item.more_suggestions.unwrap_or(0) as usize;
    if suggested > 0 {
        let ids: Vec<String> = item.suggestions.iter().map(|chain| format!("<code>{}</code>", escape(&chain.from))).collect();
        let _ = write!(out, " {} {}", soft(&page.count(SUGGESTED, suggested)), soft(&ids.join(" ")));
    }
    out.push_str("</li>");
}
