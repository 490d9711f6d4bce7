//! A treatment of which nobody says what is to be done.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Treatment, TreatmentOption};

rule! {
    "treatment-without-plan", since "0.1", Shall, on Treatment, serves ["6.1.3.g"],
    effort Decide,
    message "`{treatment}` names neither a control nor an action",
    hint "say what is to be done: actions with owner and day, and the controls that they put in place",
}

fn check<'a>(treatment: &'a Treatment, _: &Cx<'a>) -> Outcome<'a> {
    if treatment.option == Some(TreatmentOption::Retain) {
        return Outcome::NotAsked;
    }
    if treatment.actions.is_empty() && treatment.controls.is_empty() {
        fail(Treatment::ACTIONS).with("treatment", &treatment.id).into()
    } else {
        Outcome::Pass
    }
}
