//! Identifiers and references: every id once, every reference to something that is there.

pub(super) mod dependency_cycle;
pub(super) mod id_repeated;
pub(super) mod id_reserved;
pub(super) mod reference_of_wrong_kind;
pub(super) mod reference_unresolved;

use crate::catalogue::catalogue;
use crate::check::{Cx, Link};
use crate::model::Risk;
use crate::read::{Field, Record, Targets, View};

/// The field that every record with an id begins with.
const ID: Field = Risk::ID;

/// Whether the catalogue has that id in one of the lists that the reference may name.
pub(crate) fn is_fact(id: &str, targets: &Targets) -> bool {
    targets.facts.iter().any(|list| match *list {
        "annexA" => catalogue().control(id).is_some() || catalogue().objective(id).is_some(),
        "clause" => catalogue().clause(id).is_some() || !catalogue().requirements_of(id).is_empty(),
        "annexCObjective" => catalogue().ai_objectives().any(|entry| entry.id.as_str() == id),
        "annexCSource" => catalogue().risk_sources().any(|entry| entry.id.as_str() == id),
        _ => false,
    })
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
