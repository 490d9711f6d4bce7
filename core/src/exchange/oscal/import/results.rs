//! Another's assessment results as audits with their findings, and as risks.

use super::desk::Desk;
use super::models::Found;
use super::names::{criterion, day_of};
use super::own::{is_own, own_value, said};
use crate::exchange::ImportReason;
use crate::exchange::oscal::words::unmarked;
use crate::order::{Map, Set};
use crate::read::Tree;

/// Takes the results that are not ours.
pub(super) fn results(desk: &mut Desk, found: &Found<'_>, namespace: &str) {
    let mut ours = false;
    for (at, result) in found.body.get("results").map_or(&[][..], Tree::items).iter().enumerate() {
        let pointer = format!("{}/results/{at}", found.pointer);
        if is_own(result, namespace) {
            ours = true;
        } else {
            audit(desk, result, &pointer, namespace);
        }
        for (number, it) in result.get("risks").map_or(&[][..], Tree::items).iter().enumerate() {
            if !is_own(it, namespace) {
                risk(desk, it, &format!("{pointer}/risks/{number}"));
            }
        }
    }
    if !ours {
        desk.rest(found.body, &found.pointer, &["uuid", "import-ap", "results"], None);
    }
}

fn audit(desk: &mut Desk, result: &Tree, pointer: &str, namespace: &str) {
    let title = said(result, "title").map(unmarked).unwrap_or_default();
    let id = desk.named("audits", &title, "audit");
    let observations: Map<&str, (&Tree, String)> = result
        .get("observations")
        .map_or(&[][..], Tree::items)
        .iter()
        .enumerate()
        .filter_map(|(at, it)| Some((said(it, "uuid")?, (it, format!("{pointer}/observations/{at}")))))
        .collect();
    let mut fields: Vec<(Vec<String>, String, String)> = Vec::new();
    let mut say = |path: &[&str], text: String, at: String| fields.push((path.iter().map(|step| (*step).to_owned()).collect(), text, at));
    say(&["title"], title.clone(), format!("{pointer}/title"));
    for (member, field) in [("description", "conclusion"), ("remarks", "description")] {
        if let Some(text) = said(result, member) {
            say(&[field], unmarked(text), format!("{pointer}/{member}"));
        }
    }
    for (member, field) in [("start", "startedOn"), ("end", "on")] {
        match (said(result, member), day_of(result, member)) {
            (_, Some(day)) => say(&[field], day, format!("{pointer}/{member}")),
            (Some(_), None) => desk.drop(&format!("{pointer}/{member}"), member, result.get(member), ImportReason::BadValue, Some(&id)),
            (None, None) => {}
        }
    }
    let mut told: Set<&str> = Set::new();
    let mut number = 0;
    for (at, finding) in result.get("findings").map_or(&[][..], Tree::items).iter().enumerate() {
        let at = format!("{pointer}/findings/{at}");
        number += 1;
        let place = number.to_string();
        let text = said(finding, "description").or_else(|| said(finding, "title")).map(unmarked).unwrap_or_default();
        say(&["findings", &place, "statement"], text, format!("{at}/description"));
        let none = Tree::Null;
        let target = finding.get("target").unwrap_or(&none);
        match said(target, "target-id").map(|id| criterion(desk, id)) {
            Some(Some(label)) => say(&["findings", &place, "requirement"], label, format!("{at}/target/target-id")),
            Some(None) => {
                desk.drop(&format!("{at}/target/target-id"), "target-id", target.get("target-id"), ImportReason::Unresolved, Some(&id))
            }
            None => {}
        }
        let status = target.get("status").unwrap_or(&none);
        let graded = match own_value(finding, namespace, "grading") {
            Some("major-nonconformity") => Some("major"),
            Some("minor-nonconformity") => Some("minor"),
            Some("observation") => Some("observation"),
            Some("opportunity-for-improvement") => Some("opportunity"),
            _ => None,
        };
        match (graded, said(status, "state"), said(status, "reason")) {
            (Some(grade), ..) => say(&["findings", &place, "grade"], grade.to_owned(), format!("{at}/props")),
            (None, Some("satisfied"), None | Some("pass")) => {
                say(&["findings", &place, "grade"], "conformity".to_owned(), format!("{at}/target/status/state"));
            }
            // Major or minor is for the auditor to say.
            (None, Some(_), _) => desk.drop(&format!("{at}/target/status"), "status", Some(status), ImportReason::Judgement, Some(&id)),
            (None, None, _) => {}
        }
        let related = finding.get("related-observations").map_or(&[][..], Tree::items);
        for uuid in related.iter().filter_map(|it| said(it, "observation-uuid")) {
            if observations.contains(uuid) {
                told.insert(uuid, ());
            } else {
                desk.drop(
                    &format!("{at}/related-observations"),
                    "observation-uuid",
                    Some(&Tree::Text(uuid.into())),
                    ImportReason::Unresolved,
                    Some(&id),
                );
            }
        }
        desk.rest(finding, &at, &["uuid", "title", "description", "target", "related-observations"], Some(&id));
    }
    for (at, it) in result.get("observations").map_or(&[][..], Tree::items).iter().enumerate() {
        let at = format!("{pointer}/observations/{at}");
        // What a finding rests on is said by the finding.
        let used = said(it, "uuid").is_some_and(|uuid| told.contains(uuid));
        if !used && let Some(text) = said(it, "description") {
            number += 1;
            say(&["findings", &number.to_string(), "statement"], unmarked(text), format!("{at}/description"));
        }
        let keeps: &[&str] = if used { &["uuid"] } else { &["uuid", "description"] };
        desk.rest(it, &at, keeps, Some(&id));
    }
    desk.rest(
        result,
        pointer,
        &["uuid", "title", "description", "remarks", "start", "end", "findings", "observations", "risks"],
        Some(&id),
    );
    if let Some(record) = desk.record("audits", Some(&id), pointer) {
        record.node.text(["id"], &id, pointer.to_owned());
        for (path, text, at) in fields.into_iter().filter(|(_, text, _)| !text.is_empty()) {
            record.node.text(path.iter().map(String::as_str), &text, at);
        }
    }
}

fn risk(desk: &mut Desk, risk: &Tree, pointer: &str) {
    let title = said(risk, "title").map(unmarked).unwrap_or_default();
    let id = desk.named("risks", &title, "risk");
    let status = match said(risk, "status") {
        Some("open" | "investigating") => Some("open"),
        Some("remediating") => Some("inTreatment"),
        Some("deviation-approved") => Some("accepted"),
        Some("closed") => Some("closed"),
        Some(_) => {
            desk.drop(&format!("{pointer}/status"), "status", risk.get("status"), ImportReason::NoField, Some(&id));
            None
        }
        None => None,
    };
    desk.rest(risk, pointer, &["uuid", "title", "description", "statement", "status"], Some(&id));
    if let Some(record) = desk.record("risks", Some(&id), pointer) {
        record.node.text(["id"], &id, pointer.to_owned());
        for (field, member) in [("title", "title"), ("description", "description"), ("event", "statement")] {
            if let Some(text) = said(risk, member).map(unmarked).filter(|text| !text.is_empty()) {
                record.node.text([field], &text, format!("{pointer}/{member}"));
            }
        }
        if let Some(word) = status {
            record.node.text(["statedStatus"], word, format!("{pointer}/status"));
        }
    }
}
