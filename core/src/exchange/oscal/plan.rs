//! The audits as planned, as an assessment plan.

use super::back_matter::back_matter;
use super::bundle::STATEMENT_FILE;
use super::cast::Cast;
use super::criteria::{controls, headline};
use super::cx::{AUDITOR, Cx, PLAN, numbered};
use super::json::Object;
use super::words::instant;
use crate::language::Phrase;
use crate::model::{Audit, AuditScope};
use crate::order::Set;

/// The role of those who audit.
pub(super) const AUDITS: (&str, Phrase) = ("auditor", AUDITOR);

/// The assessment plan.
pub(super) fn document<'a>(cx: &Cx<'a>) -> Object {
    let mut cast = Cast::default();
    let tasks = numbered(&cx.root.audits, |it| it.id.as_str()).into_iter().map(|(key, audit)| task(cx, &mut cast, &key, audit)).collect();
    let subjects = match cx.root.ai_systems.is_empty() {
        true => Vec::new(),
        false => vec![Object::new().text("type", "component").whole("include-all", Object::new())],
    };
    let body = Object::new()
        .text("uuid", cx.ids.of("assessment-plan", ""))
        .object("metadata", cx.metadata(cx.title(PLAN), &cx.revision(), &cast, Vec::new()))
        .object("import-ssp", Object::new().text("href", cx.file(STATEMENT_FILE)))
        .object("reviewed-controls", all())
        .list("assessment-subjects", subjects)
        .list("tasks", tasks)
        .object("back-matter", back_matter(cx, &cast));
    Object::new().object("assessment-plan", body)
}

fn task<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, key: &str, audit: &'a Audit) -> Object {
    cast.see(cx, audit);
    let mut props = cx.fields(audit, &["findings"], "audit");
    props.extend(scoped(cx, audit.scope.as_deref()).into_iter().map(|control| cx.prop("reviewed-control", &control)));
    let object = Object::new().text("uuid", cx.ids.of("audit-task", key)).text("type", "action");
    let object = object.text("title", headline([audit.title.as_ref(), audit.description.as_ref()], audit.id.as_str()));
    let object = cx.required(object, "description", audit.description.as_deref(), &mut props);
    let from = audit.planned_on.or(audit.started_on).and_then(instant);
    let to = audit.on.and_then(instant);
    let timing = match (from, to) {
        (Some(start), Some(end)) if start < end => {
            Object::new().object("within-date-range", Object::new().text("start", start).text("end", end))
        }
        (Some(date), _) | (None, Some(date)) => Object::new().object("on-date", Object::new().text("date", date)),
        (None, None) => Object::new(),
    };
    object.list("props", props).object("timing", timing).list("responsible-roles", team(cx, cast, audit))
}

/// Who audits.
fn team<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, audit: &'a Audit) -> Vec<Object> {
    let people = persons(cx, audit);
    match people.is_empty() {
        true => Vec::new(),
        false => vec![Object::new().text("role-id", cast.part(AUDITS)).texts("party-uuids", people)],
    }
}

/// The people of the team that there are, as parties.
pub(super) fn persons(cx: &Cx<'_>, audit: &Audit) -> Vec<String> {
    let mut seen: Set<&str> = Set::new();
    let people = audit.team.iter().filter_map(|member| Some(member.person.as_ref()?.as_str()));
    let known = people.filter(|id| cx.known(id).is_some_and(|known| known.kind == "person") && seen.insert(*id, ()));
    known.map(|id| cx.ids.of("person", id)).collect()
}

/// The controls and clauses of a scope, each once.
pub(super) fn scoped(cx: &Cx<'_>, scope: Option<&AuditScope>) -> Vec<String> {
    let Some(scope) = scope else { return Vec::new() };
    let named = scope.requirements.iter().map(|it| it.as_str()).chain(scope.controls.iter().map(|it| it.as_str()));
    let mut seen: Set<String> = Set::new();
    named.flat_map(|id| controls(cx, id)).filter(|control| seen.insert(control.clone(), ())).collect()
}

/// All controls of the catalogue.
pub(super) fn all() -> Object {
    Object::new().list("control-selections", vec![Object::new().whole("include-all", Object::new())])
}

/// These controls, each with statements of it or all.
pub(super) fn these(controls: Vec<Object>) -> Object {
    Object::new().list("control-selections", vec![Object::new().list("include-controls", controls)])
}
