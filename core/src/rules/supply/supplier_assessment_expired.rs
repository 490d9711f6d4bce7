//! A supplier whose latest assessment is no longer valid.

use super::{in_business, latest};
use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{Supplier, SupplierAssessment};

rule! {
    "supplier-assessment-expired", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort AssessAgain,
    due SupplierAssessment,
    message "the assessment of `{supplier}` was valid until {due}",
    hint "assess the supplier again, and record in `validUntil` of the new assessment how long its result is valid",
    when |supplier, as_of| in_business(&supplier.provides, as_of),
    deadlines valid,
}

fn valid<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    if let Some((at, assessment)) = latest(&supplier.assessments, cx.as_of)
        && let Some(until) = assessment.valid_until
    {
        let place = Supplier::ASSESSMENTS.at(at).then(SupplierAssessment::VALID_UNTIL);
        out.asked = true;
        out.open.push(Deadline { since: assessment.on, ..Deadline::new(place, until, DueTrigger::Expiry) });
    }
    out
}
