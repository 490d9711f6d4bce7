//! The checklist for an audit, with room for what is observed.

use super::values::{lines, or_none};
use super::writer::{Column, Writer};
use crate::catalogue::catalogue;
use crate::exchange::words::STATES;
use crate::language::phrases;
use crate::model::Audit;
use crate::read::Text;
use crate::views::{ChecklistItem, ChecklistScope};

phrases! { pub(crate) PaperChecklist:
    AUDIT = "Audit";
    AUDITOR = "Auditor";
    ADDITIONAL = "Additional controls";
    POINT = "Requirement or control";
    VERIFY = "To verify";
    EXAMINE = "Usual evidence";
    RECORDS = "Records and contacts";
    OBSERVED = "Observation and evidence";
    RESULT = "Result";
    INTERVIEW = "Interview: {people}";
    SAMPLE = "Sample: {records}";
    EARLIER = "Earlier finding ({grade}): {statement}";
    OPEN_CASES = "Open nonconformities: {records}";
    GUIDE = "Note for each point what was observed, in which record, and with whom it was discussed. Mark the result as conforming, as an observation or as a nonconformity; leave out what lies outside the scope of the audit.";
}

const COLUMNS: [Column; 4] = [(POINT, 14), (VERIFY, 20), (EXAMINE, 17), (RECORDS, 19)];
const BY_HAND: [Column; 2] = [(OBSERVED, 22), (RESULT, 8)];
/// A template names no records.
const TEMPLATE_COLUMNS: [Column; 3] = [(POINT, 16), (VERIFY, 26), (EXAMINE, 24)];
const TEMPLATE_BY_HAND: [Column; 2] = [(OBSERVED, 26), (RESULT, 8)];

pub(super) fn write(writer: &mut Writer<'_>, audit: Option<&Audit>) {
    let lead = audit.and_then(|audit| audit.team.iter().find(|member| member.lead == Some(true))?.person.as_ref());
    let mut head = Vec::new();
    if audit.is_some() || writer.template {
        head.push(writer.entry(AUDIT, audit.map_or_else(String::new, |audit| writer.record(audit.id.as_str()))));
    }
    head.push(writer.entry(AUDITOR, lead.map_or_else(String::new, |lead| writer.actor(lead.as_str()))));
    writer.head(head);
    writer.guidance(GUIDE, &[]);

    let items = writer.aims.audit_checklist(&writer.aims.assess(writer.options), &scope(audit));
    let language = writer.language();
    let clauses = catalogue().clauses().iter().filter(|clause| clause.parent().is_none());
    let clauses = clauses.map(|clause| (clause.label, clause.title_in(language)));
    let objectives = catalogue().objectives().iter().map(|objective| (objective.label, objective.title_in(language)));
    let mut used = 0;
    for (id, title) in clauses.chain(objectives) {
        let is_below = |item: &&ChecklistItem| item.id.strip_prefix(id).is_some_and(|rest| rest.starts_with('.'));
        let below: Vec<&ChecklistItem> = items.iter().filter(is_below).collect();
        used += below.len();
        group(writer, format!("{id} {title}"), &below);
    }
    // Own controls stand behind all others.
    let own: Vec<&ChecklistItem> = items.iter().skip(used).collect();
    group(writer, language.text(ADDITIONAL).to_owned(), &own);
}

/// What the audit covers; everything where it names nothing.
fn scope(audit: Option<&Audit>) -> ChecklistScope {
    let mut scope = ChecklistScope::new();
    if let Some(it) = audit.and_then(|audit| audit.scope.as_deref()) {
        scope.clauses = it.requirements.iter().map(|id| Text::from(id.as_str())).collect();
        scope.controls = it.controls.iter().map(|id| Text::from(id.as_str())).collect();
        scope.units = it.units.iter().map(|id| Text::from(id.as_str())).collect();
        scope.ai_systems = it.ai_systems.iter().map(|id| Text::from(id.as_str())).collect();
    }
    scope
}

fn group(writer: &mut Writer<'_>, heading: String, items: &[&ChecklistItem]) {
    if items.is_empty() {
        return;
    }
    writer.heading_text(2, heading);
    let rows = items.iter().map(|item| row(writer, item)).collect();
    if writer.template {
        writer.table_by_hand(&TEMPLATE_COLUMNS, &TEMPLATE_BY_HAND, rows);
    } else {
        writer.table_by_hand(&COLUMNS, &BY_HAND, rows);
    }
}

fn row(writer: &Writer<'_>, item: &ChecklistItem) -> Vec<String> {
    let language = writer.language();
    let point = if item.citation == item.title { item.title.to_string() } else { format!("{} {}", item.citation, item.title) };
    let shown = item.show.iter().map(Text::to_string).collect();
    let mut cells = vec![point, language.sentence(&item.ask), or_none(writer.some(shown))];
    if writer.template {
        return cells;
    }
    let records = writer.some(item.records.iter().map(|record| writer.record(&record.id)).collect());
    let people: Vec<&str> = item.people.iter().map(|contact| contact.name.as_deref().unwrap_or(&contact.id)).collect();
    let people = (!people.is_empty())
        .then(|| writer.say(INTERVIEW, &[("people", (&language.list(people.iter().take(super::values::MOST))).into())]));
    let picks: Vec<&str> = item.sampling.iter().flat_map(|sampling| &sampling.picks).map(|pick| pick.id.as_str()).collect();
    let picks =
        (!picks.is_empty()).then(|| writer.say(SAMPLE, &[("records", (&language.list(picks.iter().take(super::values::MOST))).into())]));
    let earlier = item.earlier.iter().filter_map(|found| {
        let grade = language.word(&STATES, found.grade.map_or("ungraded", |grade| grade.as_str()));
        Some(writer.say(EARLIER, &[("grade", grade.into()), ("statement", found.statement.as_ref()?.into())]))
    });
    let open =
        (!item.nonconformities.is_empty()).then(|| writer.say(OPEN_CASES, &[("records", (&language.list(&item.nonconformities)).into())]));
    cells.push(or_none(lines(std::iter::once(records).chain(people).chain(picks).chain(earlier.take(super::values::MOST)).chain(open))));
    cells
}
