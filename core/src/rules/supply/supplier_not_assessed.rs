//! A supplier of which nobody looked whether it meets the needs.

use super::{in_business, latest};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Supplier, SupplierAssessment};

rule! {
    "supplier-not-assessed", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort AssessAgain,
    message "nobody assessed whether what `{supplier}` provides fits the organization's approach to AI",
    hint "assess the supplier, and record in `assessments` the day, the criteria and the result",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    if !in_business(&supplier.provides, cx.as_of) {
        return Outcome::NotAsked;
    }
    match latest(&supplier.assessments, cx.as_of) {
        Some((_, assessment)) if assessment.result.is_some() => Outcome::Pass,
        // It was made, and nobody says with which result.
        Some((at, _)) => fail(Supplier::ASSESSMENTS.at(at).then(SupplierAssessment::RESULT)).with("supplier", &supplier.id).into(),
        None if supplier.assessments.iter().any(|assessment| assessment.on.is_none()) => Outcome::Unknown,
        None => fail(Supplier::ASSESSMENTS).with("supplier", &supplier.id).into(),
    }
}
