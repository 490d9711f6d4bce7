//! What evidence covers each requirement that asks for documented information and each control that is included.

use std::fmt::Write;

use super::escape::escape;
use super::gaps::address;
use super::parts::{Page, end_table, fold, label, list, soft};
use crate::check::evidence_label;
use crate::exchange::words::COVERS;
use crate::language::{Phrase, phrases};
use crate::views::{EvidenceCover, EvidenceCoverage, EvidenceLine};

phrases! { pub(crate) PageEvidence:
    INTRODUCTION = "Requirements for documented information and included controls: {all}. Supported by primary evidence: {primary}; by supporting evidence only: {supporting}; by evidence that is not current: {notCurrent}; by no evidence: {none}.";
    COMPLETE = "Primary evidence without gaps in time";
    WHAT = "Requirement or control";
    COVER = "Evidence";
    SHOWN = "Evidence and documents";
    HOLES = "Periods without evidence";
    /// Documented information to be retained or maintained.
    RETAIN = "(to be retained)";
    MAINTAIN = "(to be maintained)";
    DOCUMENTS = "documents";
    PERIOD = "{from} to {to}";
    VALID_UNTIL = "valid until {until}";
}

const COLUMNS: [Phrase; 4] = [WHAT, COVER, SHOWN, HOLES];

/// Most pieces of evidence named in one row.
const MOST: usize = 4;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let all = page.aims.evidence_coverage(page.report);
    let of = |cover| all.iter().filter(move |line| line.cover == cover).count().into();
    let counts = [
        ("all", all.len().into()),
        ("primary", of(EvidenceCover::Primary)),
        ("supporting", of(EvidenceCover::Supporting)),
        ("notCurrent", of(EvidenceCover::NotCurrent)),
        ("none", of(EvidenceCover::None)),
    ];
    let _ = write!(out, "<p>{}</p>", page.say(INTRODUCTION, &counts));
    let whole = |line: &&EvidenceCoverage| line.cover == EvidenceCover::Primary && line.holes.is_empty();
    let (good, open): (Vec<_>, Vec<_>) = all.iter().partition(whole);
    rows(out, page, &open);
    if !good.is_empty() {
        fold(out, page.language().text(COMPLETE), good.len());
        rows(out, page, &good);
        out.push_str("</details>");
    }
}

fn rows(out: &mut String, page: &Page<'_>, all: &[&EvidenceCoverage]) {
    if all.is_empty() {
        return;
    }
    page.table(out, "evidence", &COLUMNS);
    for line in all {
        let kept = line.keeping.as_ref().map(|keeping| if *keeping == "retain" { RETAIN } else { MAINTAIN });
        let kept = kept.map_or_else(String::new, |kept| format!(" {}", page.soft(kept)));
        let mut shown: Vec<String> = line.evidence.iter().take(MOST).map(|line| evidence(page, line)).collect();
        let left = line.evidence.len().saturating_sub(MOST);
        if left > 0 {
            shown.push(page.more(left));
        }
        if !line.documents.is_empty() {
            shown.push(page.named(DOCUMENTS, &page.records(&line.documents, MOST)));
        }
        let period = |hole: &crate::views::EvidenceHole| page.say(PERIOD, &[("from", hole.from.into()), ("to", hole.to.into())]);
        let holes: Vec<String> = line.holes.iter().take(MOST).map(period).collect();
        let cells = [
            format!("{} {}{kept}", address(&line.id), escape(&line.title)),
            cover(page, line.cover),
            list(&shown),
            format!("{}{}", holes.join("<br>"), page.more(line.holes.len().saturating_sub(MOST))),
        ];
        page.row(out, "", &COLUMNS, &cells);
    }
    end_table(out);
}

fn cover(page: &Page<'_>, cover: EvidenceCover) -> String {
    let (class, sign) = match cover {
        EvidenceCover::Primary => ("s-conforms", "✓"),
        EvidenceCover::Supporting => ("s-partial", "◐"),
        EvidenceCover::NotCurrent => ("s-gap", "✕"),
        EvidenceCover::None => ("s-gap", "–"),
    };
    label(class, sign, page.language().word(&COVERS, cover.as_str()))
}

fn evidence(page: &Page<'_>, line: &EvidenceLine) -> String {
    let state = escape(evidence_label(&line.state, page.language()));
    let state = if line.state == "current" { String::new() } else { format!(" <b>{state}</b>") };
    let until = line.valid_until.map(|until| soft(&page.say(VALID_UNTIL, &[("until", until.into())])));
    let until = until.map_or_else(String::new, |until| format!(" {until}"));
    let title = line.title.as_ref().map_or_else(String::new, |title| format!("{} ", escape(title)));
    format!("{title}<code>{}</code>{state}{until}", escape(&line.id))
}
