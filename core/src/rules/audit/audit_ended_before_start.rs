//! An audit that ended before it began.

use crate::check::{Cx, Outcome, in_order, rule};
use crate::model::Audit;

rule! {
    "audit-ended-before-start", since "0.1", Integrity, on Audit, serves ["9.2.2.s3"],
    message "`{audit}` ended on {later}, before it began on {earlier}",
    hint "correct `startedOn` or `on`",
}

fn check<'a>(audit: &'a Audit, _: &Cx<'a>) -> Outcome<'a> {
    in_order(audit, Audit::STARTED_ON, Audit::ON, "audit")
}
