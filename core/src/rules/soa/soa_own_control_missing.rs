//! An own control that the Statement of Applicability does not list.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::OwnControl;

rule! {
    "soa-own-control-missing", since "0.1", Shall, on OwnControl, serves ["6.1.3.d", "6.1.3.f.i"],
    effort Decide,
    fix Undecided,
    message "the Statement of Applicability has no entry for the own control `{control}`",
    hint "include the control with the reason, or exclude it",
}

fn check<'a>(control: &'a OwnControl, cx: &Cx<'a>) -> Outcome<'a> {
    if cx.aims().statement_of_applicability.is_none() {
        Outcome::Unknown
    } else if !super::entries(control.id.as_str(), cx).is_empty() {
        Outcome::Pass
    } else {
        fail(OwnControl::ID).with("control", &control.id).into()
    }
}
