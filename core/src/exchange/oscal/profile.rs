//! The controls that are included, as a profile: a reader that knows none of our properties gets the right baseline.

use super::bundle::CATALOG_FILE;
use super::cast::Cast;
use super::cx::{Cx, PROFILE};
use super::decided::{Decided, decided};
use super::json::Object;
use super::words::line;
use crate::model::SoaDecision;

/// The profile.
pub(super) fn document(cx: &Cx<'_>) -> Object {
    let decided = decided(cx);
    let soa = cx.root.statement_of_applicability.as_deref();
    let version = soa.and_then(|soa| soa.version.as_deref()).map_or_else(|| cx.revision(), str::to_owned);
    let (included, rest): (Vec<_>, Vec<_>) = decided.iter().partition(|control| control.included());
    let ids = |list: &[&Decided<'_>]| list.iter().map(|control| control.id()).collect::<Vec<_>>();
    let select = |list: &[&Decided<'_>]| vec![Object::new().texts("with-ids", ids(list))];
    let import = Object::new().text("href", cx.file(CATALOG_FILE));
    // A list may not be empty: of all none is left.
    let import = match included.is_empty() {
        true => import.whole("include-all", Object::new()).list("exclude-controls", select(&rest)),
        false => import.list("include-controls", select(&included)),
    };
    let alters = included.iter().filter_map(|control| altered(cx, control)).collect();
    let body = Object::new()
        .text("uuid", cx.ids.of("profile", &version))
        .object("metadata", cx.metadata(cx.title(PROFILE), &version, &Cast::default(), excluded(cx, &rest)))
        .list("imports", vec![import])
        .object("merge", Object::new().yes("as-is"))
        .object("modify", Object::new().list("alters", alters));
    Object::new().object("profile", body)
}

/// Why controls are left out: a profile has no place for the reason beside them.
fn excluded(cx: &Cx<'_>, rest: &[&Decided<'_>]) -> Vec<Object> {
    let mut out = vec![cx.prop("selection", "included-controls")];
    for control in rest.iter().filter(|control| control.excluded()) {
        for (_, entry) in control.entries.iter().filter(|(_, entry)| entry.decision == Some(SoaDecision::Excluded)) {
            let reason = entry.justification.as_deref().filter(|text| line(text).is_some());
            out.push(match reason {
                Some(reason) => cx.prop_of("exclusion-justification", &control.id(), reason),
                None => cx.prop("exclusion-unjustified", &control.id()),
            });
        }
    }
    out
}

/// What the statement records of a control that is included.
fn altered(cx: &Cx<'_>, control: &Decided<'_>) -> Option<Object> {
    let mut props = Vec::new();
    for (_, entry) in control.entries.iter().filter(|(_, entry)| entry.decision == Some(SoaDecision::Included)) {
        props.extend(entry.justification.as_deref().map(|text| cx.prop_of("justification", "inclusion", text)));
        let status = entry.implementation.as_deref().and_then(|it| it.status);
        props.extend(status.map(|status| cx.prop("implementation-status", status.as_str())));
    }
    props.extend(control.treats.iter().map(|risk| cx.prop("treats-risk", risk)));
    if props.is_empty() {
        return None;
    }
    Some(Object::new().text("control-id", control.id()).list("adds", vec![Object::new().list("props", props)]))
}
