//! A supplier that has not been assessed.

use super::{in_business, latest};
use crate::check::{Outcome, fail, rule};
use crate::model::{Supplier, SupplierAssessment};
use crate::read::Date;

rule! {
    "supplier-not-assessed", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort AssessAgain,
    message "`{supplier}` has not been assessed against the organization's approach to responsible AI",
    message when RESULT "no result is recorded for the latest assessment of `{supplier}`",
    hint "assess the supplier, and record in `assessments` the date, the criteria and the result",
    when |supplier, as_of| in_business(&supplier.provides, as_of),
    alone assessed,
}

fn assessed<'a>(supplier: &'a Supplier, as_of: Date) -> Outcome<'a> {
    match latest(&supplier.assessments, as_of) {
        Some((_, assessment)) if assessment.result.is_some() => Outcome::Pass,
        Some((at, _)) => fail(Supplier::ASSESSMENTS.at(at).then(SupplierAssessment::RESULT)).case(RESULT).into(),
        None if supplier.assessments.iter().any(|assessment| assessment.on.is_none()) => Outcome::Unknown,
        None => fail(Supplier::ASSESSMENTS).into(),
    }
}
