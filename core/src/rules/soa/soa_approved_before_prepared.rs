//! A Statement of Applicability that was approved before it was prepared.

use crate::check::rule;
use crate::model::{Approval, StatementOfApplicability as Soa};

rule! {
    "soa-approved-before-prepared", since "0.1", Integrity, on StatementOfApplicability, serves ["7.5.2.s3"],
    effort RecordOnly,
    message "the Statement of Applicability was approved on {approval.on}, before it was prepared on {preparedOn}",
    hint "correct `preparedOn` or `approval.on`, or have the statement as prepared approved",
    asks Order { first: Soa::PREPARED_ON, then: Soa::APPROVAL.then(Approval::ON) },
}
