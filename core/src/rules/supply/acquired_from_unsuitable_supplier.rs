//! A supplier from which something was taken after it had been found unsuitable.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Resource, Root, Supplier, SupplierAssessment as Assessment, SupplierResult};
use crate::read::Date;

rule! {
    "acquired-from-unsuitable-supplier", since "0.1", Shall, on Supplier, serves ["A.10.3"],
    effort Decide,
    message "`{supplier}` was assessed as unsuitable on {on}, but `{record}` was taken from it on {since}, with no better assessment between",
    hint "assess whether `{record}` can still be used, or replace it; if the supplier had become suitable by then, record the assessment",
    when |it, _| it.assessments.iter().any(|one| one.result.is_some() && one.on.is_some()),
    check suitable,
}

fn suitable<'a>(it: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let mut made: Vec<(Date, usize)> = it.assessments.iter().enumerate().filter_map(|(at, one)| Some((one.on?, at))).collect();
    // Dates of days are sorted once; others have to be compared with each.
    let exact = made.iter().all(|(on, _)| on.is_exact());
    if exact {
        crate::order::sort(&mut made);
    }
    let latest = |since: Date| {
        if exact && since.is_exact() {
            let end = made.partition_point(|(on, _)| *on <= since);
            return it.assessments.get(made.get(end.checked_sub(1)?)?.1);
        }
        super::latest(&it.assessments, since).map(|(_, one)| one)
    };
    let named = |field| cx.index().referring(Root::RESOURCES, field, it.id.as_str()).filter_map(|at| cx.aims().resources.get(at));
    let bought = named(Resource::SUPPLIER.any()).filter_map(|resource| Some((resource, resource.from?)));
    let data = named(Resource::DATASET.any()).filter_map(|resource| Some((resource, resource.dataset.as_deref()?.acquired_on?)));
    let taken = bought.chain(data).filter(|(_, since)| *since <= cx.as_of).filter_map(|(resource, since)| {
        let (result, on) = latest(since).and_then(|one| one.result.zip(one.on))?;
        let defect =
            || fail(Supplier::ASSESSMENTS).with(Assessment::ON, on).with("record", &resource.id).with("since", since).related(&resource.id);
        Some((result == SupplierResult::Unsuitable).then(defect))
    });
    taken.collect()
}
