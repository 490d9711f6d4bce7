//! The control on suppliers is excluded for an AI system that a supplier provides.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Supplier;
use crate::rules::scope::out_of_scope;

rule! {
    "supplier-control-excluded", since "0.1", Integrity, on Supplier, serves ["6.1.3.f.iii"],
    effort Decide,
    message "the Statement of Applicability excludes A.10.3 for `{aiSystem}`, but `{supplier}` provides it",
    hint "include A.10.3, at least for `{aiSystem}`, or correct `provides`",
    check included,
}

fn included<'a>(supplier: &'a Supplier, cx: &Cx<'a>) -> Outcome<'a> {
    let mut covered = super::provided(supplier, cx).filter(|(_, system)| !out_of_scope(system, cx)).peekable();
    let asked = covered.peek().is_some();
    match covered.find(|(_, system)| cx.binds("A.10.3", Some(system.id.as_str())) == Some(false)) {
        Some((at, system)) => fail(Supplier::PROVIDES.at(at)).with("aiSystem", &system.id).related("A.10.3").into(),
        None if asked => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
