//! The latest assessment of a supplier no longer holds.

use super::{in_business, latest};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Supplier, SupplierAssessment};

rule! {
    "supplier-assessment-expired", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort AssessAgain,
    message "the assessment of `{supplier}` held until {until}",
    hint "assess the supplier again, or say in a new assessment for how long the result holds",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((at, assessment)) = latest(&supplier.assessments, cx.as_of).filter(|_| in_business(&supplier.provides, cx.as_of)) else {
        return Outcome::NotAsked;
    };
    match assessment.valid_until {
        None => Outcome::NotAsked,
        Some(until) if until >= cx.as_of => Outcome::Pass,
        Some(until) => {
            let place = Supplier::ASSESSMENTS.at(at).then(SupplierAssessment::VALID_UNTIL);
            fail(place).with("supplier", &supplier.id).with("until", until).into()
        }
    }
}
