//! The report as one self-contained page: no script, no link to elsewhere, light and dark, readable on a phone and when printed.

mod calendar;
mod carried;
mod checklist;
mod coverage;
mod escape;
mod eu_ai_act;
mod evidence;
mod findings;
mod frameworks;
mod gaps;
mod gates;
mod matrix;
mod parts;
mod priorities;
mod register;
mod review;
mod risks;
mod soa;
mod summary;
mod tags;
mod timeline;

use std::fmt::Write;

use super::words::PROFILES;
use crate::Aims;
use crate::assess::{Report, Status};
use crate::catalogue::catalogue;
use crate::crosswalk::{Crosswalk, Outline};
use crate::language::{Arg, Phrase, capital};
use crate::read::Ground;
pub(super) use escape::escape;
use parts::Page;

/// The phrases of this folder.
pub(crate) const TEXTS: &[&crate::language::Phrases] = &[
    &calendar::PHRASES,
    &checklist::PHRASES,
    &coverage::PHRASES,
    &eu_ai_act::PHRASES,
    &evidence::PHRASES,
    &findings::PHRASES,
    &frameworks::PHRASES,
    &gaps::PHRASES,
    &gates::PHRASES,
    &matrix::PHRASES,
    &parts::PHRASES,
    &register::PHRASES,
    &review::PHRASES,
    &risks::PHRASES,
    &soa::PHRASES,
    &summary::PHRASES,
    &tags::PHRASES,
    &timeline::PHRASES,
];

/// Writes one part of the page.
type Part = fn(&mut String, &Page<'_>);

/// The anchors of the parts that are there only when there is something in them.
const OF_FRAMEWORKS: &str = "frameworks";
const OF_TAGS: &str = "taxonomies";

/// What is behind all that stands in a part.
const STANDARD: Option<Ground> = Some(Ground::Standard);

/// The parts behind the first screen, with their anchors and headings, and what is behind all of a part, in the order of the page.
const PARTS: [(&str, Phrase, Option<Ground>, Part); 14] = [
    ("gates", parts::GATES, None, gates::write),
    ("coverage", parts::COVERAGE, STANDARD, coverage::write),
    ("risks", parts::RISKS, None, risks::write),
    ("gaps", parts::GAPS, STANDARD, gaps::write),
    (OF_FRAMEWORKS, parts::FRAMEWORKS, None, frameworks::write),
    (OF_TAGS, parts::TAXONOMIES, None, tags::write),
    ("soa", parts::STATEMENT, STANDARD, soa::write),
    ("calendar", parts::CALENDAR, None, calendar::write),
    ("eu-ai-act", parts::EU_AI_ACT, Some(Ground::Law), eu_ai_act::write),
    ("evidence", parts::EVIDENCE, STANDARD, evidence::write),
    ("findings", parts::FINDINGS, None, findings::write),
    ("review", parts::REVIEW, STANDARD, review::write),
    ("checklist", parts::CHECKLIST, STANDARD, checklist::write),
    ("timeline", parts::TIMELINE, None, timeline::write),
];

/// The report as a page: HTML that needs nothing else. What users wrote is always text in it, never markup.
///
/// ```
/// use aimskit::exchange::report_page;
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "title": "AI at <Acme>"}"#).aims.ok_or("unreadable")?;
/// let page = report_page(&aims, &aims.assess("2026-11-23".parse::<aimskit::read::Date>()?));
/// assert!(page.starts_with("<!doctype html>") && page.contains("AI at &lt;Acme&gt;"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn report_page(aims: &Aims, report: &Report) -> String {
    report_page_with(aims, report, &[], &[])
}

/// The same with how far the records reach toward other frameworks, which stands with the frameworks beside the standard, and with outlines of
/// taxonomies beside those that are built in.
pub fn report_page_with(aims: &Aims, report: &Report, crosswalks: &[Crosswalk], outlines: &[Outline]) -> String {
    let tagged = aims.taxonomy_tags(outlines, true, report.language());
    let page = Page { aims, report, crosswalks, outlines, taxonomies: &tagged.taxonomies, titles: aims.titles() };
    let language = page.language();
    let title = aims.root().title.as_ref().map_or(language.text(parts::UNTITLED), |title| title);
    let edition = catalogue().edition();
    let mut out = String::new();
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{tag}\"{direction}><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{head}</title><style>{style}</style></head>\n<body>{PATTERNS}\n\
         <header><p class=\"kicker\">{kicker}</p><h1>{title}</h1><p class=\"soft\">{subtitle}</p></header>\n<main>\n",
        tag = escape(language.tag()),
        direction = if language.is_right_to_left() { " dir=\"rtl\"" } else { "" },
        head = page.say(parts::TITLE, &[("title", title.into()), ("on", report.as_of.into())]),
        style = include_str!("page.css"),
        kicker = page.say(parts::KICKER, &[("standard", edition.designation.into())]),
        title = escape(title),
        subtitle = subtitle(&page),
    );
    priorities::write(&mut out, &page);
    summary::write(&mut out, &page);
    let contents = page.text(parts::CONTENTS);
    let _ = write!(out, "<nav id=\"contents\" aria-label=\"{contents}\"><h2>{contents}</h2><ol>");
    let is_there = |id: &str| match id {
        OF_FRAMEWORKS => !report.frameworks.is_empty() || !crosswalks.is_empty(),
        OF_TAGS => page.taxonomies.iter().any(tags::is_carried),
        _ => true,
    };
    let parts = || PARTS.iter().filter(|(id, ..)| is_there(id));
    for (id, heading, ..) in parts() {
        let _ = write!(out, "<li><a href=\"#{id}\">{}</a></li>", page.text(*heading));
    }
    out.push_str("</ol></nav>\n");
    for (id, heading, ground, write) in parts() {
        let ground = ground.map_or_else(String::new, |ground| format!(" {}", page.ground(ground)));
        let _ = write!(out, "<section id=\"{id}\"><h2>{}{ground}</h2>", page.text(*heading));
        write(&mut out, &page);
        out.push_str("</section>\n");
    }
    footer(&mut out, &page);
    let _ = write!(out, "\n<a class=\"up\" href=\"#contents\">{contents}</a>\n</body></html>\n");
    out
}

fn subtitle(page: &Page<'_>) -> String {
    let profile = page.language().word(&PROFILES, page.report.profile.as_str());
    let (on, profile) = (("on", page.report.as_of.into()), ("profile", profile.into()));
    match page.aims.root().organization.as_ref().and_then(|organization| organization.legal_name.as_ref()) {
        Some(name) => page.say(parts::SUBTITLE, &[("organization", name.into()), on, profile]),
        None => page.say(parts::SUBTITLE_PLAIN, &[on, profile]),
    }
}

fn footer(out: &mut String, page: &Page<'_>) {
    let edition = catalogue().edition();
    let meaning = |ground: &Ground| {
        let meaning = page.language().sentence(ground.meaning(page.language()));
        format!("<li>{} {}</li>", page.ground(*ground), escape(&meaning))
    };
    let grounds: String = Ground::ALL.iter().map(meaning).collect();
    let undetermined = format!("<b>{}</b>", escape(&capital(Status::NotDetermined.label(page.language()))));
    let _ = write!(
        out,
        "</main>\n<footer><h2>{}</h2><p>{} {} {}</p><ul class=\"plain grounds\">{grounds}</ul><p class=\"soft\">{}</p></footer>",
        page.text(parts::HOW_TO_READ),
        page.say(parts::SCOPE, &[("on", page.report.as_of.into())]),
        page.say(parts::UNDETERMINED, &[("notDetermined", Arg::Markup(&undetermined))]),
        page.text(parts::EXCLUDED),
        page.say(
            parts::MADE_BY,
            &[("version", env!("CARGO_PKG_VERSION").into()), ("edition", edition.designation.into()), ("facts", edition.version.into())]
        ),
    );
}

/// Fillings that can be told apart without colour.
const PATTERNS: &str = "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs>\
<pattern id=\"p-unknown\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" class=\"f-back\"/><rect width=\"2\" height=\"6\" class=\"f-line\"/></pattern>\
<pattern id=\"p-partial\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"><rect width=\"7\" height=\"7\" class=\"f-partial\"/><circle cx=\"3.5\" cy=\"3.5\" r=\"1.1\" class=\"f-dot\"/></pattern>\
</defs></svg>";
