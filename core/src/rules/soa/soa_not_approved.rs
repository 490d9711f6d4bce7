//! A Statement of Applicability that nobody approved.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::StatementOfApplicability;

rule! {
    "soa-not-approved", since "0.1", Practice, on StatementOfApplicability, serves ["6.1.3.f.i"],
    message "the Statement of Applicability is not approved",
    hint "have it approved, and record by whom and when",
}

fn check<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    let approval = soa.approval.as_deref();
    if approval.is_some_and(|approval| approval.by.is_some() && approval.on.is_some_and(|on| on <= cx.as_of)) {
        Outcome::Pass
    } else {
        fail(StatementOfApplicability::APPROVAL).into()
    }
}
