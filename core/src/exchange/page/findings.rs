//! Findings, a row for each rule.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, end_table, label, soft};
use crate::exchange::wording::{self, Kind};
use crate::language::{Phrase, capital, phrases};
use crate::read::Severity;

phrases! { pub(crate) PageFindings:
    FINDINGS = one "{count} finding" other "{count} findings";
    CHECKS = one "{count} check" other "{count} checks";
    /// {findings} and {checks} are counts of them.
    INTRODUCTION = "{findings} of {checks}, the most severe first.";
    WEIGHT = "Severity";
    FOUND = "Finding";
    WHAT_TO_DO = "Action";
    /// {pointer} is a place in the document.
    IN_LINE = "{pointer} (line {line})";
    MORE = one "and {count} more of this kind" other "and {count} more of this kind";
    /// Behind the list, where it is cut.
    FURTHER = one "{count} further finding is not shown." other "{count} further findings are not shown.";
}

const COLUMNS: [Phrase; 3] = [WEIGHT, FOUND, WHAT_TO_DO];

/// Findings of one rule that are written out.
const MOST: usize = 3;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let kinds = wording::by_rule(page.report);
    let language = page.language();
    let findings = language.say(FINDINGS, &[("count", page.report.findings.len().into())]);
    let checks = language.say(CHECKS, &[("count", kinds.len().into())]);
    let counts = [("findings", (&findings).into()), ("checks", (&checks).into())];
    let _ = write!(out, "<p>{}</p>", page.say(INTRODUCTION, &counts));
    if let Some(more) = page.report.suppressed {
        let _ = write!(out, "<p class=\"soft\">{}</p>", page.say(FURTHER, &[("count", more.into())]));
    }
    if kinds.is_empty() {
        return;
    }
    page.table(out, "findings", &COLUMNS);
    for kind in &kinds {
        one(out, page, kind);
    }
    end_table(out);
}

fn one(out: &mut String, page: &Page<'_>, kind: &Kind<'_>) {
    let mut messages = String::from("<ul>");
    for finding in kind.findings.iter().take(MOST) {
        let place = match &finding.span {
            Some(span) => page.say(IN_LINE, &[("pointer", (&*finding.pointer).into()), ("line", span.line.into())]),
            None => escape(&finding.pointer),
        };
        let _ = write!(messages, "<li>{} <span class=\"place\">{place}</span></li>", page.sentence(&finding.message));
    }
    let left = kind.findings.len().saturating_sub(MOST);
    if left > 0 {
        let _ = write!(messages, "<li class=\"soft\">{}</li>", page.count(MORE, left));
    }
    messages.push_str("</ul>");
    let (class, sign) = match kind.severity {
        Severity::Error => ("v-error", "✕"),
        Severity::Warning => ("v-warning", "!"),
        Severity::Info => ("v-info", "i"),
    };
    let hint = kind.findings.first().and_then(|finding| finding.hint.as_ref());
    let severity = kind.severity.label(page.language());
    let cells = [
        format!(
            "{} {}<br>{}",
            label(class, sign, severity),
            kind.ground.map_or_else(String::new, |ground| page.ground(ground)),
            soft(&escape(&capital(kind.basis)))
        ),
        messages,
        format!("{}<br><code class=\"soft\">{}</code>", hint.map_or_else(String::new, |hint| page.sentence(hint)), escape(kind.code)),
    ];
    page.row(out, &format!(" id=\"f-{}\"", escape(kind.code)), &COLUMNS, &cells);
}
