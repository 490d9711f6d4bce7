//! A supplier that was assessed by one of its own people.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Supplier, SupplierAssessment};

rule! {
    "supplier-assessed-by-its-own-person", since "0.1", Practice, on Supplier, serves ["A.10.3"],
    effort AssessAgain,
    message "`{supplier}` was assessed on {on} by `{by}`, who works for that supplier",
    hint "have the supplier assessed by a person who does not work for it",
    check by_another,
}

fn by_another<'a>(it: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let assessed = it.assessments.iter().enumerate().filter_map(|(at, assessment)| {
        let by = assessment.by.as_ref()?;
        let own = cx.person(by.as_str()).is_some_and(|person| person.supplier.as_ref().is_some_and(|of| of.as_str() == it.id.as_str()));
        let defect = || fail(Supplier::ASSESSMENTS.at(at).then(SupplierAssessment::BY)).with("by", by).related(by);
        let told = |on: crate::read::Date| defect().with("on", on);
        Some(own.then(|| assessment.on.map(told)).flatten())
    });
    assessed.collect()
}
