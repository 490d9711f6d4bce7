//! The references of the model as data: every field that names another record, where it stands, and what fields on both sides are for.

use serde_json::{Map, Value, json};

use crate::check::{Question, Rule};
use crate::model::Root;
use crate::read::{FieldRole, Form, Table, Value as _};
use crate::rules::rules;

/// A rule of a shape over references: the question that it answers, and the references through which it looks, as `kind.field`.
#[derive(Debug)]
pub struct Tied {
    /// The rule.
    pub rule: &'static Rule,
    /// One of the six questions.
    pub question: &'static str,
    /// The references.
    pub edges: Vec<String>,
}

/// A kind of record: its table, its fields, and the places where it stands (`treatments[].actions[]`).
struct Known {
    table: &'static Table,
    fields: Vec<Form>,
    places: Vec<String>,
}

fn known() -> Vec<Known> {
    let mut all = Vec::new();
    see(&Root::form(), "", &mut all);
    all
}

fn see(form: &Form, place: &str, all: &mut Vec<Known>) {
    match form {
        Form::Plain(_) | Form::Link(_) => {}
        Form::List(of) => see(of, &format!("{place}[]"), all),
        Form::Record(table, fields) => {
            match all.iter_mut().find(|known| std::ptr::eq(known.table, *table)) {
                Some(known) => known.places.push(place.to_owned()),
                None => all.push(Known { table, fields: fields(), places: vec![place.to_owned()] }),
            }
            for (at, below) in fields().iter().enumerate() {
                let name = table.names.get(at);
                let dot = if place.is_empty() { "" } else { "." };
                see(below, &format!("{place}{dot}{name}"), all);
            }
        }
    }
}

/// Every reference of the model, in the order of the document: `edge` (`kind.field`), `list`, `targets`, `roles`, `dates` of the record that holds
/// it by their roles, and `places`.
pub fn references() -> Vec<Value> {
    let known = known();
    let of = |kind: &Known| {
        let fields: Vec<Value> = kind.fields.iter().enumerate().filter_map(|(at, form)| reference(kind, at, form)).collect();
        fields
    };
    known.iter().flat_map(of).collect()
}

/// What the dates of each kind of record are for, by kind and role.
pub fn dates() -> Value {
    let mut all = Map::new();
    for kind in known().iter().filter(|kind| !dates_of(kind.table).is_empty()) {
        all.insert(kind.table.kind.to_owned(), dates_of(kind.table).into());
    }
    all.into()
}

fn reference(kind: &Known, at: usize, form: &Form) -> Option<Value> {
    let (targets, list) = match form {
        Form::Link(targets) => (targets, false),
        Form::List(of) => match &**of {
            Form::Link(targets) => (targets, true),
            _ => return None,
        },
        _ => return None,
    };
    let mut named: Vec<&str> = targets.kinds.iter().chain(targets.facts).copied().collect();
    if named.is_empty() {
        named.push("any");
    }
    let roles: Vec<&str> = ROLES.iter().filter(|(role, _)| kind.table.is(at, *role)).map(|(_, word)| *word).collect();
    Some(json!({
        "edge": format!("{}.{}", kind.table.kind, kind.table.names.get(at)),
        "list": list,
        "targets": named,
        "roles": roles,
        "places": kind.places,
    }))
}

/// Roles by the words under which `record!` declares them.
const ROLES: [(FieldRole, &str); 17] = [
    (FieldRole::Born, "born"),
    (FieldRole::Happened, "happened"),
    (FieldRole::Begins, "begins"),
    (FieldRole::Ends, "ends"),
    (FieldRole::Due, "due"),
    (FieldRole::Done, "done"),
    (FieldRole::Closes, "closes"),
    (FieldRole::Reviewed, "reviewed"),
    (FieldRole::NextReview, "nextReview"),
    (FieldRole::Moves, "moves"),
    (FieldRole::Owner, "owner"),
    (FieldRole::Duty, "duty"),
    (FieldRole::Approver, "approver"),
    (FieldRole::Acted, "acted"),
    (FieldRole::Evidence, "evidence"),
    (FieldRole::Document, "document"),
    (FieldRole::Systems, "systems"),
];

/// The first ten of [`ROLES`] are roles of dates.
const OF_DATES: usize = 10;

fn dates_of(table: &Table) -> Map<String, Value> {
    let mut found = Map::new();
    for (role, word) in ROLES.iter().take(OF_DATES) {
        let fields: Vec<&str> = table.with(*role).map(|at| table.names.get(at)).collect();
        if !fields.is_empty() {
            found.insert((*word).to_owned(), fields.into());
        }
    }
    found
}

/// Rules of shapes over references, with the references through which they look.
pub fn tied() -> Vec<Tied> {
    let known = known();
    let edges = |rule: &'static Rule| {
        let (question, ways) = rule.asks_through()?;
        let edges = ways.iter().filter_map(|way| edge(&known, rule.on(), way)).collect();
        Some(Tied { rule, question: Question::as_str(question), edges })
    };
    rules().iter().filter_map(edges).collect()
}

/// The last reference on a way from a record of that kind: the position of each field on it.
fn edge(known: &[Known], kind: &str, way: &[u8]) -> Option<String> {
    let mut here = known.iter().find(|known| known.table.kind == kind)?;
    let (last, before) = way.split_last()?;
    for at in before {
        let mut form = here.fields.get(usize::from(*at))?;
        while let Form::List(of) = form {
            form = of;
        }
        let Form::Record(table, _) = form else { return None };
        here = known.iter().find(|known| std::ptr::eq(known.table, *table))?;
    }
    Some(format!("{}.{}", here.table.kind, here.table.names.get(usize::from(*last))))
}
