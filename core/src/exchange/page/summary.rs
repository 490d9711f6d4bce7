//! The first screen: the whole in a sentence, a bar, four numbers and the gates.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::parts::{ORDER, Page, list, soft};
use crate::assess::{Counts, Readiness, Status, gate_label};
use crate::exchange::wording;
use crate::language::{Arg, Phrase, capital, phrases};
use crate::read::{Severity, Text};
use crate::views::AcceptanceState;

phrases! { pub(crate) PageSummary:
    /// {conforms} is set large.
    CONFORM = "{conforms} of {applicable} applicable requirements and controls conform";
    SCORE = "Score {score} of 1000";
    /// {formula} says how the score is made.
    FORMULA = "({formula}; version {version} of the formula). Weights: {weights}.";
    /// A verdict and its weight.
    WEIGHT = "{status} {weight}";
    NOT_OVERRIDDEN = "It does not override a readiness gate. Not passed: {gates}.";
    LEFT_OUT = "Left out of the score";
    ATTENTION = "What needs attention";
    /// The number stands above.
    GAPS = "gaps, in whole or in part";
    RISKS = "risks above acceptance without a valid acceptance";
    OVERDUE = "overdue dates";
    ERRORS = "errors in the records";
}

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let report = page.report;
    let counts = &report.readiness.counts;
    let conforms = format!("<b>{}</b>", counts.conforms);
    let _ = write!(
        out,
        "<section id=\"summary\"><p class=\"headline\">{}</p>\n<div class=\"whole\"><p class=\"big\">{}</p>{}{}{}</div>\n",
        escape(&wording::headline(report)),
        page.say(CONFORM, &[("conforms", Arg::Markup(&conforms)), ("applicable", counts.applicable().into())]),
        bar(page, counts, 22),
        legend(page, counts),
        score(page)
    );
    tiles(out, page);
    out.push_str("</section>\n");
}

/// The score with how it is made: formula, weights, what is left out, and the gates that it does not override.
fn score(page: &Page<'_>) -> String {
    let language = page.language();
    let readiness: &Readiness = &page.report.readiness;
    let weights = readiness
        .weights
        .iter()
        .map(|weight| language.say(WEIGHT, &[("status", weight.status.label(language).into()), ("weight", weight.per_mille.into())]));
    let weights = language.list(weights);
    let formula = [("formula", (&readiness.formula).into()), ("version", (&readiness.version).into()), ("weights", (&weights).into())];
    let mut html = format!(
        "<p class=\"score\"><b>{}</b> {}</p>",
        page.say(SCORE, &[("score", readiness.score_per_mille.into())]),
        soft(&page.say(FORMULA, &formula))
    );
    let names = |all: &[Text]| language.list(all.iter().map(|name| capital(gate_label(name, language))));
    if !readiness.gates.fail.is_empty() {
        let gates = names(&readiness.gates.fail);
        let _ = write!(html, "<p class=\"score\">{}</p>", page.say(NOT_OVERRIDDEN, &[("gates", (&gates).into())]));
    }
    let proof = wording::proof(page.report);
    if !proof.is_empty() {
        let _ = write!(html, "<p class=\"score\">{}</p>", escape(&proof));
    }
    if !readiness.left_out.is_empty() {
        let line = |left: &crate::assess::LeftOut| format!("<b>{}</b> {}", escape(&left.id), prose(&language.sentence(&left.reason)));
        let lines: Vec<String> = readiness.left_out.iter().map(line).collect();
        let open = if lines.len() > 3 { "" } else { " open" };
        let count = soft(&lines.len().to_string());
        let _ = write!(html, "<details class=\"score\"{open}><summary>{} {count}</summary>{}</details>", page.text(LEFT_OUT), list(&lines));
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
    let tiles: [(&str, usize, Phrase); 4] =
        [("gaps", gaps as usize, GAPS), ("risks", open, RISKS), ("calendar", late, OVERDUE), ("findings", errors, ERRORS)];
    let _ = write!(out, "<nav class=\"tiles\" aria-label=\"{}\">", page.text(ATTENTION));
    for (section, number, words) in tiles {
        let quiet = if number == 0 { " quiet" } else { "" };
        let words = page.text(words);
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
fn spoken(page: &Page<'_>, counts: &Counts) -> String {
    let language = page.language();
    let words = parts(counts).into_iter().filter(|(_, number)| *number > 0);
    language.list(words.map(|(status, number)| wording::verdicts(number, status, language)))
}

/// A stacked bar over all verdicts, as wide as there is room.
pub(super) fn bar(page: &Page<'_>, counts: &Counts, height: u32) -> String {
    let total = counts.total().max(1);
    let spoken = escape(&spoken(page, counts));
    let mut svg = format!("<svg class=\"bar\" role=\"img\" aria-label=\"{spoken}\" width=\"100%\" height=\"{height}\">");
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
            escape(&wording::verdicts(number, status, page.language()))
        );
    }
    svg.push_str("</svg>");
    svg
}

/// What the fillings of the bar stand for, with the counts.
pub(super) fn legend(page: &Page<'_>, counts: &Counts) -> String {
    let mut html = String::from("<ul class=\"legend\">");
    for (status, number) in parts(counts) {
        let _ = write!(
            html,
            "<li><svg width=\"14\" height=\"14\" aria-hidden=\"true\"><rect class=\"b-{}\" width=\"14\" height=\"14\" rx=\"2\"/></svg> {}</li>",
            status.as_str(),
            escape(&wording::verdicts(number, status, page.language()))
        );
    }
    html.push_str("</ul>");
    html
}
