//! A plan, process or description of an AI system that was approved after it was needed.

use crate::check::{Case, Cx, Outcome, Path, fail, rule};
use crate::model::{
    AiSystem, DeploymentPlan, Document, DocumentationAudience, EuAiAct, MonitoringPlan, ResponsibleUse, TechnicalDocumentation,
};
use crate::read::{Date, Ref};
use crate::rules::documents::{first_approved, to_approve};
use crate::rules::eu_ai_act::took_on;
use crate::rules::scope::out_of_scope;

rule! {
    "system-document-approved-late", since "0.1", Practice, on AiSystem, serves ["7.5.2.s3"],
    effort Decide,
    message "`{document}` was first approved on {on}, after the use of `{aiSystem}` had begun on {since}",
    message when MARKET "`{document}` was first approved on {on}, after `{aiSystem}` had been placed on the market on {since}",
    message when PROVIDED "`{document}` of `{aiSystem}` was first approved on {on}, after it had been provided on {since}",
    hint "record the earlier approval; if there was none, have the documents of the next system, or version of it, approved before they are needed",
    given |it, cx| !out_of_scope(it, cx) && !super::retired(it),
    check in_time,
}

/// A place, the documents that are named there, and the date by which one of them was needed.
type Needed<'a> = (Path, &'a [Ref<Document>], Option<Date>, Case);

fn in_time<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    // What was in use before there was a management system had no documents in it.
    let managed = |since: Option<Date>| since.filter(|since| *since <= cx.as_of && cx.first_risk().is_some_and(|first| first <= *since));
    let one = |named: &'a Option<Ref<Document>>| named.as_ref().map_or(&[][..], std::slice::from_ref);
    let used = managed(super::live_since(it, cx.as_of));
    let mut needed: Vec<Needed<'a>> = Vec::new();
    // The plan's own approval is compared by `deployment-plan-approved-late`.
    if let Some(plan) = it.deployment_plan.as_deref().filter(|plan| plan.approval.is_none()) {
        needed.push((AiSystem::DEPLOYMENT_PLAN.then(DeploymentPlan::DOCUMENT).into(), one(&plan.document), used, Case::default()));
    }
    if let Some(plan) = it.monitoring_plan.as_deref() {
        needed.push((AiSystem::MONITORING_PLAN.then(MonitoringPlan::DOCUMENT).into(), one(&plan.document), used, Case::default()));
    }
    if let Some(rules) = it.responsible_use.as_deref() {
        needed.push((AiSystem::RESPONSIBLE_USE.then(ResponsibleUse::PROCESSES).into(), &rules.processes, used, Case::default()));
    }
    if let Some(facts) = it.eu_ai_act.as_deref() {
        let placed = managed(facts.placed_on_market_on).filter(|_| facts.post_market_plan.is_some());
        let placed = placed.filter(|placed| took_on(it, "Art.72", *placed, cx));
        needed.push((AiSystem::EU_AI_ACT.then(EuAiAct::POST_MARKET_PLAN).into(), one(&facts.post_market_plan), placed, MARKET));
    }
    for (at, description) in it.technical_documentation.iter().enumerate() {
        let outside = matches!(description.audience, Some(DocumentationAudience::Users | DocumentationAudience::Customers));
        let provided = description.provided_to.iter().filter_map(|one| one.on).min().filter(|_| outside);
        let place = AiSystem::TECHNICAL_DOCUMENTATION.at(at).then(TechnicalDocumentation::DOCUMENT);
        needed.push((place, one(&description.document), managed(provided), PROVIDED));
    }
    let mut told: Vec<&str> = Vec::new();
    let compared = needed.into_iter().filter_map(|(place, named, since, case)| {
        let since = since?;
        let approved = named.iter().map(|named| {
            let document = cx.document(named.as_str()).filter(|document| to_approve(document))?;
            Some((first_approved(document, cx)?, document))
        });
        let approved: Option<Vec<(Date, &Document)>> = approved.collect();
        let (on, document) = approved?.into_iter().min_by_key(|(on, _)| *on)?;
        let late = on > since && !told.contains(&document.id.as_str());
        Some(late.then(|| {
            told.push(document.id.as_str());
            fail(place).case(case).with("document", &document.id).with("on", on).with("since", since).related(&document.id)
        }))
    });
    compared.collect()
}
