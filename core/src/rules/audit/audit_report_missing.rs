//! An audit whose results have not been documented.

use crate::check::rule;
use crate::model::Audit;

rule! {
    "audit-report-missing", since "0.1", Shall, on Audit, serves ["9.2.2.s3"],
    effort ShowEvidence,
    message "the results of `{audit}` have not been documented",
    hint "name the report in `report`, or records of the results in `evidence`",
    when |audit, as_of| super::held(audit, as_of).is_some(),
    asks Documented { document: Audit::REPORT, evidence: Audit::EVIDENCE },
}
