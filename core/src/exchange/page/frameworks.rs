//! Frameworks beside the standard: numbers of their own, what is open with what to do, and what conforms.

use std::fmt::Write;

use super::escape::escape;
use super::gaps::todo;
use super::parts::{Page, fold, soft};
use super::summary::{bar, legend};
use crate::assess::{Status, Verdict};
use crate::crosswalk::framework_ground;
use crate::language::{Arg, phrases};

phrases! { pub(crate) PageFrameworks:
    INTRODUCTION = "Evaluated beside the standard; its figures do not include them.";
    /// {count} is set in bold.
    CONFORM = "{conforms} of {applicable} applicable requirements and controls conform.";
    SETTLED = "Conforming or not applicable";
}

/// Most steps shown for one requirement.
const MOST: usize = 6;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    if !page.report.frameworks.is_empty() {
        let _ = write!(out, "<p>{}</p>", page.text(INTRODUCTION));
    }
    for (framework, verdicts) in page.report.by_framework() {
        let counts = &framework.readiness.counts;
        let conforms = format!("<b>{}</b>", counts.conforms);
        let _ = write!(
            out,
            "<h3>{} <code class=\"soft\">{}</code> {}</h3><p>{}</p>{}{}",
            escape(&framework.title),
            escape(&framework.id),
            page.ground(framework_ground(&framework.id, page.outlines)),
            page.say(CONFORM, &[("conforms", Arg::Markup(&conforms)), ("applicable", counts.applicable().into())]),
            bar(page, counts, 14),
            legend(page, counts)
        );
        let settled = |verdict: &&Verdict| matches!(verdict.status, Status::Conforms | Status::NotApplicable);
        let (settled, open): (Vec<&Verdict>, Vec<&Verdict>) = verdicts.iter().partition(settled);
        list(out, page, &open);
        if !settled.is_empty() {
            fold(out, page.language().text(SETTLED), settled.len());
            list(out, page, &settled);
            out.push_str("</details>");
        }
    }
    page.crosswalks.iter().for_each(|view| super::carried::write(out, page, view));
}

fn list(out: &mut String, page: &Page<'_>, verdicts: &[&Verdict]) {
    if verdicts.is_empty() {
        return;
    }
    out.push_str("<ul class=\"plain\">");
    for verdict in verdicts {
        let _ = write!(
            out,
            "<li id=\"f-{}\">{} <b>{}</b> {} {}",
            escape(&verdict.id),
            page.tag(verdict.status),
            escape(&verdict.id),
            escape(&verdict.title),
            soft(&page.sentence(&verdict.reason))
        );
        verdict.next.iter().take(MOST).for_each(|next| todo(out, page, &next.hint));
        out.push_str("</li>");
    }
    out.push_str("</ul>");
}
