//! The report as one self-contained page: no script, no link to elsewhere, light and dark, readable on a phone and when printed.

mod calendar;
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
mod register;
mod review;
mod risks;
mod soa;
mod summary;
mod timeline;

use std::fmt::Write;

use crate::Aims;
use crate::assess::Report;
use crate::catalogue::catalogue;
use escape::escape;
use parts::Page;

/// Writes one part of the page.
type Part = fn(&mut String, &Page<'_>);

/// The part that is there only when there is something in it.
const FRAMEWORKS: &str = "frameworks";

/// The parts behind the first screen, with their anchors and headings, in the order of the page.
const PARTS: [(&str, &str, Part); 13] = [
    ("gates", "Gates", gates::write),
    ("coverage", "Coverage", coverage::write),
    ("risks", "Risks", risks::write),
    ("gaps", "Gaps", gaps::write),
    (FRAMEWORKS, "Frameworks beside the standard", frameworks::write),
    ("soa", "Statement of Applicability", soa::write),
    ("calendar", "Calendar", calendar::write),
    ("eu-ai-act", "EU AI Act", eu_ai_act::write),
    ("evidence", "Evidence", evidence::write),
    ("findings", "What the checks found", findings::write),
    ("review", "Input for the management review", review::write),
    ("checklist", "Audit checklist", checklist::write),
    ("timeline", "Timeline", timeline::write),
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
    let page = Page { aims, report, titles: aims.titles() };
    let title = escape(aims.root().title.as_ref().map_or("AI management system", |t| t));
    let organization = aims.root().organization.as_ref().and_then(|o| o.legal_name.as_ref()).map(|name| escape(name));
    let mut out = String::new();
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{title} – ISO/IEC 42001 as of {as_of}</title><style>{style}</style></head>\n<body>{patterns}\n\
         <header><p class=\"kicker\">{standard} · assessment of the records</p><h1>{title}</h1><p class=\"soft\">{organization}as of {as_of} · profile {profile}</p></header>\n<main>\n",
        as_of = report.as_of,
        profile = crate::exchange::phrases::spaced(report.profile.as_str()),
        style = include_str!("page.css"),
        patterns = PATTERNS,
        standard = escape(catalogue().edition().designation),
        organization = organization.map(|name| format!("{name} · ")).unwrap_or_default(),
    );
    summary::write(&mut out, &page);
    out.push_str("<nav id=\"contents\" aria-label=\"Contents\"><h2>Contents</h2><ol>");
    let parts = || PARTS.iter().filter(|(id, ..)| *id != FRAMEWORKS || !report.frameworks.is_empty());
    for (id, heading, _) in parts() {
        let _ = write!(out, "<li><a href=\"#{id}\">{heading}</a></li>");
    }
    out.push_str("</ol></nav>\n");
    for (id, heading, write) in parts() {
        let _ = write!(out, "<section id=\"{id}\"><h2>{heading}</h2>");
        write(&mut out, &page);
        out.push_str("</section>\n");
    }
    let _ = write!(
        out,
        "</main>\n<footer><h2>How to read this</h2><p>The page says what the records show on {as_of}. It is no certification decision and no legal advice. \
         <b>Not determined</b> means that no check and no record decides the point yet; it counts as not conforming. A control that is excluded with a reason does not apply, \
         and neither does a requirement whose condition is recorded as not met.</p>\
         <p class=\"soft\">Made by aimskit {version} from catalogue {edition}, version {facts}. The same records and the same day give the same page.</p></footer>\n\
         <a class=\"up\" href=\"#contents\">Contents</a>\n</body></html>\n",
        as_of = report.as_of,
        version = env!("CARGO_PKG_VERSION"),
        edition = escape(catalogue().edition().designation),
        facts = escape(catalogue().edition().version),
    );
    out
}

/// Fillings that can be told apart without colour.
const PATTERNS: &str = "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs>\
<pattern id=\"p-unknown\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" class=\"f-back\"/><rect width=\"2\" height=\"6\" class=\"f-line\"/></pattern>\
<pattern id=\"p-partial\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\"><rect width=\"7\" height=\"7\" class=\"f-partial\"/><circle cx=\"3.5\" cy=\"3.5\" r=\"1.1\" class=\"f-dot\"/></pattern>\
</defs></svg>";
