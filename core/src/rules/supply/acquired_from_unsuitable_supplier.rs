//! Something taken from a supplier that had been found unsuitable.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Dataset, Provenance, Resource, SupplierResult};

rule! {
    "acquired-from-unsuitable-supplier", since "0.1", Shall, on Resource, serves ["A.10.3"],
    effort Decide,
    message "`{resource}` was taken from `{supplier}` on {since}, although this supplier had been assessed as unsuitable on {on}",
    hint "assess whether it can still be used, or replace it; if the supplier had become suitable by then, record the assessment",
    check suitable,
}

fn suitable<'a>(it: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let data = it.dataset.as_deref();
    let origin = data.and_then(|data| data.provenance.as_deref()?.supplier.as_ref());
    let ways = [
        (it.supplier.as_ref(), it.from, Path::from(Resource::SUPPLIER)),
        (
            origin,
            data.and_then(|data| data.acquired_on),
            Path::from(Resource::DATASET.then(Dataset::PROVENANCE).then(Provenance::SUPPLIER)),
        ),
    ];
    let taken = ways.into_iter().filter_map(|(named, since, place)| {
        let (named, since) = named.zip(since.filter(|since| *since <= cx.as_of))?;
        let last = super::latest(&cx.supplier(named.as_str())?.assessments, since).and_then(|(_, it)| it.result.zip(it.on));
        let (result, on) = last?;
        let defect = || fail(place).with("supplier", named).with("since", since).with("on", on).related(named);
        Some((result == SupplierResult::Unsuitable).then(defect))
    });
    taken.collect()
}
