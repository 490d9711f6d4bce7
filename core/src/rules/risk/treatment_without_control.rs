//! A treatment that is to reduce a risk by no control.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Treatment, TreatmentOption};

rule! {
    "treatment-without-control", since "0.1", Shall, on Treatment, serves ["6.1.3.b.i"],
    effort RecordOnly,
    message "`{treatment}` is to reduce a risk and names no control",
    hint "name in `controls` what changes the risk: of Annex A, or an own control",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let risk = treatment.risk.as_ref().and_then(|risk| cx.risk(risk.as_str()));
    let bare = treatment.controls.is_empty() && treatment.actions.is_empty();
    // Without anything it has a finding of its own.
    if treatment.option != Some(TreatmentOption::Reduce) || bare || risk.is_none_or(|risk| !super::is_open(risk, cx.as_of)) {
        return Outcome::NotAsked;
    }
    let approved = treatment.approval.as_deref().and_then(|approval| approval.on).is_some_and(|on| on <= cx.as_of);
    match (treatment.controls.is_empty(), approved) {
        (false, _) => Outcome::Pass,
        (true, false) => Outcome::Unknown,
        (true, true) => fail(Treatment::CONTROLS).with("treatment", &treatment.id).into(),
    }
}
