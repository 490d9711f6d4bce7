//! A treatment rests on a control that the Statement of Applicability leaves out.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Treatment};
use crate::read::Ref;
use crate::rules::soa::{binds, entries};

rule! {
    "treatment-control-not-included", since "0.1", Shall, on Treatment, serves ["6.1.3.f.i"],
    effort RecordOnly,
    message "`{treatment}` uses `{control}`, which the Statement of Applicability does not include for the systems concerned",
    hint "include the control with a reason, or treat the risk in another way",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    if treatment.controls.is_empty() {
        return Outcome::NotAsked;
    }
    if cx.aims().statement_of_applicability.is_none() {
        return Outcome::Unknown;
    }
    let risk = treatment.risk.as_ref().and_then(|risk| cx.risk(risk.as_str()));
    let systems: &[Ref<AiSystem>] = risk.map_or(&[], |risk| &risk.ai_systems);
    let (mut defects, mut included) = (Vec::new(), false);
    for (at, control) in treatment.controls.iter().enumerate() {
        let entries = entries(control.as_str(), cx);
        // A control without an entry or a decision has a finding of its own.
        if entries.iter().all(|entry| entry.decision.is_none()) {
            continue;
        }
        let covered = match systems {
            [] => binds(control.as_str(), None, cx) == Some(true),
            systems => systems.iter().all(|system| binds(control.as_str(), Some(system.as_str()), cx) == Some(true)),
        };
        if covered {
            included = true;
        } else {
            defects.push(fail(Treatment::CONTROLS.at(at)).with("treatment", &treatment.id).with("control", control).related(control));
        }
    }
    if defects.is_empty() && !included { Outcome::Unknown } else { Outcome::from_defects(defects) }
}
