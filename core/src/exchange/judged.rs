//! Tables of what the assessment says beside gaps, risks and due dates: priorities, the audit checklist, evidence; and of all actions.

use super::csv::{Row, day, headed, joined, text};
use super::wording;
use crate::Aims;
use crate::assess::{Grade, Report, gate_label};
use crate::read::{Decimal, Ground, Record, Text, View, elements};
use crate::views::ChecklistScope;

const PRIORITIES: [&str; 13] =
    ["place", "grade", "count", "about", "message", "hint", "verdicts", "rules", "records", "gates", "owner", "kind", "grounds"];

/// What an auditor would raise first, in that order.
pub(super) fn priorities(report: &Report) -> Vec<Row> {
    let row = |(at, priority): (usize, &crate::assess::Priority)| {
        let gates: Vec<&str> = priority.gates.iter().map(|gate| gate_label(gate, report.language())).collect();
        let rules: Vec<Text> = priority.causes.iter().map(|cause| cause.rule.clone()).collect();
        [
            (at + 1).to_string(),
            Grade::as_str(priority.grade).to_owned(),
            priority.count.to_string(),
            wording::about(priority, report.language()),
            priority.message.to_string(),
            text(priority.hint.as_ref()),
            joined(&priority.verdicts),
            joined(&rules),
            joined(&priority.subjects),
            gates.join("; "),
            text(priority.actor.as_ref().and_then(|actor| actor.id.as_ref())),
            text(priority.kind.as_ref()),
            wording::grounds(priority).map(Ground::as_str).collect::<Vec<_>>().join("; "),
        ]
    };
    headed(&PRIORITIES, report.priorities.iter().enumerate().map(row))
}

const CHECKLIST: [&str; 11] =
    ["id", "citation", "title", "ask", "show", "status", "reason", "records", "people", "findings", "nonconformities"];

/// What an audit of everything asks for: a row for each requirement and control.
pub(super) fn checklist(aims: &Aims, report: &Report) -> Vec<Row> {
    let row = |item: &crate::views::ChecklistItem| {
        let records: Vec<Text> = item.records.iter().map(|record| record.id.clone()).collect();
        let people: Vec<Text> = item.people.iter().map(|person| person.id.clone()).collect();
        let findings: Vec<String> = item.findings.iter().map(|finding| finding.message.to_string()).collect();
        [
            item.id.to_string(),
            item.citation.to_string(),
            item.title.to_string(),
            item.ask.to_string(),
            joined(&item.show),
            item.status.map_or("", |status| status.as_str()).to_owned(),
            text(item.reason.as_ref()),
            joined(&records),
            joined(&people),
            findings.join("\n"),
            joined(&item.nonconformities),
        ]
    };
    headed(&CHECKLIST, aims.audit_checklist(report, &ChecklistScope::new()).iter().map(row))
}

const EVIDENCE: [&str; 7] = ["id", "title", "cover", "keeping", "evidence", "documents", "uncovered"];

/// What shows each requirement and control, and the times that it leaves open.
pub(super) fn evidence(aims: &Aims, report: &Report) -> Vec<Row> {
    let row = |line: &crate::views::EvidenceCoverage| {
        let evidence: Vec<Text> = line.evidence.iter().map(|one| format!("{} ({})", one.id, one.state).into()).collect();
        let holes: Vec<Text> = line.holes.iter().map(|hole| format!("{} – {}", hole.from, hole.to).into()).collect();
        [
            line.id.to_string(),
            line.title.to_string(),
            line.cover.as_str().to_owned(),
            text(line.keeping.as_ref()),
            joined(&evidence),
            joined(&line.documents),
            joined(&holes),
        ]
    };
    headed(&EVIDENCE, aims.evidence_coverage(report).iter().map(row))
}

const ACTIONS: [&str; 13] =
    ["inKind", "in", "inTitle", "id", "what", "owner", "due", "doneOn", "statedStatus", "target", "result", "unit", "effective"];

/// Every action of the document, with the record that it belongs to.
pub(super) fn actions(aims: &Aims) -> Vec<Row> {
    let titles = aims.titles();
    let mut rows = Vec::new();
    let mut each = |kind: &str, id: &str, action: &crate::model::Action| {
        let number = |number: Option<Decimal>| number.map_or_else(String::new, |number| number.to_string());
        let effective = action.effectiveness_review.as_ref().and_then(|review| review.effective);
        rows.push([
            kind.to_owned(),
            id.to_owned(),
            titles.get(id).unwrap_or_default().to_owned(),
            action.id.as_ref().map_or_else(String::new, ToString::to_string),
            text(action.what.as_ref()),
            action.owner.as_ref().map_or_else(String::new, ToString::to_string),
            day(action.due),
            day(action.done_on),
            action.stated_status.map_or("", |status| status.as_str()).to_owned(),
            number(action.target),
            number(action.result),
            text(action.unit.as_ref()),
            effective.map_or_else(String::new, |effective| effective.to_string()),
        ]);
    };
    walk(aims.root(), ("", ""), &mut each);
    headed(&ACTIONS, rows.into_iter())
}

/// Each action with kind and id of the record with an id that it stands in.
fn walk<'a>(record: &'a (dyn Record + 'static), inside: (&'static str, &'a str), each: &mut dyn FnMut(&str, &str, &crate::model::Action)) {
    if let Some(action) = record.any().and_then(|any| any.downcast_ref::<crate::model::Action>()) {
        each(inside.0, inside.1, action);
        return;
    }
    let fields = 0..record.table().names.len();
    let id = fields.clone().find_map(|field| if let View::Id(id) = record.get(field) { Some(id.as_str()) } else { None });
    let inside = id.map_or(inside, |id| (record.table().kind, id));
    for field in fields {
        match record.get(field) {
            View::Record(below) => walk(below, inside, each),
            View::List(list) => {
                for element in elements(list) {
                    let View::Record(below) = element else { break };
                    walk(below, inside, each);
                }
            }
            _ => {}
        }
    }
}
