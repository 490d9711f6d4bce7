//! An audit that does not say what it concluded.

use crate::check::{Cx, Outcome, recorded, rule};
use crate::model::Audit;

rule! {
    "audit-without-conclusion", since "0.1", Shall, on Audit, serves ["9.2.1.b"],
    effort RecordOnly,
    message "`{audit}` was held and does not say what it concluded",
    hint "say in `conclusion` whether what was audited is effectively implemented and maintained",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    if super::held(audit, cx.as_of).is_none() { Outcome::NotAsked } else { recorded(audit, Audit::CONCLUSION, "audit") }
}
