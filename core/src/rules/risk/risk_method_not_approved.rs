//! The risk method is no approved document.

use super::approved_since;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::RiskMethod;

rule! {
    "risk-method-not-approved", since "0.1", Shall, on RiskMethod, serves ["6.1.2.s1"],
    effort Decide,
    message "the risk method is not available as an approved document",
    hint "record the method as a document with its approval, and name it in the method's `document`",
}

fn check<'a>(method: &'a RiskMethod, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(document) = method.document.as_ref() else { return fail(RiskMethod::DOCUMENT).into() };
    match cx.document(document.as_str()) {
        None => Outcome::Unknown,
        Some(found) if approved_since(found, cx.as_of).is_some() => Outcome::Pass,
        Some(_) => fail(RiskMethod::DOCUMENT).related(document).into(),
    }
}
