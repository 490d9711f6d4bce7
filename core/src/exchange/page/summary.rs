//! The first screen: the whole in a sentence, a bar, four numbers and the gates.

use std::fmt::Write;

use crate::assess::{Counts, Readiness, Status};
use crate::read::Severity;
use crate::views::AcceptanceState;

use super::escape::{escape, prose};
use super::parts::{ORDER, Page, list};
use crate::exchange::phrases::{self, sentence};

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let report = page.report;
    let counts = &report.readiness.counts;
    let _ = write!(
        out,
        "<section id=\"summary\"><p class=\"headline\">{}</p>\n<div class=\"whole\"><p class=\"big\"><b>{}</b> of {} requirements and controls that apply conform</p>{}{}{}</div>\n",
        escape(&phrases::headline(report)),
        counts.conforms,
        counts.applicable(),
        bar(counts, 22),
        legend(counts),
        score(page)
    );
    tiles(out, page);
    out.push_str("</section>\n");
}

/// The score with how it is made: formula, weights, what is left out, and the gates that it does not lift.
fn score(page: &Page<'_>) -> String {
    let readiness: &Readiness = &page.report.readiness;
    let weights: Vec<String> = readiness.weights.iter().map(|weight| format!("{} {}", weight.status.words(), weight.per_mille)).collect();
    let mut html = format!(
        "<p class=\"score\"><b>Score {} of 1000</b> <span class=\"soft\">({}; version {} of the formula). Weights: {}.</span></p>",
        readiness.score_per_mille,
        escape(&readiness.formula),
        escape(&readiness.version),
        weights.join(", ")
    );
    let names = |all: &[crate::read::Text]| all.iter().map(|name| phrases::gate_name(name)).collect::<Vec<_>>().join(", ");
    if !readiness.gates.fail.is_empty() {
        let _ = write!(html, "<p class=\"score\">It lifts no gate. Not passed: {}.</p>", escape(&names(&readiness.gates.fail)));
    }
    if !readiness.left_out.is_empty() {
        let lines: Vec<String> =
            readiness.left_out.iter().map(|left| format!("<b>{}</b> {}", escape(&left.id), prose(&sentence(&left.reason)))).collect();
        let open = if lines.len() > 3 { "" } else { " open" };
        let _ = write!(
            html,
            "<details class=\"score\"{open}><summary>Left out of the score <span class=\"soft\">{}</span></summary>{}</details>",
            lines.len(),
            list(&lines)
        );
    }
    html
}

fn tiles(out: &mut String, page: &Page<'_>) {
    let report = page.report;
    let gaps = report.readiness.counts.gap + report.readiness.counts.partial;
    let above = page.aims.risks_above_acceptance(report);
    let open = above.risks.iter().filter(|risk| risk.acceptance != AcceptanceState::Accepted).count();
    let late = report.calendar.iter().filter(|due| due.overdue).count();
    let errors = report.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
    let tiles = [
        ("gaps", gaps as usize, "gaps, whole or in part"),
        ("risks", open, "risks above acceptance that no valid acceptance covers"),
        ("calendar", late, "dates that have passed"),
        ("findings", errors, "errors in the records"),
    ];
    out.push_str("<nav class=\"tiles\" aria-label=\"What needs attention\">");
    for (section, number, words) in tiles {
        let quiet = if number == 0 { " quiet" } else { "" };
        let _ = write!(out, "<a class=\"tile{quiet}\" href=\"#{section}\"><b>{number}</b><span>{words}</span></a>");
    }
    out.push_str("</nav>\n");
}

fn parts(counts: &Counts) -> [(Status, u32); 5] {
    ORDER.map(|status| {
        let number = match status {
            Status::Conforms => counts.conforms,
            Status::Partial => counts.partial,
            Status::Gap => counts.gap,
            Status::NotDetermined => counts.not_determined,
            Status::NotApplicable => counts.not_applicable,
        };
        (status, number)
    })
}

/// In words, for those who do not see the bar.
fn spoken(counts: &Counts) -> String {
    let words = parts(counts).into_iter().filter(|(_, number)| *number > 0).map(|(status, number)| phrases::verdicts(number, status));
    words.collect::<Vec<_>>().join(", ")
}

/// A stacked bar over all verdicts, as wide as there is room.
pub(super) fn bar(counts: &Counts, height: u32) -> String {
    let total = counts.total().max(1);
    let mut svg = format!("<svg class=\"bar\" role=\"img\" aria-label=\"{}\" width=\"100%\" height=\"{height}\">", spoken(counts));
    let mut before = 0;
    for (status, number) in parts(counts).into_iter().filter(|(_, number)| *number > 0) {
        // Per mille, so that patterns keep their shape at any width.
        let from = 1000 * before / total;
        before += number;
        let wide = 1000 * before / total - from;
        let _ = write!(
            svg,
            "<rect class=\"b-{}\" x=\"{}.{}%\" width=\"{}.{}%\" height=\"{height}\"><title>{}</title></rect>",
            status.as_str(),
            from / 10,
            from % 10,
            wide / 10,
            wide % 10,
            phrases::verdicts(number, status)
        );
    }
    svg.push_str("</svg>");
    svg
}

/// What the fillings of the bar stand for, with the counts.
pub(super) fn legend(counts: &Counts) -> String {
    let mut html = String::from("<ul class=\"legend\">");
    for (status, number) in parts(counts) {
        let _ = write!(
            html,
            "<li><svg width=\"14\" height=\"14\" aria-hidden=\"true\"><rect class=\"b-{}\" width=\"14\" height=\"14\" rx=\"2\"/></svg> {}</li>",
            status.as_str(),
            phrases::verdicts(number, status)
        );
    }
    html.push_str("</ul>");
    html
}
