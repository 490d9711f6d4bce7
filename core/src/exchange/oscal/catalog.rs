//! The standard's clauses and the controls as a catalogue: ids and titles, and no text of the standard.
//!
//! The organization's own controls stand in a group of their own, in its own words: a system security plan imports one catalogue only.

use super::cast::Cast;
use super::cx::{ANNEX_A, CATALOG, CLAUSES, Cx, OWN_CONTROLS, numbered};
use super::ids;
use super::json::Object;
use super::words::{line, markup};
use crate::catalogue::{Clause, ClauseId, Control, Objective, catalogue};

/// The catalogue.
pub(super) fn document(cx: &Cx<'_>) -> Object {
    let edition = catalogue().edition();
    let standard = cx.ids.of("standard", edition.framework);
    let version = [edition.version, "+", &cx.revision()].concat();
    let props = vec![cx.prop("content-level", "identifiers-and-titles"), cx.prop("framework", edition.framework)];
    let mains = catalogue().clauses().iter().filter(|clause| clause.parent().is_none());
    let clauses: Vec<Object> = mains.map(|clause| main_clause(cx, clause, &standard)).collect();
    let mut groups = vec![
        Object::new().text("id", "clauses").text("title", cx.text(CLAUSES)).list("groups", clauses),
        Object::new().text("id", "annex-a").text("title", cx.text(ANNEX_A)).list("groups", annex_a(cx, &standard)),
    ];
    let own = own_controls(cx);
    if !own.is_empty() {
        groups.push(
            Object::new()
                .text("id", "own-controls")
                .text("class", "aims-own-controls")
                .text("title", cx.text(OWN_CONTROLS))
                .list("controls", own),
        );
    }
    let citation = Object::new().text("text", [edition.designation, ", ", edition.title].concat());
    let resource = Object::new()
        .text("uuid", standard)
        .text("title", edition.designation)
        .list("props", vec![Object::new().text("name", "type").text("value", "standard")])
        .object("citation", citation)
        .list("rlinks", vec![Object::new().text("href", "urn:iso:std:iso-iec:42001:ed-1")]);
    let body = Object::new()
        .text("uuid", cx.ids.of("catalog", &version))
        .object("metadata", cx.metadata(cx.title(CATALOG), &version, &Cast::default(), props))
        .list("groups", groups)
        .object("back-matter", Object::new().list("resources", vec![resource]));
    Object::new().object("catalog", body)
}

/// A title, or the label where the language has none.
fn title(title: &str, label: &str) -> String {
    markup(&line(title).unwrap_or_else(|| label.to_owned()))
}

fn labels(label: &str, sort: &str) -> Vec<Object> {
    vec![Object::new().text("name", "label").text("value", label), Object::new().text("name", "sort-id").text("value", ids::sort_id(sort))]
}

fn main_clause(cx: &Cx<'_>, clause: &'static Clause, standard: &str) -> Object {
    Object::new()
        .text("id", ["clause-", clause.label].concat())
        .text("class", "aims-clause-group")
        .text("title", title(clause.title_in(cx.language), clause.label))
        .list("props", labels(clause.label, &ids::clause(clause.label)))
        .list("controls", clause.children().map(ClauseId::get).map(|below| sub_clause(cx, below, standard)).collect())
}

/// A clause as a control, with its requirements as parts of its statement: findings point at those.
fn sub_clause(cx: &Cx<'_>, clause: &'static Clause, standard: &str) -> Object {
    let id = ids::clause(clause.label);
    let part = |label: &'static str| {
        let label_prop = Object::new().text("name", "label").text("value", label);
        Object::new().text("id", ids::requirement(label)).text("name", "item").list("props", vec![label_prop])
    };
    let statement = Object::new()
        .text("id", ids::statement(&id))
        .text("name", "statement")
        .list("parts", clause.requirements().iter().map(|requirement| part(requirement.label)).collect());
    Object::new()
        .text("id", id.clone())
        .text("class", "aims-clause")
        .text("title", title(clause.title_in(cx.language), clause.label))
        .list("props", labels(clause.label, &id))
        .list("links", reference(standard))
        .list("parts", vec![statement])
        .list("controls", clause.children().map(ClauseId::get).map(|below| sub_clause(cx, below, standard)).collect())
}

fn reference(standard: &str) -> Vec<Object> {
    vec![Object::new().text("href", ["#", standard].concat()).text("rel", "reference")]
}

fn annex_a(cx: &Cx<'_>, standard: &str) -> Vec<Object> {
    let mut out = Vec::new();
    for group in catalogue().groups() {
        let mut objectives = group.objectives();
        // A group with one objective is that objective.
        match (objectives.next(), objectives.next()) {
            (Some(only), None) => out.push(objective(cx, only, standard)),
            _ => {
                let id = ids::control(group.label);
                out.push(
                    Object::new()
                        .text("id", id.clone())
                        .text("class", "aims-annex-a-group")
                        .text("title", title(group.title_in(cx.language), group.label))
                        .list("props", labels(group.label, &id))
                        .list("groups", group.objectives().map(|it| objective(cx, it, standard)).collect()),
                );
            }
        }
    }
    out
}

fn objective(cx: &Cx<'_>, objective: &'static Objective, standard: &str) -> Object {
    let id = ids::control(objective.label);
    Object::new()
        .text("id", id.clone())
        .text("class", "aims-annex-a-objective")
        .text("title", title(objective.title_in(cx.language), objective.label))
        .list("props", labels(objective.label, &id))
        .list("controls", objective.controls().iter().map(|it| control(cx, it, standard)).collect())
}

fn control(cx: &Cx<'_>, control: &'static Control, standard: &str) -> Object {
    let id = ids::control(control.label);
    let statement = Object::new().text("id", ids::statement(&id)).text("name", "statement");
    Object::new()
        .text("id", id.clone())
        .text("class", "aims-annex-a-control")
        .text("title", title(control.title_in(cx.language), control.label))
        .list("props", labels(control.label, &id))
        .list("links", reference(standard))
        .list("parts", vec![statement])
}

fn own_controls(cx: &Cx<'_>) -> Vec<Object> {
    let mut out = Vec::new();
    for (key, own) in numbered(&cx.root.own_controls, |own| own.id.as_str()) {
        let id = ids::control(&key.replace('#', ".."));
        let mut props = vec![Object::new().text("name", "label").text("value", own.id.as_str())];
        props.extend(cx.fields(own, &[], "ownControl"));
        let statement = Object::new()
            .text("id", ids::statement(&id))
            .text("name", "statement")
            .maybe("prose", own.description.as_deref().filter(|text| line(text).is_some()).map(markup));
        let object = Object::new().text("id", id).text("class", "aims-own-control");
        let object = cx.titled(object, own.title.as_ref(), own.id.as_str());
        out.push(object.list("props", props).list("parts", vec![statement]));
    }
    out
}
