//! A risk that counts on a control which is not implemented.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ControlEffectiveness, ExistingControl, ImplementationStatus, Risk};

rule! {
    "existing-control-not-implemented", since "0.1", Integrity, on Risk, serves ["6.1.2.d.3"],
    effort AssessAgain,
    message "`{risk}` counts on {control} as effective, but the Statement of Applicability has it as {status}",
    hint "rate the risk without the control, or correct its status",
    when |it, as_of| it.closed_on.is_none_or(|on| on > as_of),
    check there,
}

fn there<'a>(it: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let relied = it.existing_controls.iter().enumerate().filter(|(_, one)| one.effectiveness == Some(ControlEffectiveness::Effective));
    let asked = relied.filter_map(|(at, one)| {
        let control = one.control.as_ref()?;
        let status = |entry: &&'a crate::model::SoaEntry| entry.implementation.as_deref().and_then(|it| it.status);
        let known: Vec<ImplementationStatus> = cx.entries(control.as_str()).iter().filter_map(status).collect();
        let idle = known.iter().all(|status| matches!(status, ImplementationStatus::NotStarted | ImplementationStatus::Planned));
        let place = Risk::EXISTING_CONTROLS.at(at).then(ExistingControl::CONTROL);
        let first = *known.first()?;
        Some(idle.then(|| fail(place).with("control", control).with("status", first)))
    });
    asked.collect()
}
