//! A risk that counts on a control against which a major nonconformity was raised later.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ControlEffectiveness, ExistingControl, Risk};

rule! {
    "existing-control-judged-before-nonconformity", since "0.1", Shall, on Risk, serves ["8.2.s1"],
    effort AssessAgain,
    message "`{risk}` counts on {control} as effective, judged on {on}, but the major nonconformity `{nonconformity}` of {openedOn} is about it",
    hint "judge the control again, and rate the risk",
    when |it, as_of| it.closed_on.is_none_or(|on| on > as_of),
    check still_holds,
}

fn still_holds<'a>(it: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let rated = [it.current.as_deref(), it.residual.as_deref()].into_iter().flatten().filter_map(|rating| rating.on).max();
    let relied = it.existing_controls.iter().enumerate().filter(|(_, one)| one.effectiveness == Some(ControlEffectiveness::Effective));
    let asked = relied.filter_map(|(at, one)| {
        let (control, on) = (one.control.as_ref()?, one.on.max(rated)?);
        let first = cx.major_after(control.as_str(), on);
        let place = Risk::EXISTING_CONTROLS.at(at).then(ExistingControl::CONTROL);
        Some(first.map(|(other, opened)| {
            let defect = fail(place).with("control", control).with("on", on).with("nonconformity", &other.id);
            defect.with("openedOn", opened).related(&other.id)
        }))
    });
    asked.collect()
}
