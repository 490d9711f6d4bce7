//! A supplier that was found unsuitable and still supplies.

use super::{in_business, latest};
use crate::check::{Outcome, fail, rule};
use crate::model::{Supplier, SupplierAssessment as Assessment, SupplierResult};
use crate::read::Date;

rule! {
    "unsuitable-supplier-in-use", since "0.1", Shall, on Supplier, serves ["A.10.3", "8.1.s10"],
    effort CarryOut,
    message "`{supplier}` was assessed as unsuitable on {on}, but the supply is recorded as ongoing",
    hint "end the supply and record the date in `until`, or set conditions and assess the supplier again",
    alone suitable,
}

fn suitable<'a>(supplier: &'a Supplier, as_of: Date) -> Outcome<'a> {
    let last = latest(&supplier.assessments, as_of).and_then(|(at, it)| Some((at, it.result?, it.on?)));
    match last {
        None => Outcome::NotAsked,
        Some((at, SupplierResult::Unsuitable, on)) if in_business(&supplier.provides, as_of) => {
            fail(Supplier::ASSESSMENTS.at(at).then(Assessment::RESULT)).with(Assessment::ON, on).into()
        }
        Some(_) => Outcome::Pass,
    }
}
