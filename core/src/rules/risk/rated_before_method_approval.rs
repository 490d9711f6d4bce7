//! A risk was rated before the method was approved.

use super::{approved_since, method_approved, ratings};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Rating;
use crate::model::Risk;

rule! {
    "rated-before-method-approval", since "0.1", Shall, on Risk, serves ["6.1.1.s6"],
    effort AssessAgain,
    message "`{risk}` was rated on {on}, before the risk method was approved on {approved}",
    hint "rate the risk again by the approved method",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(method) = cx.aims().risk_method.as_deref() else { return Outcome::Unknown };
    let Some(document) = method.document.as_ref().and_then(|document| cx.document(document.as_str())) else { return Outcome::Unknown };
    let Some(approved) = method_approved(method, cx).or_else(|| approved_since(document, cx.as_of)) else { return Outcome::Unknown };
    // A rating by another version has a finding of its own.
    let other = |rating: &Rating| rating.method_version.is_some() && method.version.is_some() && rating.method_version != method.version;
    let ours = ratings(risk).into_iter().filter(|(_, rating)| !other(rating));
    let dated: Vec<_> = ours.filter_map(|(field, rating)| Some((field, rating.converted_on.or(rating.on)?))).collect();
    if dated.is_empty() {
        return Outcome::Unknown;
    }
    let early = dated.into_iter().filter(|(_, on)| *on < approved);
    let defect = |(field, on): (crate::read::AnyField, _)| {
        fail(crate::check::Path::from(field).then(Rating::ON)).with("risk", &risk.id).with("on", on).with("approved", approved)
    };
    Outcome::from_defects(early.map(defect).collect())
}
