//! An audit that was held, with its findings.

use super::back_matter::{evidence, link};
use super::cast::Cast;
use super::criteria::{criterion, headline};
use super::cx::Cx;
use super::json::Object;
use super::plan::{AUDITS, all, persons, scoped, these};
use super::words::{instant, line, markup};
use crate::model::{Audit, AuditFinding, EvidenceKind, FindingGrade};
use crate::order::Map;

/// When the audit began; none of one that was not held, or of which no date is recorded.
pub(super) fn held(audit: &Audit) -> Option<String> {
    audit.started_on.or(audit.on).and_then(instant)
}

/// The result of an audit.
pub(super) fn result<'a>(
    cx: &Cx<'a>,
    cast: &mut Cast<'a>,
    key: &str,
    audit: &'a Audit,
    start: &str,
    statements: &Map<&str, String>,
) -> Object {
    cast.see(cx, audit);
    let kind = if audit.kind.is_some_and(|kind| kind.as_str() == "internal") { "internal-audit" } else { "external-audit" };
    let mut props = Vec::new();
    props.extend(audit.kind.map(|_| cx.prop("assessment-kind", kind)));
    props.extend(cx.fields(audit, &["findings"], "audit"));
    let persons = persons(cx, audit);
    if !persons.is_empty() {
        cast.part(AUDITS);
    }
    let actors = persons.into_iter().map(|uuid| Object::new().text("type", "party").text("actor-uuid", uuid).text("role-id", AUDITS.0));
    let actors: Vec<Object> = actors.collect();
    let origins = if actors.is_empty() { Vec::new() } else { vec![Object::new().list("actors", actors)] };
    let collected = audit.on.or(audit.started_on).and_then(instant).unwrap_or_else(|| start.to_owned());
    let (mut observations, mut findings) = (Vec::new(), Vec::new());
    for (at, it) in audit.findings.iter().enumerate() {
        let number = format!("{key}/{}", at + 1);
        observations.push(observation(cx, &number, it, &collected, &origins));
        findings.extend(finding(cx, &number, it, &origins, statements));
    }
    let object = Object::new().text("uuid", cx.ids.of("audit", key));
    let object = object.text("title", headline([audit.title.as_ref(), audit.description.as_ref()], audit.id.as_str()));
    let object = cx.required(object, "description", audit.conclusion.as_deref(), &mut props);
    object
        .text("start", start)
        .maybe("end", audit.on.and_then(instant).filter(|end| **end >= *start))
        .object("reviewed-controls", reviewed(cx, audit, &mut props))
        .list("props", props)
        .list("links", evidence(cx, &audit.evidence))
        .list("observations", observations)
        .list("findings", findings)
}

/// What was reviewed: the scope, or what findings are on; where neither is recorded, OSCAL knows only all.
fn reviewed(cx: &Cx<'_>, audit: &Audit, props: &mut Vec<Object>) -> Object {
    let mut controls = scoped(cx, audit.scope.as_deref());
    if controls.is_empty() {
        for control in audit.findings.iter().filter_map(|it| criterion(cx, it.requirement.as_ref()?.as_str())).map(|it| it.control) {
            if !controls.contains(&control) {
                controls.push(control);
            }
        }
    }
    if controls.is_empty() {
        props.push(cx.prop("not-recorded", "reviewed-controls"));
        return all();
    }
    these(controls.into_iter().map(|control| Object::new().text("control-id", control)).collect())
}

fn observation<'a>(cx: &Cx<'a>, number: &str, finding: &'a AuditFinding, collected: &str, origins: &[Object]) -> Object {
    let mut props = cx.fields(finding, &[], "auditFinding");
    let mut methods: Vec<String> = Vec::new();
    let mut evidence = Vec::new();
    for id in &finding.evidence {
        let known = cx.evidence(id.as_str());
        let method = match known.and_then(|it| it.kind) {
            Some(EvidenceKind::Interview) => "INTERVIEW",
            Some(EvidenceKind::TestResult) => "TEST",
            _ => "EXAMINE",
        };
        if known.is_some() && !methods.iter().any(|known| known == method) {
            methods.push(method.to_owned());
        }
        if let (Some(known), Some(_)) = (known, link(cx, id.as_str(), "evidence")) {
            let href = ["#", &cx.ids.of("evidence", id.as_str())].concat();
            let title = headline([known.title.as_ref(), known.description.as_ref()], known.id.as_str());
            evidence.push(Object::new().text("href", href).text("description", title));
        }
    }
    if methods.is_empty() {
        methods.push("UNKNOWN".to_owned());
    }
    let mut subjects = Vec::new();
    for system in finding.ai_systems.iter().filter(|it| cx.known(it.as_str()).is_some_and(|known| known.kind == "aiSystem")) {
        subjects.push(Object::new().text("subject-uuid", cx.ids.of("aiSystem", system.as_str())).text("type", "component"));
    }
    let object = Object::new().text("uuid", cx.ids.of("observation", number));
    let object = cx.required(object, "description", finding.statement.as_deref(), &mut props);
    object
        .list("props", props)
        .texts("methods", methods)
        .texts("types", vec!["finding".to_owned()])
        .list("origins", origins.to_vec())
        .list("subjects", subjects)
        .list("relevant-evidence", evidence)
        .text("collected", collected)
}

/// The finding on a statement, where the criterion has one and a grade was given.
fn finding(cx: &Cx<'_>, number: &str, finding: &AuditFinding, origins: &[Object], statements: &Map<&str, String>) -> Option<Object> {
    let target = criterion(cx, finding.requirement.as_ref()?.as_str())?;
    let (state, reason, grading) = match finding.grade? {
        FindingGrade::Major => ("not-satisfied", "fail", "major-nonconformity"),
        FindingGrade::Minor => ("not-satisfied", "fail", "minor-nonconformity"),
        FindingGrade::Observation => ("satisfied", "other", "observation"),
        FindingGrade::Opportunity => ("satisfied", "other", "opportunity-for-improvement"),
        FindingGrade::Conformity => ("satisfied", "pass", "conformity"),
    };
    let mut props = vec![cx.prop("grading", grading)];
    let status = Object::new().text("state", state).text("reason", reason);
    let on = Object::new().text("type", "statement-id").text("target-id", target.statement).object("status", status);
    let title = finding.statement.as_deref().and_then(line).map(|text| markup(&text));
    let title = title.or_else(|| finding.id.as_ref().map(|id| id.to_string())).unwrap_or_else(|| number.to_owned());
    let object = Object::new().text("uuid", cx.ids.of("finding", number)).text("title", title);
    let object = cx.required(object, "description", finding.statement.as_deref(), &mut props);
    let related = Object::new().text("observation-uuid", cx.ids.of("observation", number));
    Some(
        object
            .list("props", props)
            .list("origins", origins.to_vec())
            .object("target", on)
            .maybe("implementation-statement-uuid", target.label.and_then(|label| statements.get(label.as_str()).cloned()))
            .list("related-observations", vec![related]),
    )
}
