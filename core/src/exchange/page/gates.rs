//! The gates: what each asks, what it says, and what blocks it.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::parts::{Page, gate_tag, list};
use crate::assess::{Blocker, Gate};
use crate::exchange::phrases::{self, count, phrase, sentence, spaced};
use crate::read::Text;

/// Most records named behind one kind of finding.
const MOST: usize = 4;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    out.push_str("<p>A gate is passed when everything that it asks for conforms. No score lifts one.</p><div class=\"gates\">");
    for gate in &page.report.gates {
        let _ = write!(
            out,
            "<div class=\"gate\"><p class=\"gate-name\">{} <b>{}</b></p><div><p>{} <span class=\"soft\">{}</span></p><p>{}</p>",
            gate_tag(gate.state),
            escape(&phrases::gate_name(&gate.name)),
            escape(&sentence(&gate.title)),
            escape(&sentence(&gate.asks)),
            prose(&sentence(&phrases::gate_counts(gate)))
        );
        checks(out, page, gate);
        blocked(out, page, gate);
        out.push_str("</div></div>");
    }
    out.push_str("</div>");
}

/// What it asks for beside verdicts.
fn checks(out: &mut String, page: &Page<'_>, gate: &Gate) {
    if gate.checks.is_empty() {
        return;
    }
    out.push_str("<ul class=\"checks\">");
    for check in &gate.checks {
        let records = if check.records.is_empty() { String::new() } else { format!(" ({})", page.records(&check.records, MOST)) };
        let _ = write!(
            out,
            "<li>{} {} <span class=\"soft\">{}{records}</span></li>",
            gate_tag(check.state),
            prose(&sentence(&check.asks)),
            prose(&sentence(&check.reason))
        );
    }
    out.push_str("</ul>");
}

/// What stands in its way: findings, and what does not conform or can't be told.
fn blocked(out: &mut String, page: &Page<'_>, gate: &Gate) {
    if gate.blocked_by.is_empty() && gate.failing.is_empty() && gate.undetermined.is_empty() {
        return;
    }
    let kinds = gate.blocked_by.len();
    let words = if kinds > 0 { count(kinds, "kind of finding", "kinds of findings") } else { "what it waits for".to_owned() };
    let first: Vec<String> = gate.blocked_by.iter().take(MOST).map(|blocker| phrase(&spaced(&blocker.code))).collect();
    let first = if first.is_empty() {
        first.concat()
    } else {
        format!(" <span class=\"soft\">{}{}</span>", first.join("; "), if kinds > MOST { "; …" } else { "" })
    };
    let _ = write!(out, "<details class=\"repeats\"><summary>What blocks it: {words}{first}</summary>");
    let lines: Vec<String> = gate.blocked_by.iter().map(|blocker| blocking(page, blocker)).collect();
    if !lines.is_empty() {
        let _ = write!(out, "<div class=\"columns\">{}</div>", list(&lines));
    }
    ids(out, "Fall short", &gate.failing, "g");
    ids(out, "The records do not tell", &gate.undetermined, "u");
    out.push_str("</details>");
}

fn blocking(page: &Page<'_>, blocker: &Blocker) -> String {
    let times = if blocker.count > 1 { format!(" × {}", blocker.count) } else { String::new() };
    format!(
        "<a href=\"#f-{}\">{}</a>{times} <span class=\"soft\">{}</span>",
        escape(&blocker.code),
        escape(&phrase(&spaced(&blocker.code))),
        page.records(&blocker.subjects, MOST)
    )
}

/// Requirements and controls, each leading to its place in the gap list.
fn ids(out: &mut String, words: &str, all: &[Text], anchor: &str) {
    if all.is_empty() {
        return;
    }
    let links: Vec<String> = all.iter().map(|id| format!("<a href=\"#{anchor}-{0}\">{0}</a>", escape(id))).collect();
    let _ = write!(out, "<p class=\"ids\">{words} <span class=\"soft\">{}</span>: {}</p>", all.len(), links.join(" · "));
}
