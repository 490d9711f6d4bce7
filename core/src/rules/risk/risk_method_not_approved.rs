//! A risk method that is not an approved document.

use crate::check::{Cx, Outcome, rule};
use crate::model::RiskMethod;

rule! {
    "risk-method-not-approved", since "0.1", Shall, on RiskMethod, serves ["6.1.2.s1"],
    effort Decide,
    message "the risk method is not available as an approved document",
    hint "record the method as a document with its approval, and name it in `document` of the risk method",
    check approved,
}

fn approved<'a>(method: &'a RiskMethod, cx: &Cx<'a>) -> Outcome<'a> {
    super::approved_document(RiskMethod::DOCUMENT.any(), method.document.as_ref(), cx)
}
