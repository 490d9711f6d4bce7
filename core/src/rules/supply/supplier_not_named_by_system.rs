//! A supplier of an AI system that does not name it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Provision, Supplier};

rule! {
    "supplier-not-named-by-system", since "0.1", Integrity, on Supplier, serves [],
    effort RecordOnly,
    message "`{supplier}` is recorded as providing `{aiSystem}`, but `{aiSystem}` does not name it among its suppliers",
    hint "name `{supplier}` in `suppliers` of `{aiSystem}`, or correct `provides`",
    check named,
}

fn named<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let provided = super::provided(supplier, cx).map(|(at, system)| {
        let defect =
            || fail(Supplier::PROVIDES.at(at).then(Provision::AI_SYSTEM)).with(Provision::AI_SYSTEM, &system.id).related(&system.id);
        (!system.suppliers.iter().any(|named| named.as_str() == supplier.id.as_str())).then(defect)
    });
    provided.collect()
}
