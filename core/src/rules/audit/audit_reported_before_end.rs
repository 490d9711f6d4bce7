//! Results that were reported before the audit was over.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Audit;

rule! {
    "audit-reported-before-end", since "0.1", Integrity, on Audit, serves ["9.2.2.c"],
    effort RecordOnly,
    message "the results of `{audit}` were reported on {later}, before the audit ended on {earlier}",
    hint "correct the day in `on` or in `reportedOn`",
}

fn check<'a>(audit: &'a Audit, _: &Cx<'a>) -> Outcome<'a> {
    in_order(audit, Audit::ON, Audit::REPORTED_ON, "audit")
}
