//! A control that is excluded although an obligation in force refers to it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Obligation, Root, SoaEntry};
use crate::rules::obligations::in_force;

rule! {
    "soa-excluded-despite-obligation", since "0.1", Integrity, on SoaEntry, serves ["6.1.3.f.iii", "6.1.3.f.i"],
    effort Decide,
    message "`{soaEntry}` is excluded, but the obligation `{obligation}` in force applies to it",
    hint "include the control, or correct `appliesTo` of `{obligation}`",
    // Excluded for some systems only, it may be included where the obligation requires it.
    when |entry, _| super::excluded(entry) && entry.ai_systems.is_empty(),
    check not_obliged,
}

fn not_obliged<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    let referring = cx.index().referring(Root::OBLIGATIONS, Obligation::APPLIES_TO, entry.control.as_str());
    match referring.filter_map(|at| cx.aims().obligations.get(at)).find(|obligation| in_force(obligation, cx.as_of)) {
        Some(obligation) => fail(SoaEntry::DECISION).with("obligation", &obligation.id).related(&obligation.id).into(),
        None => Outcome::Pass,
    }
}
