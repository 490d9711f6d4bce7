//! A risk was rated before the method was approved.

use super::{approved_since, ratings};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Rating;
use crate::model::Risk;

rule! {
    "rated-before-method-approval", since "0.1", Shall, on Risk, serves ["6.1.1.s6"],
    message "`{risk}` was rated on {on}, before the risk method was approved on {approved}",
    hint "rate the risk again by the approved method",
}

fn check<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let method = cx.aims.risk_method.as_deref().and_then(|method| method.document.as_ref());
    let Some(document) = method.and_then(|document| cx.document(document.as_str())) else { return Outcome::Unknown };
    let Some(approved) = approved_since(document, cx.as_of) else { return Outcome::Unknown };
    let dated: Vec<_> = ratings(risk).into_iter().filter_map(|(field, rating)| Some((field, rating.on?))).collect();
    if dated.is_empty() {
        return Outcome::Unknown;
    }
    let early = dated.into_iter().filter(|(_, on)| *on < approved);
    let defect = |(field, on): (crate::read::Field, _)| {
        fail(crate::check::Path::from(field).then(Rating::ON)).with("risk", &risk.id).with("on", on).with("approved", approved)
    };
    Outcome::from_defects(early.map(defect).collect())
}
