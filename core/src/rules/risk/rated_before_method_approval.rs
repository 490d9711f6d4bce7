//! A risk that was rated before the risk method was approved.

use super::{approved_since, method_approved, ratings};
use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Rating, Risk};

rule! {
    "rated-before-method-approval", since "0.1", Shall, on Risk, serves ["6.1.1.s6"],
    effort AssessAgain,
    message "`{risk}` was rated on {on}, before the risk method was approved on {approvals.on}",
    hint "rate the risk again by the approved method",
    check after_approval,
}

fn after_approval<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(method) = super::method(cx) else { return Outcome::Unknown };
    let Some(document) = method.document.as_ref().and_then(|document| cx.document(document.as_str())) else { return Outcome::Unknown };
    let Some(approved) = method_approved(method, cx).or_else(|| approved_since(document, cx.as_of)) else { return Outcome::Unknown };
    // A rating by another version has a finding of its own.
    let other = |rating: &Rating| rating.method_version.is_some() && method.version.is_some() && rating.method_version != method.version;
    let asked = ratings(risk).into_iter().filter(|(_, rating)| !other(rating)).filter_map(|(field, rating)| {
        let on = rating.converted_on.or(rating.on)?;
        Some((on < approved).then(|| fail(Path::from(field).then(Rating::ON)).with(Rating::ON, on).with("approvals.on", approved)))
    });
    match asked.collect() {
        Outcome::NotAsked => Outcome::Unknown,
        answer => answer,
    }
}
