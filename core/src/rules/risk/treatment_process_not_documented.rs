//! The process of risk treatment is no approved document.

use super::approved_since;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::RiskMethod;

rule! {
    "treatment-process-not-documented", since "0.1", Shall, on RiskMethod, serves ["6.1.3.s7"],
    effort RecordOnly,
    message "the process of risk treatment is not available as an approved document",
    hint "record it as a document with its approval, and name it in the risk method's `treatmentDocument`",
}

fn check<'a>(method: &'a RiskMethod, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(document) = method.treatment_document.as_ref() else { return fail(RiskMethod::TREATMENT_DOCUMENT).into() };
    match cx.document(document.as_str()) {
        None => Outcome::Unknown,
        Some(found) if approved_since(found, cx.as_of).is_some() => Outcome::Pass,
        Some(_) => fail(RiskMethod::TREATMENT_DOCUMENT).related(document).into(),
    }
}
