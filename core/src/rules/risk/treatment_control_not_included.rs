//! A treatment rests on a control that the Statement of Applicability does not include.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, SoaDecision, Treatment};
use crate::read::Ref;

rule! {
    "treatment-control-not-included", since "0.1", Shall, on Treatment, serves ["6.1.3.f.i"],
    message "`{treatment}` uses `{control}`, which the Statement of Applicability does not include for the systems concerned",
    hint "include the control with a reason, or treat the risk in another way",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    if treatment.controls.is_empty() {
        return Outcome::NotAsked;
    }
    let Some(soa) = cx.aims.statement_of_applicability.as_deref() else { return Outcome::Unknown };
    let risk = treatment.risk.as_ref().and_then(|risk| cx.risk(risk.as_str()));
    let systems: &[Ref<AiSystem>] = risk.map_or(&[], |risk| &risk.ai_systems);
    let includes = |control: &str, system: Option<&Ref<AiSystem>>| {
        soa.entries.iter().any(|entry| {
            entry.control.as_str() == control
                && entry.decision == Some(SoaDecision::Included)
                && (entry.ai_systems.is_empty() || system.is_none_or(|system| entry.ai_systems.contains(system)))
        })
    };
    let covered = |control: &str| match systems {
        [] => includes(control, None),
        systems => systems.iter().all(|system| includes(control, Some(system))),
    };
    let open = treatment.controls.iter().enumerate().filter(|(_, control)| !covered(control.as_str()));
    let defect =
        |(at, control)| fail(Treatment::CONTROLS.at(at)).with("treatment", &treatment.id).with("control", control).related(control);
    Outcome::from_defects(open.map(defect).collect())
}
