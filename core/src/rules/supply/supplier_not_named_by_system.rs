//! A supplier of an AI system that does not name it.

use super::runs;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Provision, Supplier};

rule! {
    "supplier-not-named-by-system", since "0.1", Integrity, on Supplier, serves [],
    effort RecordOnly,
    message "`{supplier}` is recorded as providing `{aiSystem}`, but `{aiSystem}` does not name it among its suppliers",
    hint "name `{supplier}` in `suppliers` of `{aiSystem}`, or correct `provides`",
    check check,
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut known) = (Vec::new(), false);
    for (at, provision) in supplier.provides.iter().enumerate().filter(|(_, provision)| runs(provision, cx.as_of)) {
        let Some(system) = provision.ai_system.as_ref().and_then(|system| cx.ai_system(system.as_str())) else { continue };
        known = true;
        if !system.suppliers.iter().any(|named| named.as_str() == supplier.id.as_str()) {
            let place = Supplier::PROVIDES.at(at).then(Provision::AI_SYSTEM);
            defects.push(fail(place).with("aiSystem", &system.id).related(&system.id));
        }
    }
    if known { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
