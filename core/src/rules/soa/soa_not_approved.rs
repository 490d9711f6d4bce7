//! A Statement of Applicability that nobody approved.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::StatementOfApplicability;

rule! {
    "soa-not-approved", since "0.1", Shall, on StatementOfApplicability, serves ["7.5.2.s3"],
    effort Decide,
    message "the Statement of Applicability is not approved",
    hint "have it approved, and record by whom and when",
}

fn check<'a>(soa: &'a StatementOfApplicability, cx: &Cx<'a>) -> Outcome<'a> {
    if super::approved(soa, cx) { Outcome::Pass } else { fail(StatementOfApplicability::APPROVAL).into() }
}
