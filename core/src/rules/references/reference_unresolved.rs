//! A reference to nothing.

use crate::catalogue::{catalogue, nearest::nearest};
use crate::check::{Cx, Link, Sink, fail, rule};

rule! {
    "reference-unresolved", since "0.1", Integrity, on Whole, serves [],
    message "`{id}` names nothing that may be referred to here",
    hint "{advice}",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for link in cx.index.links() {
        let id = link.text.as_str();
        if !cx.index.with_id(id).is_empty() || super::is_fact(id, link.targets) {
            sink.pass(id);
        } else if cx.lost_ids.binary_search_by(|lost| lost.as_str().cmp(id)).is_ok() {
            sink.unknown(id);
        } else {
            sink.fail(super::owner(link, cx).0, super::owner(link, cx).1, fail(link.path).with("id", id).with("advice", advice(cx, link)));
        }
    }
}

/// What was probably meant.
fn advice(cx: &Cx<'_>, link: &Link<'_>) -> String {
    let id = link.text.as_str();
    if !link.targets.facts.is_empty() {
        let resolution = catalogue().resolve_id(id);
        if let Some(note) = resolution.notes().first() {
            return note.to_string();
        }
        if let Some(suggestion) = resolution.suggestions().first() {
            return format!("did you mean `{}` ({})?", suggestion.entry.id(), suggestion.entry.title());
        }
    }
    let fitting = cx.index.ids().iter().filter(|k| link.targets.any() || link.targets.kinds.contains(&k.kind));
    match nearest(id, fitting.map(|k| k.id)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "record it, or take the reference out".to_owned(),
    }
}
