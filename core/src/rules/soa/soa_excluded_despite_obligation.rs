//! A control that is left out although an obligation in force asks for it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Obligation, Root, SoaEntry};
use crate::rules::obligations::in_force;

rule! {
    "soa-excluded-despite-obligation", since "0.1", Integrity, on SoaEntry, serves ["6.1.3.f.iii"],
    effort CarryOut,
    message "`{control}` is left out, and `{obligation}` applies to it",
    hint "include the control, or correct what the obligation applies to",
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    // Left out for some systems only, it may be kept where the obligation wants it.
    if !super::excluded(entry) || !entry.ai_systems.is_empty() {
        return Outcome::NotAsked;
    }
    let control = entry.control.as_str();
    let asking = cx.index().referring(Root::OBLIGATIONS, Obligation::APPLIES_TO, control).filter_map(|at| cx.aims().obligations.get(at));
    match asking.into_iter().find(|obligation| in_force(obligation, cx.as_of)) {
        Some(obligation) => {
            let defect = fail(SoaEntry::DECISION).with("control", control).with("obligation", &obligation.id);
            defect.related(&obligation.id).into()
        }
        None => Outcome::Pass,
    }
}
