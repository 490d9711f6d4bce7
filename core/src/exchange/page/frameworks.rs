//! Frameworks beside the standard: numbers of their own, what is open with what to do, and what holds.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::gaps::todo;
use super::parts::{Page, fold, tag};
use super::summary::{bar, legend};
use crate::assess::{Status, Verdict};
use crate::exchange::phrases::sentence;

/// Most steps shown for one requirement.
const MOST: usize = 6;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    out.push_str("<p>Judged beside the standard; none of its numbers counts them.</p>");
    for (framework, verdicts) in page.report.by_framework() {
        let counts = &framework.readiness.counts;
        let _ = write!(
            out,
            "<h3>{} <code class=\"soft\">{}</code></h3><p><b>{}</b> of {} that apply conform.</p>{}{}",
            escape(&framework.title),
            escape(&framework.id),
            counts.conforms,
            counts.applicable(),
            bar(counts, 14),
            legend(counts)
        );
        let settled = |verdict: &&Verdict| matches!(verdict.status, Status::Conforms | Status::NotApplicable);
        let (settled, open): (Vec<&Verdict>, Vec<&Verdict>) = verdicts.iter().partition(settled);
        list(out, &open);
        if !settled.is_empty() {
            fold(out, "What conforms or does not apply", settled.len());
            list(out, &settled);
            out.push_str("</details>");
        }
    }
}

fn list(out: &mut String, verdicts: &[&Verdict]) {
    if verdicts.is_empty() {
        return;
    }
    out.push_str("<ul class=\"plain\">");
    for verdict in verdicts {
        let _ = write!(
            out,
            "<li id=\"f-{}\">{} <b>{}</b> {} <span class=\"soft\">{}</span>",
            escape(&verdict.id),
            tag(verdict.status),
            escape(&verdict.id),
            escape(&verdict.title),
            prose(&sentence(&verdict.reason))
        );
        verdict.next.iter().take(MOST).for_each(|next| todo(out, &next.hint));
        out.push_str("</li>");
    }
    out.push_str("</ul>");
}
