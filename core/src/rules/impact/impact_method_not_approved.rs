//! An impact assessment process that is not an approved document.

use crate::check::{Cx, Outcome, rule};
use crate::model::ImpactMethod;
use crate::rules::risk::approved_document;

rule! {
    "impact-method-not-approved", since "0.1", Practice, on ImpactMethod, serves ["6.1.4.s1", "A.5.2"],
    effort Decide,
    message "the impact assessment process is not available as an approved document",
    hint "record the process as a document with its approval, and name it in `document` of `impactMethod`",
    check approved,
}

fn approved<'a>(it: &'a ImpactMethod, cx: &Cx<'a>) -> Outcome<'a> {
    approved_document(ImpactMethod::DOCUMENT.any(), it.document.as_ref(), cx)
}
