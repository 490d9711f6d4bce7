//! A treatment that is to reduce a risk without a control.

use crate::check::{Cx, rule};
use crate::model::{Treatment, TreatmentOption};

rule! {
    "treatment-without-control", since "0.1", Shall, on Treatment, serves ["6.1.3.b.i"],
    effort Decide,
    message "`{treatment}` is to reduce a risk, but no control has been determined for it",
    hint "name in `controls` the controls of Annex A or the organization's own that modify the risk",
    given reduces,
    holds |treatment, as_of| match super::approved(treatment, as_of) {
        _ if !treatment.controls.is_empty() => Some(true),
        approved => approved.map(|_| false),
    }, at Treatment::CONTROLS,
}

/// One with neither control nor action has a finding of its own.
fn reduces(treatment: &Treatment, cx: &Cx<'_>) -> bool {
    treatment.option == Some(TreatmentOption::Reduce)
        && !(treatment.controls.is_empty() && treatment.actions.is_empty())
        && super::treated(treatment, cx).is_some_and(|risk| super::is_open(risk, cx.as_of))
}
