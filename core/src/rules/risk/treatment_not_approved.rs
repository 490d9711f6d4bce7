//! A treatment that the management did not approve.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Treatment;

rule! {
    "treatment-not-approved", since "0.1", Shall, on Treatment, serves ["6.1.3.s1"],
    effort Decide,
    message "`{treatment}` is not approved",
    hint "record in `approval` who of the designated management approved it, and when",
}

fn check<'a>(treatment: &'a Treatment, cx: &Cx<'a>) -> Outcome<'a> {
    let approval = treatment.approval.as_deref();
    if approval.is_some_and(|approval| approval.by.is_some() && approval.on.is_some_and(|on| on <= cx.as_of)) {
        Outcome::Pass
    } else {
        fail(Treatment::APPROVAL).with("treatment", &treatment.id).into()
    }
}
