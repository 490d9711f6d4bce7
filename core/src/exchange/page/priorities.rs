//! What an auditor would raise first: ten things at the head of the page.

use std::fmt::Write;

use super::escape::escape;
use super::gaps::todo;
use super::parts::{Page, soft};
use crate::assess::Priority;
use crate::exchange::wording::{self, CANDIDATES, RAISED, RAISED_FIRST};

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let all = &page.report.priorities;
    if all.is_empty() {
        return;
    }
    let _ = write!(out, "<section id=\"raised\"><h2>{}</h2><p class=\"soft\">{}</p>", page.text(RAISED_FIRST), page.text(CANDIDATES));
    let (first, rest) = all.split_at_checked(RAISED).unwrap_or((all, &[]));
    listed(out, page, first, 1);
    if !rest.is_empty() {
        let _ = write!(out, "<details class=\"repeats\"><summary>{}</summary>", page.count(crate::language::AND_MORE, rest.len()));
        listed(out, page, rest, RAISED + 1);
        out.push_str("</details>");
    }
    out.push_str("</section>\n");
}

fn listed(out: &mut String, page: &Page<'_>, all: &[Priority], start: usize) {
    let _ = write!(out, "<ol class=\"raised\" start=\"{start}\">");
    for priority in all {
        let language = page.language();
        let _ = write!(
            out,
            "<li><p><b>{}</b> {} {}</p><p>{}</p>",
            escape(&wording::about(priority, language)),
            page.grade_tag(priority.grade),
            wording::grounds(priority).map(|ground| page.ground(ground)).collect::<Vec<_>>().join(" "),
            page.sentence(&priority.message)
        );
        if let Some(hint) = &priority.hint {
            todo(out, page, hint);
        }
        let records =
            if priority.subjects.is_empty() { String::new() } else { format!("<span>{}</span>", page.line(&subjects(page, priority))) };
        let who = priority.actor.as_ref().map(|actor| format!("<span>{}</span>", page.actor(actor.id.as_deref())));
        let blocks = wording::blocks(priority, language).map(|gates| soft(&escape(&gates)));
        let _ = write!(out, "<p class=\"facts\">{records}{}{}</p></li>", who.unwrap_or_default(), blocks.unwrap_or_default());
    }
    out.push_str("</ol>");
}

fn subjects(page: &Page<'_>, priority: &Priority) -> Vec<String> {
    priority.subjects.iter().map(|id| page.record(id)).collect()
}
