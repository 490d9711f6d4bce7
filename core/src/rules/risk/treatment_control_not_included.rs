//! A treatment that rests on a control which the Statement of Applicability does not include.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{SoaDecision, SoaEntry, Treatment};
use crate::rules::scope::says;

rule! {
    "treatment-control-not-included", since "0.1", Shall, on Treatment, serves ["6.1.3.f.i"],
    effort Decide,
    message "`{treatment}` uses the control `{control}`, which the Statement of Applicability does not include for the systems concerned",
    hint "include the control in the Statement of Applicability and justify it, or treat the risk by other means",
    when |treatment, _| !treatment.controls.is_empty(),
    check included,
}

fn included<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let systems = super::treated(treatment, cx).map_or(&[][..], |risk| &risk.ai_systems);
    let asked = treatment.controls.iter().enumerate().filter_map(|(at, control)| {
        // A control without an entry or a decision has a finding of its own.
        cx.entries(control.as_str()).iter().find(|entry| entry.decision.is_some())?;
        let binds = |system| cx.binds(control.as_str(), system) == Some(true);
        // Left out for one of the systems with a reason of its own, it is used for the others.
        let reasoned = |system: &str| {
            let mut own = cx.entries(control.as_str()).iter().filter(|entry| entry.ai_systems.iter().any(|named| named.as_str() == system));
            own.any(|entry| entry.decision == Some(SoaDecision::Excluded) && says(&entry.justification))
        };
        let all = || systems.iter().all(|system| binds(Some(system.as_str())) || reasoned(system.as_str()));
        let some = || systems.iter().any(|system| binds(Some(system.as_str())));
        let included = if systems.is_empty() { binds(None) } else { some() && all() };
        Some((!included).then(|| fail(Treatment::CONTROLS.at(at)).with(SoaEntry::CONTROL, control).related(control)))
    });
    match asked.collect() {
        Outcome::NotAsked => Outcome::Unknown,
        answer => answer,
    }
}
