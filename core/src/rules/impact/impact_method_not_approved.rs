//! The impact method is no approved document.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::ImpactMethod;
use crate::rules::risk::approved_since;

rule! {
    "impact-method-not-approved", since "0.1", Practice, on ImpactMethod, serves ["6.1.4.s1", "A.5.2"],
    effort Decide,
    message "the impact assessment process is not available as an approved document",
    hint "record the process as a document with its approval, and name it in `document` of `impactMethod`",
}

fn check<'a>(method: &'a ImpactMethod, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(document) = method.document.as_ref() else { return fail(ImpactMethod::DOCUMENT).into() };
    match cx.document(document.as_str()) {
        None => Outcome::Unknown,
        Some(found) if approved_since(found, cx.as_of).is_some() => Outcome::Pass,
        Some(_) => fail(ImpactMethod::DOCUMENT).related(document).into(),
    }
}
