//! The Statement of Applicability as a table.

use std::fmt::Write;

use super::escape::escape;
use super::{Page, tag};
use crate::phrases;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let soa = page.aims.statement_of_applicability().judged(page.aims, page.report);
    let _ = write!(
        out,
        "<section id=\"soa\"><h2>Statement of Applicability</h2><p>{} included, {} excluded, {} undecided. {} of the included are said to be implemented.{}{}</p>\
         <table class=\"soa\"><thead><tr><th>Control</th><th>Decision</th><th>Why</th><th>Carried out</th><th>Verdict</th></tr></thead><tbody>",
        soa.included,
        soa.excluded,
        soa.undecided,
        soa.implemented,
        soa.prepared_on.map_or_else(String::new, |on| format!(" Prepared on {on}.")),
        soa.approved_on.map_or_else(String::new, |on| format!(" Approved on {on}.")),
    );
    for line in &soa.lines {
        let systems: Vec<String> = line.ai_systems.iter().map(|id| escape(page.titles.get(id).unwrap_or(id))).collect();
        let systems =
            if systems.is_empty() { String::new() } else { format!("<br><span class=\"soft\">for {}</span>", systems.join(", ")) };
        let treatments = line.treatments.iter().map(|id| page.titles.get(id).unwrap_or(id));
        let named: Vec<&str> =
            if line.drivers.is_empty() { treatments.collect() } else { line.drivers.iter().map(|driver| &*driver.name).collect() };
        let drivers: Vec<String> = named.iter().take(4).map(|name| escape(name)).collect();
        let more = named.len().saturating_sub(4);
        let drivers = match (drivers.is_empty(), more) {
            (true, _) => String::new(),
            (_, 0) => format!("<br><span class=\"soft\">Driven by: {}</span>", drivers.join("; ")),
            _ => format!("<br><span class=\"soft\">Driven by: {} and {more} more</span>", drivers.join("; ")),
        };
        let _ = write!(
            out,
            "<tr class=\"{}\"><td data-label=\"Control\"><b>{}</b> {}{}</td><td data-label=\"Decision\">{}{systems}</td><td data-label=\"Why\">{}{drivers}</td><td data-label=\"Carried out\">{}</td><td data-label=\"Verdict\">{}</td></tr>",
            phrases::decision(line.decision),
            escape(&line.control),
            line.title.as_ref().map_or_else(String::new, |title| escape(title)),
            if line.own { " <span class=\"soft\">(own)</span>" } else { "" },
            phrases::decision(line.decision),
            line.justification.as_ref().map_or_else(|| "<span class=\"soft\">no reason is recorded</span>".to_owned(), |why| escape(why)),
            phrases::implementation(line.implementation),
            line.verdict.map_or_else(String::new, tag),
        );
    }
    out.push_str("</tbody></table></section>\n");
}
