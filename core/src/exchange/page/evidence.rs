//! What evidence covers each requirement that asks for documented information and each control that is included.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, end_table, fold, label, list, more, row, table};
use crate::exchange::phrases;
use crate::views::{EvidenceCover, EvidenceCoverage, EvidenceLine};

const COLUMNS: [&str; 4] = ["What", "Cover", "Evidence and documents", "Days without evidence"];

/// Most pieces of evidence named in one row.
const MOST: usize = 4;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let all = page.aims.evidence_coverage(page.report);
    let of = |cover| all.iter().filter(move |line| line.cover == cover).count();
    let _ = write!(
        out,
        "<p>Of {} that ask for documented information or are included, {} rest on primary evidence, {} on supporting evidence alone, {} on none that counts on the day, and for {} there is none.</p>",
        phrases::count(all.len(), "requirement or control", "requirements and controls"),
        of(EvidenceCover::Primary),
        of(EvidenceCover::Supporting),
        of(EvidenceCover::NotCurrent),
        of(EvidenceCover::None),
    );
    let whole = |line: &&EvidenceCoverage| line.cover == EvidenceCover::Primary && line.holes.is_empty();
    let (good, open): (Vec<_>, Vec<_>) = all.iter().partition(whole);
    rows(out, page, &open);
    if !good.is_empty() {
        fold(out, "Primary evidence without a hole", good.len());
        rows(out, page, &good);
        out.push_str("</details>");
    }
}

fn rows(out: &mut String, page: &Page<'_>, all: &[&EvidenceCoverage]) {
    if all.is_empty() {
        return;
    }
    table(out, "evidence", &COLUMNS);
    for line in all {
        let (cited, own) = phrases::address(&line.id);
        let own = own.map(|id| format!(" <code class=\"soft\">{}</code>", escape(id))).unwrap_or_default();
        let kept = line.keeping.as_ref().map_or("", |keeping| {
            if *keeping == "retain" { " <span class=\"soft\">(a record)</span>" } else { " <span class=\"soft\">(a document)</span>" }
        });
        let mut shown: Vec<String> = line.evidence.iter().take(MOST).map(evidence).collect();
        let left = line.evidence.len().saturating_sub(MOST);
        if left > 0 {
            shown.push(more(left));
        }
        if !line.documents.is_empty() {
            shown.push(format!("documents: {}", page.records(&line.documents, MOST)));
        }
        let holes: Vec<String> = line.holes.iter().take(MOST).map(|hole| format!("{} to {}", hole.from, hole.to)).collect();
        let cells = [
            format!("<b>{}</b>{own} {}{kept}", escape(&cited), escape(&line.title)),
            cover(line.cover),
            list(&shown),
            format!("{}{}", holes.join("<br>"), more(line.holes.len().saturating_sub(MOST))),
        ];
        row(out, "", &COLUMNS, &cells);
    }
    end_table(out);
}

fn cover(cover: EvidenceCover) -> String {
    match cover {
        EvidenceCover::Primary => label("s-conforms", "✓", "primary"),
        EvidenceCover::Supporting => label("s-partial", "◐", "supporting only"),
        EvidenceCover::NotCurrent => label("s-gap", "✕", "none counts"),
        EvidenceCover::None => label("s-gap", "–", "none"),
    }
}

fn evidence(line: &EvidenceLine) -> String {
    let state = if line.state == "current" { String::new() } else { format!(" <b>{}</b>", escape(&line.state)) };
    let until = line.valid_until.map_or_else(String::new, |until| format!(" <span class=\"soft\">valid until {until}</span>"));
    let title = line.title.as_ref().map_or_else(String::new, |title| format!("{} ", escape(title)));
    format!("{title}<code>{}</code>{state}{until}", escape(&line.id))
}
