//! The Statement of Applicability as a table.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, end_table, soft};
use crate::check::evidence_label;
use crate::exchange::words::{DRIVERS, EXCLUSIONS, IMPLEMENTATIONS};
use crate::language::{Arg, Phrase, phrases};
use crate::model::SoaDecision;
use crate::views::{SoaDriverLine, SoaLine, decision_label};

phrases! { pub(crate) PageStatement:
    COUNTS = "Included: {included}; excluded: {excluded}; undecided: {undecided}. Of the included controls, {implemented} are recorded as implemented.";
    PREPARED = "Prepared on {on}.";
    APPROVED = "Approved on {on}.";
    CONTROL = "Control";
    DECISION = "Decision";
    JUSTIFICATION = "Justification";
    IMPLEMENTATION = "Implementation";
    VERDICT = "Verdict";
    /// Behind a control that is not one of Annex A.
    OWN = "(additional control)";
    /// {systems} are AI systems.
    FOR_SYSTEMS = "for {systems}";
    NO_JUSTIFICATION = "no justification is recorded";
    GROUND = "(ground: {ground})";
    DRIVEN_BY = "Driven by";
    USED_BY = "Used by";
    SINCE = "since {on}";
    BY = "by {on}";
    EVIDENCE = "Evidence";
}

const COLUMNS: [Phrase; 5] = [CONTROL, DECISION, JUSTIFICATION, IMPLEMENTATION, VERDICT];

/// Most drivers, documents and pieces of evidence named for one control.
const MOST: usize = 4;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let soa = page.aims.statement_of_applicability().judged(page.aims, page.report);
    let counts = [
        ("included", soa.included.into()),
        ("excluded", soa.excluded.into()),
        ("undecided", soa.undecided.into()),
        ("implemented", soa.implemented.into()),
    ];
    let mut said = vec![page.say(COUNTS, &counts)];
    said.extend(soa.prepared_on.map(|on| page.say(PREPARED, &[("on", on.into())])));
    said.extend(soa.approved_on.map(|on| page.say(APPROVED, &[("on", on.into())])));
    let _ = write!(out, "<p>{}</p>", said.join(" "));
    page.table(out, "soa", &COLUMNS);
    for line in &soa.lines {
        one(out, page, line);
    }
    end_table(out);
}

fn one(out: &mut String, page: &Page<'_>, line: &SoaLine) {
    let own = if line.own { format!(" {}", page.soft(OWN)) } else { String::new() };
    let title = line.title.as_ref().map_or_else(String::new, |title| escape(title));
    let mut decision = escape(decision_label(line.decision, page.language()));
    if !line.ai_systems.is_empty() {
        let systems = page.language().list(line.ai_systems.iter().map(|id| page.titles.get(id).unwrap_or(id)));
        below(&mut decision, &page.say(FOR_SYSTEMS, &[("systems", (&systems).into())]));
    }
    let mut verdict = line.verdict.map_or_else(String::new, |status| page.tag(status));
    let evidence = line.evidence.iter().map(|shown| {
        let state = shown.state.as_ref().filter(|state| **state != *"current");
        let state = state.map_or_else(String::new, |state| format!(" <b>{}</b>", escape(evidence_label(state, page.language()))));
        format!("<code>{}</code>{state}", escape(&shown.id))
    });
    named(&mut verdict, page, EVIDENCE, &evidence.collect::<Vec<_>>());
    let name = format!("<b>{}</b> {title}{own}", escape(&line.control));
    let class = format!(" class=\"{}\"", line.decision.map_or("undecided", SoaDecision::as_str));
    page.row(out, &class, &COLUMNS, &[name, decision, why(page, line), implemented(page, line), verdict]);
}

/// Why it was decided so.
fn why(page: &Page<'_>, line: &SoaLine) -> String {
    let mut why = line.justification.as_ref().map_or_else(|| page.soft(NO_JUSTIFICATION), |why| escape(why));
    if let Some(basis) = line.exclusion_basis {
        let ground = page.language().word(&EXCLUSIONS, basis.as_str());
        let _ = write!(why, " {}", soft(&page.say(GROUND, &[("ground", ground.into())])));
    }
    let drivers: Vec<String> = line.drivers.iter().map(|driver| driven(page, driver)).collect();
    named(&mut why, page, DRIVEN_BY, &drivers);
    let treatments: Vec<String> = line.treatments.iter().map(|id| page.record(id)).collect();
    named(&mut why, page, USED_BY, &treatments);
    why
}

/// What drives it: its name, or its kind where that is all that is known.
fn driven(page: &Page<'_>, driver: &SoaDriverLine) -> String {
    let kind = driver.kind.filter(|kind| driver.record.is_none() && *driver.name == *kind.as_str());
    kind.map_or_else(|| escape(&driver.name), |kind| page.word(&DRIVERS, kind.as_str()))
}

/// How far it is implemented, since when and by whom.
fn implemented(page: &Page<'_>, line: &SoaLine) -> String {
    let mut done = line.implementation.map_or_else(String::new, |status| page.word(&IMPLEMENTATIONS, status.as_str()));
    match (line.since, line.due) {
        (Some(since), _) => below(&mut done, &page.say(SINCE, &[("on", since.into())])),
        (None, Some(due)) => below(&mut done, &page.say(BY, &[("on", due.into())])),
        (None, None) => {}
    }
    if let Some(owner) = &line.owner {
        below(&mut done, &page.actor(Some(owner)));
    }
    done
}

/// A line more in a cell.
fn below(cell: &mut String, html: &str) {
    let _ = write!(cell, "<br>{}", soft(html));
}

fn named(cell: &mut String, page: &Page<'_>, words: Phrase, all: &[String]) {
    if !all.is_empty() {
        let shown: Vec<String> = all.iter().take(MOST).cloned().collect();
        let shown = format!("{}{}", page.line(&shown), page.more(all.len().saturating_sub(MOST)));
        let name = page.text(words);
        let said = page.say(crate::language::NAMED, &[("name", Arg::Markup(&name)), ("text", Arg::Markup(&shown))]);
        below(cell, &said);
    }
}
