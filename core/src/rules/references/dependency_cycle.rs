//! AI systems that depend on themselves, roles that report to themselves, documents that replace themselves.

use crate::check::{Cx, Sink, fail, rule};
use crate::model::{AiSystem, Document, Role, Root};

rule! {
    "dependency-cycle", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    message "`{id}` comes back to itself through `{field}`",
    hint "take one reference of the circle out: {circle}",
}

fn check(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    for (at, system) in cx.aims().ai_systems.iter().enumerate() {
        let circle =
            circle(system.id.as_str(), |id| cx.ai_system(id).into_iter().flat_map(|s| s.depends_on.iter().map(|r| r.as_str())).collect());
        answer(sink, "aiSystem", system.id.as_str(), circle, Root::AI_SYSTEMS.at(at).then(AiSystem::DEPENDS_ON), "dependsOn");
    }
    for (at, role) in cx.aims().roles.iter().enumerate() {
        let above =
            |id: &str| cx.index().position(Root::ROLES, id).and_then(|at| cx.aims().roles.get(at)).and_then(|r| r.reports_to.as_ref());
        let circle = circle(role.id.as_str(), |id| above(id).map(|r| r.as_str()).into_iter().collect());
        answer(sink, "role", role.id.as_str(), circle, Root::ROLES.at(at).then(Role::REPORTS_TO), "reportsTo");
    }
    for (at, document) in cx.aims().documents.iter().enumerate() {
        let circle =
            circle(document.id.as_str(), |id| cx.document(id).and_then(|d| d.replaces.as_ref()).map(|r| r.as_str()).into_iter().collect());
        answer(sink, "document", document.id.as_str(), circle, Root::DOCUMENTS.at(at).then(Document::REPLACES), "replaces");
    }
}

fn answer(sink: &mut Sink<'_>, kind: &'static str, id: &str, circle: Option<Vec<&str>>, at: crate::check::Path, field: &str) {
    match circle {
        Some(steps) => sink.fail(kind, id, fail(at).with("id", id).with("field", field).with("circle", steps.join(" → "))),
        None => sink.pass(id),
    }
}

/// The way from `start` back to itself, if there is one. Every id is entered once.
fn circle<'a>(start: &'a str, next: impl Fn(&str) -> Vec<&'a str>) -> Option<Vec<&'a str>> {
    let mut seen: Vec<(&str, usize)> = vec![(start, 0)];
    let mut at = 0;
    while let Some((here, _)) = seen.get(at).copied() {
        for id in next(here) {
            if id == start {
                let mut way = vec![start];
                let mut from = at;
                while let Some((step, before)) = seen.get(from).copied().filter(|_| from > 0) {
                    way.push(step);
                    from = before;
                }
                way.push(start);
                way.reverse();
                return Some(way);
            }
            if !seen.iter().any(|(known, _)| *known == id) {
                seen.push((id, at));
            }
        }
        at += 1;
    }
    None
}
