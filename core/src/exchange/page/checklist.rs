//! The audit checklist: what to ask and see for each requirement and control, folded by clause and control objective.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::gaps::address;
use super::parts::{Page, fold, soft};
use crate::catalogue::catalogue;
use crate::exchange::words::{PICKS, STATES};
use crate::language::{Phrase, capital, phrases};
use crate::views::{ChecklistItem, ChecklistScope};

phrases! { pub(crate) PageChecklist:
    INTRODUCTION = "For each requirement and control: what to ask for, what is usually provided, whom to interview and what to sample.";
    OWN_CONTROLS = "Additional controls";
    USUALLY_PROVIDED = "Usual evidence";
    RECORDS = "Records";
    INTERVIEW = "Interview";
    FINDINGS = "Findings";
    EARLIER = "Earlier findings";
    OPEN_NONCONFORMITIES = "Open nonconformities";
    /// {kind} is a kind of records; {count} says how many there are.
    SAMPLE = one "Sample ({kind}, {count} record)" other "Sample ({kind}, {count} records)";
}

/// Most records, people and picks named for one item.
const MOST: usize = 5;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let language = page.language();
    let items = page.aims.audit_checklist(page.report, &ChecklistScope::new());
    let _ = write!(out, "<p>{}</p>", page.text(INTRODUCTION));
    let mut used = 0;
    let clauses = catalogue().clauses().iter().filter(|clause| clause.parent().is_none());
    let clauses = clauses.map(|clause| (clause.label, clause.title_in(language)));
    let objectives = catalogue().objectives().iter().map(|objective| (objective.label, objective.title_in(language)));
    for (id, title) in clauses.chain(objectives) {
        let is_below = |item: &&ChecklistItem| item.id.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'));
        let below: Vec<&ChecklistItem> = items.iter().filter(is_below).collect();
        used += below.len();
        group(out, page, &format!("{id} {title}"), &below);
    }
    // Own controls stand behind all others.
    let own: Vec<&ChecklistItem> = items.iter().skip(used).collect();
    group(out, page, language.text(OWN_CONTROLS), &own);
}

fn group(out: &mut String, page: &Page<'_>, words: &str, items: &[&ChecklistItem]) {
    if items.is_empty() {
        return;
    }
    fold(out, words, items.len());
    for item in items {
        one(out, page, item);
    }
    out.push_str("</details>");
}

fn one(out: &mut String, page: &Page<'_>, item: &ChecklistItem) {
    let _ = write!(
        out,
        "<div class=\"ask\"><p>{} {} {}</p><ul>",
        address(&item.id),
        item.status.map_or_else(String::new, |status| page.tag(status)),
        escape(&page.language().sentence(&item.ask))
    );
    line(out, page, USUALLY_PROVIDED, item.show.iter().map(|text| escape(text)).collect());
    line(out, page, RECORDS, item.records.iter().map(|record| page.record(&record.id)).collect());
    let people = item.people.iter().map(|contact| escape(contact.name.as_deref().unwrap_or(&contact.id)));
    line(out, page, INTERVIEW, people.collect());
    line(out, page, FINDINGS, item.findings.iter().map(|finding| prose(&capital(&finding.message))).collect());
    let earlier = item.earlier.iter().map(|found| {
        let grade = found.grade.map_or_else(String::new, |grade| format!("{}: ", page.word(&STATES, grade.as_str())));
        format!("{grade}{}", found.statement.as_ref().map_or_else(String::new, |said| escape(said)))
    });
    line(out, page, EARLIER, earlier.collect());
    line(out, page, OPEN_NONCONFORMITIES, item.nonconformities.iter().map(|id| page.record(id)).collect());
    for sampling in &item.sampling {
        let kind = page.language().kind(&sampling.kind);
        let words = page.say(SAMPLE, &[("count", sampling.population.into()), ("kind", kind.into())]);
        let why = |why: crate::views::PickReason| soft(&format!("({})", page.word(&PICKS, why.as_str())));
        let picks = sampling.picks.iter().map(|pick| format!("<code>{}</code> {}", escape(&pick.id), why(pick.why)));
        shown(out, page, &words, picks.collect());
    }
    out.push_str("</ul></div>");
}

fn line(out: &mut String, page: &Page<'_>, words: Phrase, all: Vec<String>) {
    shown(out, page, &page.text(words), all);
}

/// The first of several things behind what they are; all is HTML.
fn shown(out: &mut String, page: &Page<'_>, words: &str, all: Vec<String>) {
    if !all.is_empty() {
        let first: Vec<String> = all.iter().take(MOST).cloned().collect();
        let more = page.more(all.len().saturating_sub(MOST));
        let _ = write!(out, "<li>{} {}{more}</li>", soft(&format!("{words}:")), page.line(&first));
    }
}
