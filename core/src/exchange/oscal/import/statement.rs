//! Another's profile or system security plan as decisions of the Statement of Applicability.

use super::desk::Desk;
use super::models::Found;
use super::names::control;
use super::own::{is_own, own_value, said};
use crate::exchange::ImportReason;
use crate::exchange::oscal::words::unmarked;
use crate::order::{Map, Set};
use crate::read::{Text, Tree};

/// Whether anything of the statement is ours already: then a profile says the same in short.
pub(super) fn is_known(desk: &Desk) -> bool {
    desk.has("statementOfApplicability", None)
}

/// Takes the controls that a profile selects: included ones, and ones that it leaves out. `all` are the controls of the catalogues in the file.
pub(super) fn profile(desk: &mut Desk, found: &Found<'_>, all: &[String], namespace: &str) {
    let (body, above) = (found.body, &found.pointer);
    let metadata = body.get("metadata").unwrap_or(&Tree::Null);
    // Ours leaves controls out on which nothing is decided too; its properties say why one is excluded.
    let ours = own_value(metadata, namespace, "selection").is_some();
    let mut reasons: Map<&str, (&str, String)> = Map::new();
    for (at, alter) in body.get("modify").and_then(|it| it.get("alters")).map_or(&[][..], Tree::items).iter().enumerate() {
        let at = format!("{above}/modify/alters/{at}");
        for (add, adds) in alter.get("adds").map_or(&[][..], Tree::items).iter().enumerate() {
            for (prop, it) in adds.get("props").map_or(&[][..], Tree::items).iter().enumerate() {
                let pointer = format!("{at}/adds/{add}/props/{prop}");
                match (said(alter, "control-id"), said(it, "name"), said(it, "remarks").or_else(|| said(it, "value"))) {
                    (Some(id), Some("justification"), Some(text)) => {
                        reasons.insert(id, (text, pointer));
                    }
                    _ if ours => {}
                    (id, name, _) => desk.drop(&pointer, name.unwrap_or("props"), it.get("value"), ImportReason::NoField, id),
                }
            }
            desk.rest(adds, &format!("{at}/adds/{add}"), &["props"], said(alter, "control-id"));
        }
        desk.rest(alter, &at, &["control-id", "adds"], said(alter, "control-id"));
    }
    for (at, import) in body.get("imports").map_or(&[][..], Tree::items).iter().enumerate() {
        let at = format!("{above}/imports/{at}");
        for (list, decision) in [("include-controls", "included"), ("exclude-controls", "excluded")] {
            if ours && decision == "excluded" {
                continue;
            }
            for (select, it) in import.get(list).map_or(&[][..], Tree::items).iter().enumerate() {
                let at = format!("{at}/{list}/{select}");
                for (number, id) in it.get("with-ids").map_or(&[][..], Tree::items).iter().enumerate() {
                    let pointer = format!("{at}/with-ids/{number}");
                    let reason = id.text().and_then(|id| reasons.get(id.as_str()));
                    decide(desk, id, &pointer, decision, reason);
                }
                desk.rest(it, &at, &["with-ids"], None);
            }
        }
        if import.get("include-all").is_some() && !ours {
            let pointer = format!("{at}/include-all");
            match all.is_empty() {
                true => desk.drop(&pointer, "include-all", None, ImportReason::Unresolved, None),
                false => {
                    let excludes = import.get("exclude-controls").map_or(&[][..], Tree::items);
                    let excluded: Set<&str> = excludes
                        .iter()
                        .flat_map(|it| it.get("with-ids").map_or(&[][..], Tree::items))
                        .filter_map(|id| Some((id.text()?.as_str(), ())))
                        .collect();
                    for id in all.iter().filter(|id| !excluded.contains(id.as_str())) {
                        decide(desk, &Tree::Text(Text::from(id.as_str())), &pointer, "included", None);
                    }
                }
            }
        }
        desk.rest(import, &at, &["href", "include-controls", "exclude-controls", "include-all"], None);
    }
    for (at, prop) in metadata.get("props").map_or(&[][..], Tree::items).iter().enumerate() {
        let place = format!("{above}/metadata/props/{at}");
        match (said(prop, "name").filter(|_| ours), prop.get("class"), prop.get("value")) {
            (Some("exclusion-justification"), Some(id), _) => {
                let text = said(prop, "remarks").or_else(|| said(prop, "value")).unwrap_or_default();
                decide(desk, id, &place, "excluded", Some(&(text, place.clone())));
            }
            (Some("exclusion-unjustified"), _, Some(id)) => {
                decide(desk, id, &place, "excluded", None);
            }
            _ => {}
        }
    }
    if ours {
        return;
    }
    if let (Some(version), Some(record)) = (said(metadata, "version"), desk.record("statementOfApplicability", None, above)) {
        record.node.text(["version"], version, format!("{above}/metadata/version"));
    }
    desk.rest(metadata, &format!("{above}/metadata"), &["title", "version", "oscal-version", "last-modified"], None);
    desk.rest(body, above, &["uuid", "metadata", "imports", "modify", "merge"], None);
}

/// Notes a decision on a control; one that is not of the standard and not recorded is none of the statement's.
fn decide(desk: &mut Desk, id: &Tree, pointer: &str, decision: &str, reason: Option<&(&str, String)>) -> Option<String> {
    let Some(label) = id.text().and_then(|id| control(desk, id)) else {
        desk.drop(pointer, "control-id", Some(id), ImportReason::Unresolved, None);
        return None;
    };
    let number = desk.number();
    let record = desk.record("statementOfApplicability", None, pointer)?;
    record.node.text(["entries", &number, "control"], &label, pointer.to_owned());
    record.node.text(["entries", &number, "decision"], decision, pointer.to_owned());
    if let Some((text, place)) = reason {
        record.node.text(["entries", &number, "justification"], text, place.clone());
    }
    Some(number)
}

/// Takes what another's system security plan says of controls of the standard.
pub(super) fn statement(desk: &mut Desk, found: &Found<'_>, namespace: &str) {
    let (body, above) = (found.body, &found.pointer);
    let implementation = body.get("control-implementation").unwrap_or(&Tree::Null);
    let at = format!("{above}/control-implementation");
    let mut ours = false;
    for (number, it) in implementation.get("implemented-requirements").map_or(&[][..], Tree::items).iter().enumerate() {
        if is_own(it, namespace) {
            ours = true;
            continue;
        }
        let pointer = format!("{at}/implemented-requirements/{number}");
        let components = it.get("by-components").map_or(&[][..], Tree::items);
        let first = components.first().unwrap_or(&Tree::Null);
        let state = first.get("implementation-status").and_then(|it| said(it, "state"));
        let decision = if state == Some("not-applicable") { "excluded" } else { "included" };
        let Some(id) = it.get("control-id") else { continue };
        let remarks = first
            .get("implementation-status")
            .and_then(|it| said(it, "remarks"))
            .or_else(|| said(first, "remarks"))
            .or_else(|| said(it, "remarks"));
        let remarks = remarks.map(unmarked);
        let reason = remarks.as_deref().map(|text| (text, format!("{pointer}/by-components/0")));
        let Some(number) = decide(desk, id, &format!("{pointer}/control-id"), decision, reason.as_ref()) else { continue };
        let word = state.filter(|state| ["implemented", "partial", "planned"].contains(state));
        if let Some(record) = desk.record("statementOfApplicability", None, &pointer)
            && decision == "included"
        {
            if let Some(word) = word {
                let place = format!("{pointer}/by-components/0/implementation-status/state");
                record.node.text(["entries", &number, "implementation", "status"], word, place);
            }
            if let Some(text) = said(first, "description") {
                let place = format!("{pointer}/by-components/0/description");
                record.node.text(["entries", &number, "implementation", "description"], &unmarked(text), place);
            }
        }
        for (other, it) in components.iter().enumerate().skip(1) {
            desk.drop(&format!("{pointer}/by-components/{other}"), "by-components", it.get("description"), ImportReason::Ambiguous, None);
        }
        desk.rest(
            first,
            &format!("{pointer}/by-components/0"),
            &["uuid", "component-uuid", "description", "implementation-status", "remarks"],
            None,
        );
        desk.rest(it, &pointer, &["uuid", "control-id", "by-components", "remarks"], None);
    }
    if !ours {
        desk.rest(body, above, &["uuid", "import-profile", "control-implementation"], None);
    }
}
