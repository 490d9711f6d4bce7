//! Risks with their ratings and treatments, as OSCAL's risks with their characterizations and responses.

use super::back_matter::evidence;
use super::cast::Cast;
use super::criteria::headline;
use super::cx::{ACCEPTANCE, Cx, numbered};
use super::json::Object;
use super::statement::OWNS;
use super::words::{instant, line, markup};
use crate::check::level;
use crate::model::{Action, ConsequenceDimension, Rating, Risk, RiskStatus, Treatment, TreatmentOption, WorkStatus};
use crate::order::{Map, Set};
use crate::read::Text;

/// The name of OSCAL's own facets.
const OSCAL: &str = "http://csrc.nist.gov/ns/oscal";

/// The risks of the document, and the treatments that stand with none of them.
pub(super) fn risks<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>) -> (Vec<Object>, Vec<(usize, &'a Treatment)>) {
    let mut of: Map<&str, Vec<Planned<'_>>> = Map::new();
    for (at, (key, treatment)) in numbered(&cx.root.treatments, |it| it.id.as_str()).into_iter().enumerate() {
        let mut seen: Set<&str> = Set::new();
        for risk in treatment.risk.iter().chain(&treatment.further_risks).map(|risk| risk.as_str()).filter(|risk| seen.insert(*risk, ())) {
            if let Some(list) = of.or_insert_with(risk, Vec::new) {
                list.push(Planned { key: key.clone(), number: at + 1, treatment });
            }
        }
    }
    let (mut out, mut shown) = (Vec::new(), Set::new());
    for (key, risk) in numbered(&cx.root.risks, |it| it.id.as_str()) {
        let treatments = of.get(risk.id.as_str()).map_or(&[][..], |list| list);
        // With the first of two risks of one id.
        let treatments = if key == risk.id.as_str() { treatments } else { &[] };
        cast.see(cx, risk);
        for planned in treatments {
            shown.insert(planned.number, ());
            cast.see(cx, planned.treatment);
        }
        out.push(one(cx, cast, &key, risk, treatments));
    }
    let alone = cx.root.treatments.iter().enumerate().map(|(at, treatment)| (at + 1, treatment));
    let alone: Vec<(usize, &Treatment)> = alone.filter(|(number, _)| !shown.contains(number)).collect();
    alone.iter().for_each(|(_, treatment)| cast.see(cx, *treatment));
    (out, alone)
}

/// A treatment with its key and its number in the register.
struct Planned<'a> {
    key: String,
    number: usize,
    treatment: &'a Treatment,
}

fn one<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, key: &str, risk: &'a Risk, treatments: &[Planned<'a>]) -> Object {
    let mut props = cx.fields(risk, &[], "risk");
    let accepted = state(risk, treatments) == "deviation-approved";
    props.extend(accepted.then(|| Object::new().text("name", "accepted").text("value", "true")));
    let (description, event) = (risk.description.as_deref(), risk.event.as_deref());
    let object = Object::new().text("uuid", cx.ids.of("risk", key));
    let object = object.text("title", headline([risk.title.as_ref(), risk.event.as_ref(), risk.description.as_ref()], risk.id.as_str()));
    let object = cx.required(object, "description", description.or(event), &mut props);
    let object = cx.required(object, "statement", event.or(description), &mut props);
    let ratings = [("inherent", &risk.inherent), ("current", &risk.current), ("residual", &risk.residual)];
    let characterizations = ratings.into_iter().filter_map(|(name, rating)| rated(cx, cast, name, rating.as_deref()?)).collect();
    let remediations = treatments.iter().map(|it| response(cx, cast, it, key)).collect();
    let log = treatments.iter().filter_map(|it| acceptance(cx, cast, &it.key, key, it.treatment)).collect();
    object
        .list("props", props)
        .list("links", evidence(cx, &risk.evidence))
        .text("status", state(risk, treatments))
        .list("characterizations", characterizations)
        .list("remediations", remediations)
        .object("risk-log", Object::new().list("entries", log))
}

/// OSCAL's word for where a risk is.
fn state(risk: &Risk, treatments: &[Planned<'_>]) -> &'static str {
    let accepts = |treatment: &Treatment| {
        treatment.option == Some(TreatmentOption::Retain) && treatment.acceptance.as_deref().is_some_and(|it| it.on.is_some())
    };
    match risk.stated_status {
        _ if risk.closed_on.is_some() => "closed",
        Some(RiskStatus::Closed) => "closed",
        Some(RiskStatus::Accepted) => "deviation-approved",
        _ if treatments.iter().any(|it| accepts(it.treatment)) => "deviation-approved",
        Some(RiskStatus::InTreatment) => "remediating",
        Some(RiskStatus::Open) => "open",
        _ if treatments.iter().any(|it| it.treatment.option.is_some_and(|option| option != TreatmentOption::Retain)) => "remediating",
        _ => "open",
    }
}

/// A rating, where a party can be named that rated.
fn rated<'a>(cx: &Cx<'a>, cast: &Cast<'a>, name: &str, rating: &'a Rating) -> Option<Object> {
    let actor = cast.actor(cx, rating.by.as_ref())?;
    // OSCAL's word for which rating it is; there is none for the one with the controls of today.
    let name_state = match name {
        "inherent" => Some("initial"),
        "residual" => Some("adjusted"),
        _ => None,
    };
    let state = |state: &str| vec![Object::new().text("name", "state").text("value", state)];
    let props = name_state.map_or_else(Vec::new, state);
    let facet = |name: &str, system: &str, value: String| {
        Object::new().text("name", name).text("system", system).text("value", value).list("props", props.clone())
    };
    let mut facets = Vec::new();
    facets.extend(rating.likelihood.as_deref().and_then(line).map(|key| facet("likelihood", OSCAL, key)));
    let mut named: Vec<String> = Vec::new();
    for it in &rating.consequences {
        let Some(value) = it.level.as_deref().and_then(line).or_else(|| it.value.map(|value| value.to_string())) else { continue };
        let name = ["impact-", it.dimension.map_or("other", ConsequenceDimension::as_str)].concat();
        if !named.contains(&name) {
            facets.push(facet(&name, cx.namespace, value));
            named.push(name);
        }
    }
    let band = cx.root.risk_method.as_deref().and_then(|method| level(method, rating)).and_then(|level| line(&level.band.key));
    facets.extend(band.map(|band| facet("risk", OSCAL, band)));
    if facets.is_empty() {
        return None;
    }
    let props = vec![cx.prop("rating", name)];
    Some(Object::new().list("props", props).object("origin", Object::new().list("actors", vec![actor])).list("facets", facets))
}

fn response<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, planned: &Planned<'a>, risk: &str) -> Object {
    let (id, treatment) = (&planned.key, planned.treatment);
    let done = |action: &Action| action.done_on.is_some() || action.stated_status == Some(WorkStatus::Done);
    let lifecycle = match treatment.stated_status {
        Some(WorkStatus::Done) => "completed",
        Some(WorkStatus::Proposed) => "recommendation",
        None if !treatment.actions.is_empty() && treatment.actions.iter().all(done) => "completed",
        _ => "planned",
    };
    let option = treatment.option.and_then(|option| match option {
        TreatmentOption::Avoid => Some("avoid"),
        TreatmentOption::Reduce => Some("mitigate"),
        TreatmentOption::Share => Some("share"),
        TreatmentOption::Retain => Some("accept"),
        TreatmentOption::Pursue => None,
    });
    let mut props: Vec<Object> = option.map(|option| Object::new().text("name", "type").text("value", option)).into_iter().collect();
    props.extend(cx.fields(treatment, &[], &format!("treatment-{}", planned.number)));
    let object = Object::new().text("uuid", cx.ids.of("response", &[id.as_str(), "/", risk].concat())).text("lifecycle", lifecycle);
    let object = object.text("title", headline([treatment.title.as_ref(), treatment.description.as_ref()], treatment.id.as_str()));
    let object = cx.required(object, "description", treatment.description.as_deref().or(treatment.rationale.as_deref()), &mut props);
    object.list("props", props).list("tasks", tasks(cx, cast, &["treatment/", id, "/", risk].concat(), &treatment.actions))
}

/// Actions as tasks.
pub(super) fn tasks<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, of: &str, actions: &'a [Action]) -> Vec<Object> {
    let mut out = Vec::new();
    for (at, action) in actions.iter().enumerate() {
        let number = format!("{of}/{}", at + 1);
        let mut props = Vec::new();
        let title = action.what.as_deref().and_then(line).map(|text| markup(&text));
        let object = Object::new().text("uuid", cx.ids.of("task", &number)).text("type", "action");
        let object = match title {
            Some(title) => object.text("title", title),
            None => cx.required(object, "title", None, &mut props),
        };
        let due = action.due.and_then(instant).map(|date| Object::new().object("on-date", Object::new().text("date", date)));
        let owner = cast.responsible(cx, OWNS, action.owner.as_ref());
        props.extend(action.done_on.map(|on| cx.prop("done-on", &on.to_string())));
        out.push(object.list("props", props).object("timing", due.unwrap_or_default()).list("responsible-roles", owner));
    }
    out
}

/// The acceptance of a risk in its log.
fn acceptance<'a>(cx: &Cx<'a>, cast: &Cast<'a>, id: &str, risk: &str, treatment: &'a Treatment) -> Option<Object> {
    let acceptance = treatment.acceptance.as_deref()?;
    let start = acceptance.on.and_then(instant)?;
    let rationale: Option<&Text> = acceptance.rationale.as_ref();
    Some(
        Object::new()
            .text("uuid", cx.ids.of("acceptance", &[id, "/", risk].concat()))
            .text("title", cx.text(ACCEPTANCE))
            .maybe("description", rationale.map(|text| markup(text)).filter(|text| line(text).is_some()))
            .text("start", start)
            .maybe("end", acceptance.until.and_then(instant))
            .list("logged-by", cast.logged(cx, acceptance.by.as_ref()))
            .text("status-change", "deviation-approved"),
    )
}
