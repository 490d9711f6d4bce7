//! A risk that rests on a control which the Statement of Applicability excludes.

use crate::check::{Cx, Outcome, fail, included, rule};
use crate::model::{ExistingControl, Risk, SoaDecision};

rule! {
    "existing-control-excluded", since "0.1", Integrity, on Risk, serves ["6.1.3.f.i"],
    effort Decide,
    message "`{risk}` is held down by `{control}`, which the Statement of Applicability excludes",
    hint "include the control with a justification, or remove it here and rate the risk again",
    when |risk, as_of| super::is_open(risk, as_of) && !risk.existing_controls.is_empty(),
    check applicable,
}

fn applicable<'a>(risk: &'a Risk, cx: &Cx<'a>) -> Outcome<'a> {
    let named = risk.existing_controls.iter().enumerate().filter_map(|(at, it)| Some((at, it.control.as_ref()?)));
    let entries = cx.aims().statement_of_applicability.as_deref().map_or(Default::default(), |soa| soa.entries.as_slice());
    named
        .map(|(at, control)| {
            let mut of_control = entries.iter().filter(|entry| entry.control == *control).peekable();
            let excluded =
                of_control.peek().is_some() && of_control.all(|entry| entry.decision == Some(SoaDecision::Excluded) && !included(entry));
            excluded.then(|| {
                fail(Risk::EXISTING_CONTROLS.at(at).then(ExistingControl::CONTROL)).with(ExistingControl::CONTROL, control).related(control)
            })
        })
        .collect()
}
