//! A control that is left out although a treatment rests on it.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{SoaEntry, Treatment};

rule! {
    "soa-excluded-control-in-treatment", since "0.1", Shall, on SoaEntry, serves ["6.1.3.f.i", "6.1.3.f.iii"],
    message "`{control}` is excluded and `{treatment}` uses it",
    hint "include the control, or treat the risk in another way",
}

fn check<'a>(entry: &'a SoaEntry, cx: &Cx<'a>) -> Outcome<'a> {
    if !super::excluded(entry) {
        return Outcome::NotAsked;
    }
    let uses = |treatment: &&Treatment| treatment.controls.contains(&entry.control) && concerns(treatment, entry, cx);
    match cx.aims.treatments.iter().find(uses) {
        None => Outcome::Pass,
        Some(treatment) => {
            fail(SoaEntry::DECISION).with("control", &entry.control).with("treatment", &treatment.id).related(&treatment.id).into()
        }
    }
}

/// Whether the treated risk and the entry share a system; an entry or a risk that names none is about all.
fn concerns(treatment: &Treatment, entry: &SoaEntry, cx: &Cx<'_>) -> bool {
    let risk = treatment.risk.as_ref().and_then(|risk| cx.risk(risk.as_str()));
    entry.ai_systems.is_empty()
        || risk.is_none_or(|risk| risk.ai_systems.is_empty() || risk.ai_systems.iter().any(|system| entry.ai_systems.contains(system)))
}
