//! Another's plan of action and milestones as nonconformities with their actions.

use super::desk::Desk;
use super::models::Found;
use super::names::day_of;
use super::own::{is_own, said};
use crate::exchange::ImportReason;
use crate::exchange::oscal::words::unmarked;
use crate::order::Map;
use crate::read::Tree;

/// Takes the items that are not ours.
pub(super) fn actions(desk: &mut Desk, found: &Found<'_>, namespace: &str) {
    let list = |name: &str| found.body.get(name).map_or(&[][..], Tree::items);
    let risks: Map<&str, (&Tree, String)> = list("risks")
        .iter()
        .enumerate()
        .filter_map(|(at, it)| Some((said(it, "uuid")?, (it, format!("{}/risks/{at}", found.pointer)))))
        .collect();
    let mut ours = false;
    for (at, item) in list("poam-items").iter().enumerate() {
        let pointer = format!("{}/poam-items/{at}", found.pointer);
        if is_own(item, namespace) {
            ours = true;
        } else {
            nonconformity(desk, item, &pointer, &risks);
        }
    }
    if !ours {
        desk.rest(found.body, &found.pointer, &["uuid", "import-ssp", "system-id", "risks", "poam-items"], None);
    }
}

fn nonconformity(desk: &mut Desk, item: &Tree, pointer: &str, risks: &Map<&str, (&Tree, String)>) {
    let title = said(item, "title").map(unmarked).unwrap_or_default();
    let id = desk.named("nonconformities", &title, "nonconformity");
    let mut fields: Vec<(Vec<String>, String, String)> = Vec::new();
    let mut say = |path: &[&str], text: String, at: String| fields.push((path.iter().map(|step| (*step).to_owned()).collect(), text, at));
    say(&["title"], title, format!("{pointer}/title"));
    if let Some(text) = said(item, "description") {
        say(&["statement"], unmarked(text), format!("{pointer}/description"));
    }
    let mut number = 0;
    let related = item.get("related-risks").map_or(&[][..], Tree::items);
    for (at, uuid) in related.iter().enumerate().filter_map(|(at, it)| Some((at, said(it, "risk-uuid")?))) {
        let Some((risk, place)) = risks.get(uuid) else {
            let at = format!("{pointer}/related-risks/{at}/risk-uuid");
            desk.drop(&at, "risk-uuid", Some(&Tree::Text(uuid.into())), ImportReason::Unresolved, Some(&id));
            continue;
        };
        match (said(risk, "deadline"), day_of(risk, "deadline")) {
            (_, Some(day)) => say(&["due"], day, format!("{place}/deadline")),
            (Some(_), None) => desk.drop(&format!("{place}/deadline"), "deadline", risk.get("deadline"), ImportReason::BadValue, Some(&id)),
            (None, None) => {}
        }
        let word = match said(risk, "status") {
            Some("closed") => Some("closed"),
            Some("remediating") => Some("inProgress"),
            Some("open" | "investigating") => Some("open"),
            Some(_) => {
                desk.drop(&format!("{place}/status"), "status", risk.get("status"), ImportReason::NoField, Some(&id));
                None
            }
            None => None,
        };
        if let Some(word) = word {
            say(&["statedStatus"], word.to_owned(), format!("{place}/status"));
        }
        for (response, it) in risk.get("remediations").map_or(&[][..], Tree::items).iter().enumerate() {
            let at = format!("{place}/remediations/{response}");
            let tasks = it.get("tasks").map_or(&[][..], Tree::items);
            if tasks.is_empty() {
                number += 1;
                let text = said(it, "description").or_else(|| said(it, "title")).map(unmarked).unwrap_or_default();
                say(&["actions", &number.to_string(), "what"], text, format!("{at}/description"));
            }
            for (task, it) in tasks.iter().enumerate() {
                let at = format!("{at}/tasks/{task}");
                number += 1;
                say(&["actions", &number.to_string(), "what"], said(it, "title").map(unmarked).unwrap_or_default(), format!("{at}/title"));
                let timing = it.get("timing").unwrap_or(&Tree::Null);
                let due = [("on-date", "date"), ("within-date-range", "end")].into_iter();
                let due =
                    due.filter_map(|(kind, name)| Some((day_of(timing.get(kind)?, name)?, format!("{at}/timing/{kind}/{name}")))).next();
                if let Some((day, place)) = due {
                    say(&["actions", &number.to_string(), "due"], day, place);
                } else if !matches!(timing, Tree::Null) {
                    desk.drop(&format!("{at}/timing"), "timing", Some(timing), ImportReason::NoField, Some(&id));
                }
                desk.rest(it, &at, &["uuid", "type", "title", "timing"], Some(&id));
            }
            match tasks.is_empty() {
                true => desk.rest(it, &at, &["uuid", "description", "tasks"], Some(&id)),
                false => desk.rest(it, &at, &["uuid", "tasks"], Some(&id)),
            }
        }
        desk.rest(risk, place, &["uuid", "title", "description", "deadline", "status", "remediations"], Some(&id));
    }
    desk.rest(item, pointer, &["uuid", "title", "description", "related-risks"], Some(&id));
    if let Some(record) = desk.record("nonconformities", Some(&id), pointer) {
        record.node.text(["id"], &id, pointer.to_owned());
        for (path, text, at) in fields.into_iter().filter(|(_, text, _)| !text.is_empty()) {
            record.node.text(path.iter().map(String::as_str), &text, at);
        }
    }
}
