//! The first screen: the whole in a sentence, a bar, four numbers and the gates.

use std::fmt::Write;

use aimskit::assess::{Counts, GateState, Status};
use aimskit::read::Severity;
use aimskit::views::AcceptanceState;

use super::escape::escape;
use super::{ORDER, Page};
use crate::phrases::{self, sentence};

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let report = page.report;
    let counts = &report.readiness.counts;
    let _ = write!(
        out,
        "<section id=\"summary\"><p class=\"headline\">{}</p>\n<div class=\"whole\"><p class=\"big\"><b>{}</b> of {} requirements and controls that apply conform</p>{}{}</div>\n",
        escape(&phrases::headline(report)),
        counts.conforms,
        counts.applicable(),
        bar(counts, 22),
        legend(counts)
    );
    tiles(out, page);
    out.push_str("<h2>Gates</h2><div class=\"gates\">");
    for gate in &report.gates {
        let (class, sign) = match gate.state {
            GateState::Pass => ("s-conforms", "✓"),
            GateState::Fail => ("s-gap", "✕"),
            GateState::NotDetermined => ("s-notDetermined", "?"),
        };
        let _ = write!(
            out,
            "<div class=\"gate {class}\"><p class=\"gate-name\"><span class=\"tag {class}\"><i aria-hidden=\"true\">{sign}</i>{}</span> <b>{}</b></p><p>{}</p><p class=\"soft\">{}</p></div>",
            phrases::gate_state(gate.state),
            escape(&phrases::gate_name(&gate.name)),
            escape(&sentence(&gate.title)),
            escape(&sentence(&phrases::gate_counts(gate)))
        );
    }
    out.push_str("</div></section>\n");
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
