//! The control on suppliers is left out, and a supplier of a covered AI system is recorded.

use super::runs;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Supplier;
use crate::rules::scope::out_of_scope;
use crate::rules::soa::binds;

rule! {
    "supplier-control-excluded", since "0.1", Integrity, on Supplier, serves ["6.1.3.f.iii"],
    effort RecordOnly,
    message "the Statement of Applicability leaves out A.10.3 for `{system}`, which `{supplier}` supplies",
    hint "include A.10.3, at least for `{system}`, or correct what is supplied",
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let mut covered = false;
    for (at, provision) in supplier.provides.iter().enumerate().filter(|(_, provision)| runs(provision, cx.as_of)) {
        let Some(system) = provision.ai_system.as_ref().and_then(|system| cx.ai_system(system.as_str())) else { continue };
        if out_of_scope(system, cx) {
            continue;
        }
        covered = true;
        if binds("A.10.3", Some(system.id.as_str()), cx) == Some(false) {
            let defect = fail(Supplier::PROVIDES.at(at)).with("system", &system.id).with("supplier", &supplier.id);
            return defect.related("A.10.3").into();
        }
    }
    if covered { Outcome::Pass } else { Outcome::NotAsked }
}
