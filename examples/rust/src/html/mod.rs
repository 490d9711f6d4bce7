//! The report as one self-contained page: no script, no link to elsewhere, light and dark, readable when printed.

mod calendar;
mod coverage;
mod escape;
mod findings;
mod gaps;
mod matrix;
mod risks;
mod soa;
mod summary;

use std::fmt::Write;

use aimskit::assess::{Report, Status};
use aimskit::views::Titles;
use aimskit::{Aims, catalogue::catalogue};

use escape::escape;

/// What every part of the page is made from.
struct Page<'p> {
    aims: &'p Aims,
    report: &'p Report,
    titles: Titles,
}

impl Page<'_> {
    /// A record: its name, and its id.
    fn record(&self, id: &str) -> String {
        match self.titles.get(id) {
            Some(title) => format!("{} <code>{}</code>", escape(title), escape(id)),
            None => format!("<code>{}</code>", escape(id)),
        }
    }

    /// A person or role by name.
    fn actor(&self, id: Option<&str>) -> String {
        id.map_or_else(|| "<span class=\"soft\">nobody</span>".to_owned(), |id| escape(self.titles.get(id).unwrap_or(id)))
    }
}

/// The page.
pub fn page(aims: &Aims, report: &Report) -> String {
    let page = Page { aims, report, titles: aims.titles() };
    let title = escape(aims.root().title.as_ref().map_or("AI management system", |t| t));
    let organization = aims.root().organization.as_ref().and_then(|o| o.legal_name.as_ref()).map(|name| escape(name));
    let mut out = String::new();
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>{title} – ISO/IEC 42001 as of {as_of}</title><style>{style}</style></head>\n<body>{patterns}\n\
         <header><p class=\"kicker\">{standard} · assessment of the records</p><h1>{title}</h1><p class=\"soft\">{organization}as of {as_of}</p></header>\n<main>\n",
        as_of = report.as_of,
        style = include_str!("page.css"),
        patterns = PATTERNS,
        standard = escape(catalogue().edition().designation),
        organization = organization.map(|name| format!("{name} · ")).unwrap_or_default(),
    );
    summary::write(&mut out, &page);
    risks::write(&mut out, &page);
    coverage::write(&mut out, &page);
    gaps::write(&mut out, &page);
    soa::write(&mut out, &page);
    calendar::write(&mut out, &page);
    findings::write(&mut out, &page);
    let _ = write!(
        out,
        "</main>\n<footer><h2>How to read this</h2><p>The page says what the records show on {as_of}. It is no certification decision and no legal advice. \
         <b>Not determined</b> means that no check and no record decides the point yet; it counts as not conforming. A control that is excluded with a reason does not apply, \
         and neither does a requirement whose condition is recorded as not met. Score: {formula}.</p>\
         <p class=\"soft\">Made by aimskit {version} from catalogue {edition}, version {facts}. The same records and the same day give the same page.</p></footer>\n</body></html>\n",
        as_of = report.as_of,
        formula = escape(&report.readiness.formula),
        version = env!("CARGO_PKG_VERSION"),
        edition = escape(catalogue().edition().designation),
        facts = escape(catalogue().edition().version),
    );
    out
}

/// Fillings that can be told apart without colour.
const PATTERNS: &str = "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs>\
<pattern id=\"p-unknown\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" class=\"f-back\"/><rect width=\"2\" height=\"6\" class=\"f-line\"/></pattern>\
</defs></svg>";

/// The statuses in the order in which bars show them.
const ORDER: [Status; 5] = [Status::Conforms, Status::Partial, Status::Gap, Status::NotDetermined, Status::NotApplicable];

/// A status as a small label with a sign of its own.
fn tag(status: Status) -> String {
    let sign = match status {
        Status::Conforms => "✓",
        Status::Partial => "◐",
        Status::Gap => "✕",
        Status::NotDetermined => "?",
        Status::NotApplicable => "–",
    };
    format!("<span class=\"tag s-{}\"><i aria-hidden=\"true\">{sign}</i>{}</span>", status.as_str(), status.words())
}
