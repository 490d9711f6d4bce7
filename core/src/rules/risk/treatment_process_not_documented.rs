//! A risk treatment process that is not an approved document.

use crate::check::{Cx, Outcome, rule};
use crate::model::RiskMethod;

rule! {
    "treatment-process-not-documented", since "0.1", Shall, on RiskMethod, serves ["6.1.3.s7"],
    effort Decide,
    message "the risk treatment process is not available as an approved document",
    hint "record the process as a document with its approval, and name it in `treatmentDocument` of the risk method",
    check approved,
}

fn approved<'a>(method: &'a RiskMethod, cx: &Cx<'a>) -> Outcome<'a> {
    super::approved_document(RiskMethod::TREATMENT_DOCUMENT.any(), method.treatment_document.as_ref(), cx)
}
