//! The verdicts, the risks and the audits as assessment results: one result for the assessment, one for each audit that was held.

use super::back_matter::back_matter;
use super::bundle::PLAN_FILE;
use super::cast::Cast;
use super::criteria::criterion;
use super::cx::{Cx, GAP_ANALYSIS, RESULTS, numbered};
use super::decided::decided;
use super::held::{held, result};
use super::json::Object;
use super::plan::these;
use super::risks::risks;
use super::statement::general;
use super::words::{instant, line, markup};
use crate::assess::{Status, Verdict};
use crate::catalogue::catalogue;
use crate::exchange::wording;
use crate::order::Map;

/// The assessment results.
pub(super) fn document<'a>(cx: &Cx<'a>) -> Object {
    let mut cast = Cast::default();
    let decided = decided(cx);
    let statements: Map<&str, String> = decided.iter().filter_map(|control| Some((control.label, general(cx, control)?))).collect();
    let mut results = vec![assessment(cx, &mut cast, &statements)];
    for (key, audit) in numbered(&cx.root.audits, |it| it.id.as_str()) {
        if let Some(start) = held(audit) {
            results.push(result(cx, &mut cast, &key, audit, &start, &statements));
        }
    }
    let body = Object::new()
        .text("uuid", cx.ids.of("assessment-results", ""))
        .object("metadata", cx.metadata(cx.title(RESULTS), &cx.revision(), &cast, Vec::new()))
        .object("import-ap", Object::new().text("href", cx.file(PLAN_FILE)))
        .list("results", results)
        .object("back-matter", back_matter(cx, &cast));
    Object::new().object("assessment-results", body)
}

/// The verdicts on requirements and controls that are determined, and the risks.
fn assessment<'a>(cx: &Cx<'a>, cast: &mut Cast<'a>, statements: &Map<&str, String>) -> Object {
    let report = cx.report;
    let mut findings = Vec::new();
    let mut reviewed: Vec<(String, Vec<String>)> = Vec::new();
    for verdict in report.verdicts.iter().filter(|verdict| !matches!(verdict.status, Status::NotDetermined | Status::NotApplicable)) {
        let Some(target) = criterion(cx, &verdict.id) else { continue };
        findings.push(finding(cx, verdict, &target.statement, target.label.and_then(|label| statements.get(label.as_str()))));
        match reviewed.last_mut().filter(|(control, _)| *control == target.control) {
            Some((_, of)) => of.push(target.statement),
            None => reviewed.push((target.control, vec![target.statement])),
        }
    }
    let controls = reviewed.into_iter().map(|(control, of)| Object::new().text("control-id", control).texts("statement-ids", of));
    let controls: Vec<Object> = controls.collect();
    // What is not determined was evaluated all the same.
    let reviewed = if controls.is_empty() { super::plan::all() } else { these(controls) };
    let (risks, alone) = risks(cx, cast);
    let mut props = vec![cx.prop("assessment-kind", "gap-analysis"), cx.prop("as-of", &report.as_of.to_string())];
    props.push(cx.prop("profile", report.profile.as_str()));
    props.push(cx.prop_of("catalogue-version", catalogue().edition().framework, catalogue().edition().version));
    for (number, treatment) in alone {
        props.extend(cx.fields(treatment, &[], &format!("treatment-{number}")));
    }
    let on = cx.language.say(GAP_ANALYSIS, &[("on", report.as_of.into())]);
    let start = instant(*report.as_of).unwrap_or_else(|| "1970-01-01T00:00:00Z".to_owned());
    Object::new()
        .text("uuid", cx.ids.of("gap-analysis", &report.as_of.to_string()))
        .text("title", markup(&on))
        .text("description", markup(&wording::headline(report)))
        .text("start", start)
        .list("props", props)
        .object("reviewed-controls", reviewed)
        .list("risks", risks)
        .list("findings", findings)
        .text("remarks", markup(&wording::standing(report)))
}

fn finding(cx: &Cx<'_>, verdict: &Verdict, statement: &str, implemented: Option<&String>) -> Object {
    let mut props = vec![cx.prop("verdict", verdict.status.as_str())];
    props.extend(verdict.grade.map(|grade| cx.prop("grading", grade.as_str())));
    let (state, reason, implementation) = match verdict.status {
        Status::Conforms => ("satisfied", "pass", None),
        Status::Partial => ("not-satisfied", "fail", Some("partial")),
        _ => ("not-satisfied", "fail", None),
    };
    let target = Object::new()
        .text("type", "statement-id")
        .text("target-id", statement)
        .object("status", Object::new().text("state", state).text("reason", reason))
        .object("implementation-status", implementation.map_or_else(Object::new, |state| Object::new().text("state", state)));
    let title = line(&verdict.title).unwrap_or_else(|| verdict.id.to_string());
    let object = Object::new().text("uuid", cx.ids.of("verdict", &verdict.id)).text("title", markup(&title));
    let object = object.text("description", markup(&verdict.reason)).list("props", props).object("target", target);
    object.maybe("implementation-statement-uuid", implemented.cloned())
}
