//! The Statement of Applicability as a system security plan: every control, with what was decided, why, and how far it is implemented.

use super::back_matter::{back_matter, link};
use super::bundle::CATALOG_FILE;
use super::cast::Cast;
use super::cx::{AIMS, Cx, NOT_RECORDED, OWNER, STATE, STATEMENT, numbered};
use super::decided::{Decided, decided};
use super::json::Object;
use super::words::{line, markup};
use crate::model::{AiSystem, ImplementationStatus, LifeCycleStage, ResourceKind, Root, SoaDecision, SoaEntry};
use crate::order::Set;
use crate::read::{Kind, Record, View};

/// The role of who answers for something.
pub(super) const OWNS: (&str, crate::language::Phrase) = ("owner", OWNER);

/// The system security plan.
pub(super) fn document<'a>(cx: &Cx<'a>) -> Object {
    let root = cx.root;
    let mut cast = Cast::whole();
    let soa = root.statement_of_applicability.as_deref();
    let version = soa.and_then(|soa| soa.version.as_deref()).map_or_else(|| cx.revision(), str::to_owned);
    let mut props = cx.fields(root, &registers(root), "aims");
    if let Some(soa) = soa {
        props.extend(cx.fields(soa, &["entries"], "statementOfApplicability"));
    }
    let decided = decided(cx);
    let labels: Set<&str> = decided.iter().map(|control| (control.label, ())).collect();
    let entries = soa.iter().flat_map(|soa| soa.entries.iter().enumerate());
    let orphans = entries.filter(|(_, entry)| !labels.contains(entry.control.as_str()));
    // On a control that there is not: kept with the statement, since OSCAL could not resolve it.
    for (at, entry) in orphans {
        props.extend(cx.fields(entry, &[], &format!("soaEntry-{}", at + 1)));
    }
    let requirements = decided.iter().map(|control| requirement(cx, &mut cast, control)).collect();
    let mut none = Vec::new();
    let additional = soa.and_then(|soa| soa.additional_controls.as_deref());
    let implementation = cx.required(Object::new(), "description", additional, &mut none).list("implemented-requirements", requirements);
    let system = Object::new().list("components", components(cx, &mut cast));
    let body = Object::new()
        .text("uuid", cx.ids.of("system-security-plan", ""))
        .object("metadata", cx.metadata(cx.title(STATEMENT), &version, &cast, props))
        .object("import-profile", Object::new().text("href", cx.file(CATALOG_FILE)))
        .object("system-characteristics", characteristics(cx))
        .object("system-implementation", system)
        .object("control-implementation", implementation)
        .object("back-matter", back_matter(cx, &cast));
    Object::new().object("system-security-plan", body)
}

/// Names of the fields that are registers or parts: what is left is about the document itself.
fn registers(root: &Root) -> Vec<&'static str> {
    let own = |name: &str| matches!(name, "revision" | "standard");
    let names = Root::TABLE.names.iter().enumerate();
    names.filter(|(at, name)| matches!(root.get(*at), View::Record(_) | View::List(_)) && !own(name)).map(|(_, name)| name).collect()
}

fn characteristics(cx: &Cx<'_>) -> Object {
    let root = cx.root;
    let mut props = Vec::new();
    let mut system_ids = vec![Object::new().text("identifier-type", "https://ietf.org/rfc/rfc4122").text("id", cx.ids.aims())];
    system_ids.extend(root.id.as_ref().map(|id| Object::new().text("identifier-type", cx.namespace).text("id", id.as_str())));
    let organization = root.organization.as_deref();
    let name = root.title.as_deref().and_then(line).or_else(|| organization.and_then(|it| it.legal_name.as_deref()).and_then(line));
    let purpose = organization.and_then(|it| it.description.as_deref().or(it.purpose.as_deref()));
    let it = Object::new().list("system-ids", system_ids).text("system-name", name.unwrap_or_else(|| cx.text(AIMS)));
    let it = cx.required(it, "description", purpose, &mut props);
    let mut bounds = Vec::new();
    let scope = root.scope.as_deref();
    if let Some(scope) = scope {
        bounds.extend(cx.fields(scope, &[], "scope"));
    }
    let boundary = cx.required(Object::new(), "description", scope.and_then(|scope| scope.statement.as_deref()), &mut bounds);
    it.list("props", props)
        .object("system-information", Object::new().list("information-types", information(cx)))
        .object("status", Object::new().text("state", "other").text("remarks", cx.text(STATE)))
        .object("authorization-boundary", boundary.list("props", bounds))
}

/// One kind of information for each data set; one that says that none is recorded where there is none.
fn information(cx: &Cx<'_>) -> Vec<Object> {
    let mut out = Vec::new();
    let sets = cx.root.resources.iter().filter(|it| it.kind == Some(ResourceKind::Dataset));
    for set in sets {
        let mut props = vec![cx.prop("resource-id", set.id.as_str())];
        let object =
            cx.titled(Object::new().text("uuid", cx.ids.of("information-type", set.id.as_str())), set.title.as_ref(), set.id.as_str());
        let object = cx.required(object, "description", set.description.as_deref(), &mut props);
        out.push(object.list("props", props));
    }
    let mut seen: Set<&str> = Set::new();
    let mut first = cx.root.resources.iter().filter(|it| it.kind == Some(ResourceKind::Dataset)).map(|it| seen.insert(it.id.as_str(), ()));
    out.retain(|_| first.next() == Some(true));
    if out.is_empty() {
        let none = cx.prop("not-recorded", "information-types");
        out.push(Object::new().text("title", cx.text(NOT_RECORDED)).text("description", cx.text(NOT_RECORDED)).list("props", vec![none]));
    }
    out
}

/// The component that stands for the whole.
pub(super) fn this_system(cx: &Cx<'_>) -> String {
    cx.ids.of("component", "")
}

fn components<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>) -> Vec<Object> {
    let title = cx.root.title.as_deref().and_then(line).unwrap_or_else(|| cx.text(AIMS));
    let whole = Object::new().text("uuid", this_system(cx)).text("type", "this-system").text("title", markup(&title));
    let scope = cx.root.scope.as_deref().and_then(|scope| scope.statement.as_deref());
    let mut props = Vec::new();
    let whole = cx.required(whole, "description", scope, &mut props);
    let state = Object::new().text("state", "other").text("remarks", cx.text(STATE));
    let mut out = vec![whole.list("props", props).object("status", state)];
    for (key, system) in numbered(&cx.root.ai_systems, |it| it.id.as_str()) {
        let mut props = cx.fields(system, &[], "aiSystem");
        let object = Object::new().text("uuid", cx.ids.of("aiSystem", &key)).text("type", "software");
        let object = cx.titled(object, system.name.as_ref(), system.id.as_str());
        let object = cx.required(object, "description", system.description.as_deref(), &mut props);
        let object = object.maybe("purpose", system.purpose.as_deref().and_then(line).map(|text| markup(&text)));
        let owner = cast.responsible(cx, OWNS, system.owner.as_ref());
        out.push(object.list("props", props).object("status", state_of(cx, system)).list("responsible-roles", owner));
    }
    out
}

fn state_of(cx: &Cx<'_>, system: &AiSystem) -> Object {
    let stage = system.life_cycle.as_deref().and_then(|it| it.stage);
    let state = match stage {
        Some(
            LifeCycleStage::Inception
            | LifeCycleStage::DesignAndDevelopment
            | LifeCycleStage::VerificationAndValidation
            | LifeCycleStage::Deployment,
        ) => "under-development",
        Some(LifeCycleStage::OperationAndMonitoring | LifeCycleStage::ContinuousValidation | LifeCycleStage::ReEvaluation) => "operational",
        Some(LifeCycleStage::Retirement) => "disposition",
        None => "other",
    };
    let remarks = if stage.is_none() { Some(cx.text(NOT_RECORDED)) } else { None };
    Object::new().text("state", state).maybe("remarks", remarks)
}

/// The components that an entry is for: the AI systems that it names, or the whole.
fn targets(cx: &Cx<'_>, entry: &SoaEntry) -> Vec<(String, String)> {
    let systems = entry.ai_systems.iter().map(|system| system.as_str());
    let known: Vec<(String, String)> = systems
        .filter(|id| cx.known(id).is_some_and(|known| known.kind == "aiSystem"))
        .map(|id| (cx.ids.of("aiSystem", id), id.to_owned()))
        .collect();
    if entry.ai_systems.is_empty() { vec![(this_system(cx), String::new())] } else { known }
}

/// The UUID of the decision on a control that is for all AI systems; a finding points at it.
pub(super) fn general(cx: &Cx<'_>, control: &Decided<'_>) -> Option<String> {
    control.entries.iter().any(|(_, entry)| entry.ai_systems.is_empty()).then(|| by_component(cx, control.label, ""))
}

fn by_component(cx: &Cx<'_>, control: &str, system: &str) -> String {
    cx.ids.of("by-component", &[control, "/", system].concat())
}

fn requirement<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, control: &Decided<'a>) -> Object {
    let applies = if control.included() {
        "included"
    } else if control.excluded() {
        "not-applicable"
    } else {
        "undecided"
    };
    let mut props = vec![cx.prop("applicability", applies)];
    props.extend(control.treats.iter().map(|risk| cx.prop("treats-risk", risk)));
    let mut components = Vec::new();
    let mut done: Set<String> = Set::new();
    for (at, entry) in &control.entries {
        props.extend(cx.fields(*entry, &[], &format!("soaEntry-{}", at + 1)));
        for (component, system) in targets(cx, entry) {
            // Of two entries for one system the first is OSCAL's; both are in the properties.
            if done.insert(component.clone(), ()) {
                components.push(implemented(cx, cast, control.label, entry, &component, &system));
            }
        }
    }
    Object::new()
        .text("uuid", cx.ids.of("implemented-requirement", control.label))
        .text("control-id", control.id())
        .list("props", props)
        .list("by-components", components)
}

fn implemented<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, control: &str, entry: &'a SoaEntry, component: &str, system: &str) -> Object {
    let implementation = entry.implementation.as_deref();
    let mut props = Vec::new();
    let object = Object::new().text("component-uuid", component).text("uuid", by_component(cx, control, system));
    let object = cx.required(object, "description", implementation.and_then(|it| it.description.as_deref()), &mut props);
    let mut links = Vec::new();
    links.extend(entry.evidence.iter().filter_map(|it| link(cx, it.as_str(), "evidence")));
    links.extend(entry.documents.iter().filter_map(|it| link(cx, it.as_str(), "reference")));
    let reason = entry.justification.as_deref().filter(|text| line(text).is_some()).map(markup);
    let status = implementation.and_then(|it| it.status);
    let state = match (entry.decision, status) {
        (Some(SoaDecision::Excluded), _) => Some("not-applicable"),
        (_, Some(ImplementationStatus::Implemented)) => Some("implemented"),
        (_, Some(ImplementationStatus::Partial)) => Some("partial"),
        (_, Some(ImplementationStatus::Planned)) => Some("planned"),
        // OSCAL's words for it would say that it is planned.
        (_, Some(ImplementationStatus::NotStarted) | None) => None,
    };
    let excluded = entry.decision == Some(SoaDecision::Excluded);
    let remarks = reason.clone().filter(|_| excluded);
    let state = state.map_or_else(Object::new, |state| Object::new().text("state", state).maybe("remarks", remarks));
    let owner = cast.responsible(cx, OWNS, entry.owner.as_ref());
    object
        .list("props", props)
        .list("links", links)
        .object("implementation-status", state)
        .list("responsible-roles", owner)
        .maybe("remarks", reason.filter(|_| !excluded))
}
