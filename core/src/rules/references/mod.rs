//! Identifiers and references: every id once, every reference to something that is there.

// <rules> written by ./check bless
crate::rules::listed! {
    dependency_cycle id_repeated id_reserved reference_of_wrong_kind reference_unresolved
}
// </rules>

use crate::catalogue::Entry;
use crate::check::{Cx, Known, Link, Sink, fail};
use crate::read::{Record, View};

/// What a reference into another framework names.
pub(super) enum Foreign<'a> {
    /// An entry of a framework that is loaded.
    Entry,
    /// Something of a framework that is not loaded: not determined.
    NotLoaded(&'a str),
    /// Nothing, or no such thing can stand there.
    Nothing,
}

/// What the reference names in another framework (`house:HC-1`). One may stand where requirements, controls or any record may.
pub(super) fn foreign<'a>(link: &'a Link<'_>, cx: &Cx<'_>) -> Foreign<'a> {
    let takes = || link.targets.any() || link.targets.facts.iter().any(|list| matches!(*list, "annexA" | "annexAControl" | "clause"));
    let Some((name, _)) = link.foreign().filter(|_| takes()) else { return Foreign::Nothing };
    let loaded = cx.catalogue.framework(name).is_some();
    match cx.catalogue.entry(link.text) {
        Some(Entry::Own(_)) => Foreign::Entry,
        // Another way to write the standard's own name is a slip of the pen.
        None if !loaded && !name.contains("42001") => Foreign::NotLoaded(name),
        _ => Foreign::Nothing,
    }
}

/// Fails at each id that is wrong.
fn each_id(cx: &Cx<'_>, sink: &mut Sink<'_>, wrong: impl Fn(&Known<'_>) -> bool) {
    for known in cx.index().ids() {
        if wrong(known) {
            sink.fail(known.kind, known.id, fail(known.id_path()).with("id", known.id));
        } else {
            sink.pass(known.id);
        }
    }
}

/// Kind and id of the register's record that a reference belongs to.
pub(crate) fn owner<'a>(link: &Link<'a>, cx: &Cx<'a>) -> (&'static str, &'a str) {
    let none = ("aims", "");
    let Some((field, index)) = link.path.steps().next() else { return none };
    let record = match (cx.aims().get(field.into()), index) {
        (View::List(list), Some(index)) => list.at(index),
        (view, _) => Some(view),
    };
    match record {
        Some(View::Record(record)) => match record.get(0) {
            View::Id(id) => (record.table().kind, id.as_str()),
            _ => none,
        },
        _ => none,
    }
}
