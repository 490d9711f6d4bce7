//! A reference to nothing.

use super::Foreign;
use crate::catalogue::{Entry, nearest::nearest};
use crate::check::{Cx, Link, Reached, Sink, fail, rule};

rule! {
    "reference-unresolved", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    fix Meant,
    message "`{id}` refers to no record and to no entry of the standard",
    hint "{advice}",
}

/// For how many references it is worked out what was probably meant.
const SEARCHED: usize = 200;
/// What to do when nothing like it is there.
const RECORD: &str = "record it, or take the reference out";

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    let mut searched = 0;
    for link in cx.index().links() {
        let id = link.text;
        if link.reached() != Reached::Nothing {
            sink.pass(id);
        } else if cx.lost_ids.binary_search_by(|lost| lost.as_str().cmp(id)).is_ok() {
            sink.unknown(id);
        } else {
            match super::foreign(link, cx) {
                Foreign::Entry => sink.pass(id),
                Foreign::NotLoaded(_) => sink.unknown(id),
                Foreign::Nothing => {
                    let (kind, owner) = super::owner(link, cx);
                    // Looking for what was meant goes through all ids: not for every one of a flood.
                    let advice = if searched < SEARCHED { advice(cx, link) } else { RECORD.to_owned() };
                    searched += 1;
                    sink.fail(kind, owner, fail(link.path).with("id", id).with("advice", advice));
                }
            }
        }
    }
}

/// What was probably meant.
fn advice(cx: &Cx<'_>, link: &Link<'_>) -> String {
    let id = link.text;
    if !link.targets.facts.is_empty() {
        let resolution = cx.catalogue.resolve_id(id);
        if let Some(note) = resolution.notes().first() {
            return note.to_string();
        }
        if let Some(suggestion) = resolution.suggestions().first() {
            let entry = &suggestion.entry;
            let id = if matches!(entry, Entry::Own(_)) { entry.qualified() } else { entry.id().to_owned() };
            return format!("did you mean `{id}` ({})?", entry.title());
        }
    }
    let fitting = cx.index().ids().iter().filter(|k| link.targets.any() || link.targets.kinds.contains(&k.kind));
    match nearest(id, fitting.map(|k| k.id)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => RECORD.to_owned(),
    }
}
