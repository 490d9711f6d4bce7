//! A supplier was found unsuitable and goes on supplying.

use super::{in_business, latest};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Supplier, SupplierAssessment, SupplierResult};

rule! {
    "unsuitable-supplier-in-use", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort CarryOut,
    message "`{supplier}` was found unsuitable on {on} and still supplies",
    hint "end the supply and say so in `until`, or set conditions and assess again",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let Some((at, assessment)) = latest(&supplier.assessments, cx.as_of) else { return Outcome::NotAsked };
    match (assessment.result, assessment.on) {
        (None, _) | (_, None) => Outcome::NotAsked,
        (Some(SupplierResult::Unsuitable), Some(on)) if in_business(&supplier.provides, cx.as_of) => {
            let place = Supplier::ASSESSMENTS.at(at).then(SupplierAssessment::RESULT);
            fail(place).with("supplier", &supplier.id).with("on", on).into()
        }
        _ => Outcome::Pass,
    }
}
