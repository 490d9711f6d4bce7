//! An AI system whose risks were first identified when it was in use already.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Risk};
use crate::read::Date;
use crate::rules::risk::ratings;
use crate::rules::scope::out_of_scope;

rule! {
    "system-first-assessed-in-use", since "0.1", Practice, on AiSystem, serves ["8.2.s1"],
    effort Decide,
    message "`{aiSystem}` has been in use since {since}, but the first of its risks was identified on {identifiedOn}",
    hint "record earlier assessments if there were any, and assess before the next system, or version of it, goes live",
    given |it, cx| super::live_since(it, cx.as_of).is_some() && !out_of_scope(it, cx) && !super::retired(it),
    check before_use,
}

/// Of a risk the earliest date counts: its ratings are those of today, and may have replaced others.
fn before_use<'a>(it: &'a AiSystem, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(since) = super::live_since(it, cx.as_of) else { return Outcome::NotAsked };
    let known = |risk: &Risk| ratings(risk).into_iter().filter_map(|(_, rating)| rating.on).chain(risk.identified_on).min();
    let dated: Option<Vec<Date>> = cx.risks_of(it.id.as_str()).map(|risk| risk.identified_on.and_then(|_| known(risk))).collect();
    // A system that is older than the first risk of all was in use before there was a management system to assess it.
    if cx.first_risk().is_none_or(|first| first > since) {
        return Outcome::NotAsked;
    }
    // One without a date may have been identified at any time; that there is none at all has a finding of its own.
    let Some(dated) = dated else { return Outcome::Unknown };
    match dated.into_iter().min() {
        None => Outcome::NotAsked,
        Some(first) if first > since => fail(AiSystem::DEPLOYMENTS).with("since", since).with(Risk::IDENTIFIED_ON, first).into(),
        Some(_) => Outcome::Pass,
    }
}
