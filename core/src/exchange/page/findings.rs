//! What the checks found, a row for each rule.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::parts::{Page, end_table, label, row, table};
use crate::exchange::phrases::{self, Kind, count, sentence, suppressed};
use crate::read::Severity;

const COLUMNS: [&str; 3] = ["Weight", "Found", "What to do"];

/// Findings of one rule that are written out.
const MOST: usize = 3;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let kinds = phrases::by_rule(page.report);
    let all = count(page.report.findings.len(), "finding", "findings");
    let _ = write!(out, "<p>{all} of {}, those that matter most first.</p>", count(kinds.len(), "rule", "rules"));
    if let Some(more) = suppressed(page.report.suppressed.unwrap_or(0) as usize, "finding", "findings") {
        let _ = write!(out, "<p class=\"soft\">{more}.</p>");
    }
    if kinds.is_empty() {
        return;
    }
    table(out, "findings", &COLUMNS);
    for kind in &kinds {
        one(out, kind);
    }
    end_table(out);
}

fn one(out: &mut String, kind: &Kind<'_>) {
    let mut messages = String::from("<ul>");
    for finding in kind.findings.iter().take(MOST) {
        let place = match &finding.span {
            Some(span) => format!("{} (line {})", &*finding.pointer, span.line),
            None => finding.pointer.to_string(),
        };
        let _ = write!(messages, "<li>{} <span class=\"place\">{}</span></li>", prose(&sentence(&finding.message)), escape(&place));
    }
    let left = kind.findings.len().saturating_sub(MOST);
    if left > 0 {
        let _ = write!(messages, "<li class=\"soft\">and {} like these</li>", count(left, "more", "more"));
    }
    messages.push_str("</ul>");
    let (class, sign) = match kind.severity {
        Severity::Error => ("v-error", "✕"),
        Severity::Warning => ("v-warning", "!"),
        Severity::Info => ("v-info", "i"),
    };
    let hint = kind.findings.first().and_then(|finding| finding.hint.as_ref());
    let cells = [
        format!("{}<br><span class=\"soft\">{}</span>", label(class, sign, kind.severity.as_str()), escape(kind.basis)),
        messages,
        format!("{}<br><code class=\"soft\">{}</code>", hint.map_or_else(String::new, |hint| prose(&sentence(hint))), escape(kind.code)),
    ];
    row(out, &format!(" id=\"f-{}\"", escape(kind.code)), &COLUMNS, &cells);
}
