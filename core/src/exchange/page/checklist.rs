//! The audit checklist: what to ask and see for each requirement and control, folded by clause and control objective.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::parts::{Page, fold, more, tag};
use crate::catalogue::catalogue;
use crate::exchange::phrases::{count, phrase, sentence, spaced};
use crate::views::{ChecklistItem, ChecklistScope};

/// Most records, people and picks named for one item.
const MOST: usize = 5;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let items = page.aims.audit_checklist(page.report, &ChecklistScope::new());
    out.push_str("<p>For each requirement and control: what to ask, what is usually shown, whom to see and what to pick.</p>");
    let mut used = 0;
    let clauses = catalogue().clauses().iter().filter(|clause| clause.parent().is_none()).map(|clause| (clause.label, clause.title));
    for (id, title) in clauses.chain(catalogue().objectives().iter().map(|objective| (objective.label, objective.title))) {
        let is_below = |item: &&ChecklistItem| item.id.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'));
        let below: Vec<&ChecklistItem> = items.iter().filter(is_below).collect();
        used += below.len();
        group(out, page, &format!("{id} {title}"), &below);
    }
    // Own controls stand behind all others.
    let own: Vec<&ChecklistItem> = items.iter().skip(used).collect();
    group(out, page, "Own controls", &own);
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
    let own = if item.id == item.citation { String::new() } else { format!(" <code class=\"soft\">{}</code>", escape(&item.id)) };
    let _ = write!(
        out,
        "<div class=\"ask\"><p><b>{}</b>{own} {} {}</p><ul>",
        escape(&item.citation),
        item.status.map_or_else(String::new, tag),
        escape(&sentence(&item.ask))
    );
    line(out, "Usually shown", &item.show.iter().map(|text| escape(text)).collect::<Vec<_>>());
    line(out, "Records", &item.records.iter().map(|record| page.record(&record.id)).collect::<Vec<_>>());
    let person = |id: &str, name: Option<&str>| escape(name.unwrap_or(id));
    line(out, "Speak to", &item.people.iter().map(|contact| person(&contact.id, contact.name.as_deref())).collect::<Vec<_>>());
    line(out, "Found", &item.findings.iter().map(|finding| prose(&phrase(&finding.message))).collect::<Vec<_>>());
    let earlier = item.earlier.iter().map(|found| {
        let grade = found.grade.map_or_else(String::new, |grade| format!("{}: ", spaced(grade.as_str())));
        format!("{grade}{}", found.statement.as_ref().map_or_else(String::new, |said| escape(said)))
    });
    line(out, "Found earlier", &earlier.collect::<Vec<_>>());
    line(out, "Open nonconformities", &item.nonconformities.iter().map(|id| page.record(id)).collect::<Vec<_>>());
    for sampling in &item.sampling {
        let words = format!(
            "Pick of {}",
            count(sampling.population as usize, &spaced(&sampling.kind), &format!("{} records", spaced(&sampling.kind)))
        );
        let picks = sampling
            .picks
            .iter()
            .map(|pick| format!("<code>{}</code> <span class=\"soft\">({})</span>", escape(&pick.id), pick.why.as_str()));
        line(out, &words, &picks.collect::<Vec<_>>());
    }
    out.push_str("</ul></div>");
}

fn line(out: &mut String, words: &str, all: &[String]) {
    if !all.is_empty() {
        let shown: Vec<&str> = all.iter().take(MOST).map(String::as_str).collect();
        let _ = write!(
            out,
            "<li><span class=\"soft\">{}:</span> {}{}</li>",
            escape(words),
            shown.join("; "),
            more(all.len().saturating_sub(MOST))
        );
    }
}
