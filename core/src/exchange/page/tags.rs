//! Taxonomies by their tags: which records carry each, and which tags no record carries.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, end_table, fold, soft};
use crate::crosswalk::{TagLine, TagState, TaxonomyTags, framework_ground};
use crate::language::{Phrase, phrases};
use crate::read::Text;

phrases! { pub(crate) PageTags:
    INTRODUCTION = "By the tags of risks, impact assessments and other records. A tag that no record carries was not considered in any record; it is no gap of ISO/IEC 42001.";
    TAG = "Tag";
    TAG_TITLE = "Title";
    CARRIED_BY = "Records";
    COUNTS = "Of {count} tags: {considered} considered in records, {notConsidered} not considered in any record.";
    EDITION = "Edition: {edition}.";
    LICENCE = "Licence of ids and titles: {licence}.";
    NOT_ALL = "The list at hand does not have all tags.";
    NONE_CARRIED = "No record carries a tag of: {taxonomies}.";
}

const COLUMNS: [Phrase; 3] = [TAG, TAG_TITLE, CARRIED_BY];

/// Most records named for one tag.
const MOST: usize = 8;

/// Whether a record carries one of its tags.
pub(super) fn is_carried(of: &TaxonomyTags) -> bool {
    of.tags.iter().any(|line| line.state != TagState::NotConsidered)
}

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let _ = write!(out, "<p>{}</p>", page.text(INTRODUCTION));
    let (carried, others): (Vec<&TaxonomyTags>, Vec<&TaxonomyTags>) = page.taxonomies.iter().partition(|of| is_carried(of));
    for of in carried {
        one(out, page, of);
    }
    if !others.is_empty() {
        let titles = page.language().list(others.iter().map(|of| of.title.as_str()));
        let _ = write!(out, "<p class=\"soft\">{}</p>", page.say(NONE_CARRIED, &[("taxonomies", (&titles).into())]));
    }
}

fn one(out: &mut String, page: &Page<'_>, of: &TaxonomyTags) {
    let count = of.considered + of.not_considered;
    let counts = [("count", count.into()), ("considered", of.considered.into()), ("notConsidered", of.not_considered.into())];
    let _ = write!(
        out,
        "<h3>{} <code class=\"soft\">{}</code> {}</h3><p>{}",
        escape(&of.title),
        escape(of.taxonomy.as_str()),
        page.ground(framework_ground(of.taxonomy.as_str(), page.outlines)),
        page.say(COUNTS, &counts)
    );
    let edition = of.edition.as_ref().map(|edition| page.say(EDITION, &[("edition", edition.into())]));
    let licence = of.licence.as_ref().map(|licence| page.say(LICENCE, &[("licence", licence.into())]));
    let not_all = (of.complete != Some(true)).then(|| page.text(NOT_ALL));
    for text in [edition, not_all, licence].into_iter().flatten() {
        let _ = write!(out, " {}", soft(&text));
    }
    out.push_str("</p>");
    let (carried, open): (Vec<&TagLine>, Vec<&TagLine>) = of.tags.iter().partition(|line| line.state != TagState::NotConsidered);
    page.table(out, "tags", &COLUMNS);
    for line in carried {
        let title = match line.state {
            TagState::Considered | TagState::NotConsidered => escape(line.title.as_ref().map_or("", Text::as_str)),
            state => format!("<b>{}</b>", escape(state.label(page.language()))),
        };
        let named = line.records.iter().take(MOST).map(|record| match &record.id {
            Some(id) => page.record(id),
            None => escape(page.language().kind(&record.kind)),
        });
        let named: Vec<String> = named.collect();
        let records = format!("{}{}", page.line(&named), page.more(line.records.len().saturating_sub(MOST)));
        page.row(out, "", &COLUMNS, &[format!("<code>{}</code>", escape(&line.id)), title, records]);
    }
    end_table(out);
    if !open.is_empty() {
        fold(out, &crate::language::capital(TagState::NotConsidered.label(page.language())), open.len());
        out.push_str("<ul>");
        for line in open {
            let title = line.title.as_ref().map_or("", Text::as_str);
            let _ = write!(out, "<li><code>{}</code> {}</li>", escape(&line.id), escape(title));
        }
        out.push_str("</ul></details>");
    }
}
