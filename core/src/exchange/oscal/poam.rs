//! Nonconformities and their corrective actions as a plan of action and milestones.
//!
//! An item has neither a deadline nor an owner of its own: those stand with a risk that is made for it.

use super::back_matter::{back_matter, evidence};
use super::bundle::STATEMENT_FILE;
use super::cast::Cast;
use super::criteria::headline;
use super::cx::{ACTIONS, CORRECTION, CORRECTIVE_ACTION, Cx, EFFECTIVENESS_REVIEW, ROOT_CAUSE, numbered};
use super::json::Object;
use super::risks::tasks;
use super::statement::OWNS;
use super::words::{instant, line, markup};
use crate::model::{CaseStatus, Nonconformity};

/// The plan; none where there is no nonconformity, as OSCAL requires an item.
pub(super) fn document<'a>(cx: &Cx<'a>) -> Option<Object> {
    let mut cast = Cast::default();
    let (mut items, mut risks) = (Vec::new(), Vec::new());
    for (key, it) in numbered(&cx.root.nonconformities, |it| it.id.as_str()) {
        cast.see(cx, it);
        items.push(item(cx, &mut cast, &key, it));
        risks.push(risk(cx, &mut cast, &key, it));
    }
    if items.is_empty() {
        return None;
    }
    let system = Object::new().text("identifier-type", "https://ietf.org/rfc/rfc4122").text("id", cx.ids.aims());
    let body = Object::new()
        .text("uuid", cx.ids.of("plan-of-action-and-milestones", ""))
        .object("metadata", cx.metadata(cx.title(ACTIONS), &cx.revision(), &cast, Vec::new()))
        .object("import-ssp", Object::new().text("href", cx.file(STATEMENT_FILE)))
        .object("system-id", system)
        .list("risks", risks)
        .list("poam-items", items)
        .object("back-matter", back_matter(cx, &cast));
    Some(Object::new().object("plan-of-action-and-milestones", body))
}

fn title(it: &Nonconformity) -> String {
    headline([it.title.as_ref(), it.statement.as_ref(), it.description.as_ref()], it.id.as_str())
}

fn item<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, key: &str, it: &'a Nonconformity) -> Object {
    let mut props = vec![cx.prop("nonconformity-id", it.id.as_str()), cx.prop("status", status(it))];
    props.extend(cx.fields(it, &[], "nonconformity"));
    let object = Object::new().text("uuid", cx.ids.of("nonconformity", key)).text("title", title(it));
    let object = cx.required(object, "description", it.statement.as_deref().or(it.description.as_deref()), &mut props);
    let owner = it.owner.as_ref().and_then(|owner| cast.actor(cx, Some(owner)));
    let origins = owner.map(|owner| Object::new().list("actors", vec![owner])).into_iter().collect();
    let risk = Object::new().text("risk-uuid", cx.ids.of("nonconformity-risk", key));
    object.list("props", props).list("links", evidence(cx, &it.evidence)).list("origins", origins).list("related-risks", vec![risk])
}

/// Where it is, in our words.
fn status(it: &Nonconformity) -> &'static str {
    let closed = it.closed_on.is_some() || it.stated_status == Some(CaseStatus::Closed);
    let reviewed = it.effectiveness_review.as_deref().is_some_and(|review| review.on.is_some());
    let done = !it.actions.is_empty() && it.actions.iter().all(|action| action.done_on.is_some());
    match () {
        () if closed => "closed",
        () if done && !reviewed => "awaiting-effectiveness-review",
        () if !it.actions.is_empty() || it.correction.is_some() => "action-in-progress",
        () => "open",
    }
}

fn risk<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, key: &str, it: &'a Nonconformity) -> Object {
    let mut props = vec![cx.prop("nonconformity-id", it.id.as_str())];
    let object = Object::new().text("uuid", cx.ids.of("nonconformity-risk", key)).text("title", title(it));
    let object = cx.required(object, "description", it.description.as_deref().or(it.statement.as_deref()), &mut props);
    let object = cx.required(object, "statement", it.consequences.as_deref(), &mut props);
    let state = match status(it) {
        "closed" => "closed",
        "open" => "open",
        _ => "remediating",
    };
    let owner = cast.responsible(cx, OWNS, it.owner.as_ref());
    let mut responses = Vec::new();
    if let Some(correction) = it.correction.as_deref().filter(|text| line(text).is_some()) {
        let lifecycle = if it.corrected_on.is_some() { "completed" } else { "planned" };
        responses.push(
            Object::new()
                .text("uuid", cx.ids.of("correction", key))
                .text("lifecycle", lifecycle)
                .text("title", cx.text(CORRECTION))
                .text("description", markup(correction)),
        );
    }
    if !it.actions.is_empty() {
        let done = it.actions.iter().all(|action| action.done_on.is_some());
        let mut props = Vec::new();
        let object = Object::new()
            .text("uuid", cx.ids.of("corrective-action", key))
            .text("lifecycle", if done { "completed" } else { "planned" })
            .text("title", cx.text(CORRECTIVE_ACTION));
        let object = cx.required(object, "description", it.proportionality.as_deref(), &mut props);
        responses.push(object.list("props", props).list("tasks", tasks(cx, cast, &["nonconformity/", key].concat(), &it.actions)));
    }
    props.extend(owner.iter().map(|_| cx.prop("owner", it.owner.as_ref().map_or("", |owner| owner.as_str()))));
    object
        .list("props", props)
        .text("status", state)
        .maybe("deadline", it.due.and_then(instant))
        .list("remediations", responses)
        .object("risk-log", Object::new().list("entries", log(cx, cast, key, it)))
}

/// The causes and the review of effectiveness, where they have a date: an entry of the log needs one.
fn log<'a>(cx: &Cx<'a>, cast: &Cast<'a>, key: &str, it: &'a Nonconformity) -> Vec<Object> {
    let mut out = Vec::new();
    if let Some(cause) = it.root_cause.as_deref()
        && let Some(start) = cause.on.and_then(instant)
    {
        let causes: Vec<String> = cause.causes.iter().map(|text| markup(text)).collect();
        out.push(
            Object::new()
                .text("uuid", cx.ids.of("root-cause", key))
                .text("title", cx.text(ROOT_CAUSE))
                .maybe("description", Some(causes.join("\n\n")).filter(|text| line(text).is_some()))
                .text("start", start)
                .list("logged-by", cast.logged(cx, cause.by.as_ref())),
        );
    }
    if let Some(review) = it.effectiveness_review.as_deref()
        && let Some(start) = review.on.and_then(instant)
    {
        let effective = review.effective.map(|it| cx.prop("effective", if it { "true" } else { "false" }));
        out.push(
            Object::new()
                .text("uuid", cx.ids.of("effectiveness-review", key))
                .text("title", cx.text(EFFECTIVENESS_REVIEW))
                .maybe("description", review.note.as_deref().filter(|text| line(text).is_some()).map(markup))
                .text("start", start)
                .list("props", effective.into_iter().collect())
                .list("logged-by", cast.logged(cx, review.by.as_ref())),
        );
    }
    out
}
