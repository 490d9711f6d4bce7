//! A graded finding that does not tell what was found.

use crate::check::rule;
use crate::model::{Audit, AuditFinding, FindingGrade};
use crate::rules::scope::says;

rule! {
    "audit-finding-not-described", since "0.1", Shall, on Audit, serves ["9.2.2.s3"],
    effort RecordOnly,
    message "`{audit}` has a finding of a nonconformity, but neither a statement nor evidence nor a sample shows what was found",
    hint "record what was found in `statement`, with its evidence or sample, or name the nonconformity that describes it",
    when |audit, as_of| super::held(audit, as_of).is_some(),
    asks EachHolds {
        list: Audit::FINDINGS,
        of: AuditFinding,
        holds: |it, _| {
            !matches!(it.grade, Some(FindingGrade::Major | FindingGrade::Minor))
                || says(&it.statement)
                || it.sample.is_some()
                || it.nonconformity.is_some()
                || !it.evidence.is_empty()
        },
        at: AuditFinding::STATEMENT,
    },
}
