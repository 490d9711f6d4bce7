//! An AI system that was in use before its impacts were first assessed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, ImpactAssessment, ImpactTrigger};
use crate::rules::scope::out_of_scope;

rule! {
    "impact-first-assessed-in-use", since "0.1", Shall, on AiSystem, serves ["8.4.s1"],
    effort Decide,
    message "`{aiSystem}` has been in use since {since}, but its impacts were first assessed on {on} (`{impactAssessment}`)",
    hint "record earlier assessments if there were any, and assess before the next system, or version of it, goes live",
    given |it, cx| !out_of_scope(it, cx) && !crate::rules::life_cycle::retired(it),
    check before_use,
}

fn before_use<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let since = it.deployments.iter().filter_map(|deployment| deployment.since).filter(|on| *on <= cx.as_of).min();
    let all = || cx.impact_assessments_of(it.id.as_str());
    let Some(since) = since.filter(|_| all().next().is_some()) else { return Outcome::NotAsked };
    // What was in use before there was a management system could not be assessed by it.
    if cx.first_risk().is_none_or(|first| first > since) {
        return Outcome::NotAsked;
    }
    let dated: Option<Vec<_>> = all().map(|one| one.on.map(|on| (on, one))).collect();
    match dated.and_then(|dated| dated.into_iter().min_by_key(|(on, _)| *on)) {
        None => Outcome::Unknown,
        // A later one may have had predecessors that are kept elsewhere; its trigger records that it is the first.
        Some((on, first)) if on > since && first.trigger == Some(ImpactTrigger::Initial) => {
            let defect = fail(AiSystem::DEPLOYMENTS).with("since", since).with(ImpactAssessment::ON, on);
            defect.with("impactAssessment", &first.id).related(&first.id).into()
        }
        Some((on, first)) if on > since && first.trigger.is_none() => Outcome::Unknown,
        Some(_) => Outcome::Pass,
    }
}
