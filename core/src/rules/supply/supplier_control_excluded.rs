//! The control on suppliers is excluded for an AI system that a supplier provides.

use super::runs;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Supplier;
use crate::rules::scope::out_of_scope;

rule! {
    "supplier-control-excluded", since "0.1", Integrity, on Supplier, serves ["6.1.3.f.iii"],
    effort Decide,
    message "the Statement of Applicability excludes A.10.3 for `{aiSystem}`, but `{supplier}` provides it",
    hint "include A.10.3, at least for `{aiSystem}`, or correct `provides`",
    check check,
}

fn check<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let mut covered = false;
    for (at, provision) in supplier.provides.iter().enumerate().filter(|(_, provision)| runs(provision, cx.as_of)) {
        let Some(system) = provision.ai_system.as_ref().and_then(|system| cx.ai_system(system.as_str())) else { continue };
        if out_of_scope(system, cx) {
            continue;
        }
        covered = true;
        if cx.binds("A.10.3", Some(system.id.as_str())) == Some(false) {
            return fail(Supplier::PROVIDES.at(at)).with("aiSystem", &system.id).related("A.10.3").into();
        }
    }
    if covered { Outcome::Pass } else { Outcome::NotAsked }
}
