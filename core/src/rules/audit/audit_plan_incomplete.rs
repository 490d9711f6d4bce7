//! An audit without objectives, criteria or scope.

use crate::check::{Cx, Outcome, all_recorded, rule};
use crate::model::Audit;

rule! {
    "audit-plan-incomplete", since "0.1", Shall, on Audit, serves ["9.2.2.a"],
    message "`{audit}` was held without `{part}`",
    hint "say in `{part}` what was defined for this audit before it began",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    if super::held(audit, cx.as_of).is_none() {
        return Outcome::NotAsked;
    }
    all_recorded(audit, &[Audit::OBJECTIVES.any(), Audit::SCOPE.any(), Audit::CRITERIA.any()], "audit")
}
