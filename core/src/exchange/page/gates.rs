//! The readiness gates: what each asks, its state, and what blocks it.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::parts::{Page, list, soft};
use crate::assess::{Blocker, Gate, gate_label};
use crate::exchange::wording;
use crate::language::{Phrase, capital, phrases};
use crate::read::Text;

phrases! { pub(crate) PageGates:
    INTRODUCTION = "A readiness gate is passed when everything that it asks for conforms. The score does not override a gate.";
    /// {what} is one of the next two.
    BLOCKED_BY = "Blocked by: {what}";
    CHECKS = one "findings of {count} check" other "findings of {count} checks";
    WAITING = "requirements and controls";
    NOT_CONFORMING = "Not conforming";
    NOT_DETERMINED = "Not determined";
}

/// Most records named behind one kind of finding.
const MOST: usize = 4;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let _ = write!(out, "<p>{}</p><div class=\"gates\">", page.text(INTRODUCTION));
    for gate in &page.report.gates {
        let _ = write!(
            out,
            "<div class=\"gate\"><p class=\"gate-name\">{} <b>{}</b></p><div><p>{} {}</p><p>{}</p>",
            page.gate_tag(gate.state),
            escape(&capital(gate_label(&gate.name, page.language()))),
            page.sentence(&gate.title),
            soft(&page.sentence(&gate.asks)),
            page.sentence(&wording::gate_counts(gate, page.language()))
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
            page.gate_tag(check.state),
            page.sentence(&check.asks),
            page.sentence(&check.reason)
        );
    }
    out.push_str("</ul>");
}

/// What stands in its way: findings, and what does not conform or is not determined.
fn blocked(out: &mut String, page: &Page<'_>, gate: &Gate) {
    if gate.blocked_by.is_empty() && gate.failing.is_empty() && gate.undetermined.is_empty() {
        return;
    }
    let kinds = gate.blocked_by.len();
    let what = if kinds > 0 { page.count(CHECKS, kinds) } else { page.text(WAITING) };
    let summary = page.say(BLOCKED_BY, &[("what", crate::language::Arg::Markup(&what))]);
    let _ = write!(out, "<details class=\"repeats\"><summary>{summary}</summary>");
    let lines: Vec<String> = gate.blocked_by.iter().map(|blocker| blocking(page, blocker)).collect();
    if !lines.is_empty() {
        let _ = write!(out, "<div class=\"columns\">{}</div>", list(&lines));
    }
    ids(out, page, NOT_CONFORMING, &gate.failing, "g");
    ids(out, page, NOT_DETERMINED, &gate.undetermined, "u");
    out.push_str("</details>");
}

fn blocking(page: &Page<'_>, blocker: &Blocker) -> String {
    let times = if blocker.count > 1 { format!(" × {}", blocker.count) } else { String::new() };
    let code = escape(&blocker.code);
    format!("<a href=\"#f-{code}\"><code>{code}</code></a>{times} {}", soft(&page.records(&blocker.subjects, MOST)))
}

/// Requirements and controls, each leading to its place in the gap list.
fn ids(out: &mut String, page: &Page<'_>, heading: Phrase, all: &[Text], anchor: &str) {
    if all.is_empty() {
        return;
    }
    let links: Vec<String> = all.iter().map(|id| format!("<a href=\"#{anchor}-{0}\">{0}</a>", escape(id))).collect();
    let heading = prose(page.language().text(heading));
    let _ = write!(out, "<p class=\"ids\">{heading} <span class=\"soft\">{}</span>: {}</p>", all.len(), links.join(" · "));
}
