//! A Statement of Applicability that has not been approved.

use crate::check::rule;
use crate::model::StatementOfApplicability as Soa;

rule! {
    "soa-not-approved", since "0.1", Shall, on StatementOfApplicability, serves ["7.5.2.s3"],
    effort Decide,
    message "the Statement of Applicability has not been approved",
    hint "have it approved, and record by whom and when in `approval.by` and `approval.on`",
    asks Approved { approval: Soa::APPROVAL },
}
