//! An audit whose results are nowhere documented.

use crate::check::{Cx, Outcome, documented, rule};
use crate::model::Audit;

rule! {
    "audit-report-missing", since "0.1", Shall, on Audit, serves ["9.2.2.s3"],
    effort RecordOnly,
    message "the results of `{audit}` are not documented",
    hint "name the report in `report`, or its record in `evidence`",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    if super::held(audit, cx.as_of).is_none() { Outcome::NotAsked } else { documented(audit, Audit::REPORT, &audit.evidence, "audit", cx) }
}
