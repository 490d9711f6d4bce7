//! The Statement of Applicability as a table.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, end_table, more, row, table, tag};
use crate::exchange::phrases::{self, spaced};
use crate::views::SoaLine;

const COLUMNS: [&str; 5] = ["Control", "Decision", "Why", "Carried out", "Verdict"];

/// Most drivers, documents and pieces of evidence named for one control.
const MOST: usize = 4;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let soa = page.aims.statement_of_applicability().judged(page.aims, page.report);
    let _ = write!(
        out,
        "<p>{} included, {} excluded, {} undecided. {} of the included are said to be implemented.{}{}</p>",
        soa.included,
        soa.excluded,
        soa.undecided,
        soa.implemented,
        soa.prepared_on.map_or_else(String::new, |on| format!(" Prepared on {on}.")),
        soa.approved_on.map_or_else(String::new, |on| format!(" Approved on {on}.")),
    );
    table(out, "soa", &COLUMNS);
    for line in &soa.lines {
        one(out, page, line);
    }
    end_table(out);
}

fn one(out: &mut String, page: &Page<'_>, line: &SoaLine) {
    let own = if line.own { " <span class=\"soft\">(own)</span>" } else { "" };
    let systems: Vec<String> = line.ai_systems.iter().map(|id| escape(page.titles.get(id).unwrap_or(id))).collect();
    let mut decision = phrases::decision(line.decision).to_owned();
    if !systems.is_empty() {
        let _ = write!(decision, "<br><span class=\"soft\">for {}</span>", systems.join(", "));
    }
    let mut why =
        line.justification.as_ref().map_or_else(|| "<span class=\"soft\">no reason is recorded</span>".to_owned(), |why| escape(why));
    if let Some(basis) = line.exclusion_basis {
        let _ = write!(why, " <span class=\"soft\">(ground: {})</span>", spaced(basis.as_str()));
    }
    let drivers: Vec<String> = line.drivers.iter().map(|driver| escape(&driver.name)).collect();
    named(&mut why, "Driven by", &drivers);
    let treatments: Vec<String> = line.treatments.iter().map(|id| page.record(id)).collect();
    named(&mut why, "Used by", &treatments);
    let mut done = phrases::implementation(line.implementation).to_owned();
    let _ = match (line.since, line.due) {
        (Some(since), _) => write!(done, "<br><span class=\"soft\">since {since}</span>"),
        (None, Some(due)) => write!(done, "<br><span class=\"soft\">by {due}</span>"),
        (None, None) => Ok(()),
    };
    if let Some(owner) = &line.owner {
        let _ = write!(done, "<br><span class=\"soft\">{}</span>", page.actor(Some(owner)));
    }
    let mut verdict = line.verdict.map_or_else(String::new, tag);
    let evidence = line.evidence.iter().map(|shown| {
        let state = shown.state.as_ref().filter(|state| **state != *"current");
        format!("<code>{}</code>{}", escape(&shown.id), state.map_or_else(String::new, |state| format!(" <b>{}</b>", escape(state))))
    });
    named(&mut verdict, "Evidence", &evidence.collect::<Vec<_>>());
    let name = format!("<b>{}</b> {}{own}", escape(&line.control), line.title.as_ref().map_or_else(String::new, |title| escape(title)));
    let class = format!(" class=\"{}\"", phrases::decision(line.decision));
    row(out, &class, &COLUMNS, &[name, decision, why, done, verdict]);
}

fn named(cell: &mut String, words: &str, all: &[String]) {
    if !all.is_empty() {
        let shown: Vec<&str> = all.iter().take(MOST).map(String::as_str).collect();
        let _ = write!(cell, "<br><span class=\"soft\">{words}: {}{}</span>", shown.join("; "), more(all.len().saturating_sub(MOST)));
    }
}
