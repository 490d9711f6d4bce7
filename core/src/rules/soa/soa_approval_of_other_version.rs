//! A Statement of Applicability whose approval is of another version.

use crate::check::rule;
use crate::model::{Approval, StatementOfApplicability as Soa};
use crate::read::Text;

rule! {
    "soa-approval-of-other-version", since "0.1", Shall, on StatementOfApplicability, serves ["7.5.2.s3"],
    effort Decide,
    message "the Statement of Applicability is at version {version}, but version {approval.version} was approved",
    hint "have the current version approved and record it in `approval.version`, or correct `version`",
    when |soa, _| soa.version.is_some() && approved(soa).is_some(),
    holds |soa, _| soa.version.as_ref() == approved(soa), at Soa::APPROVAL.then(Approval::VERSION),
    with [Soa::VERSION, Soa::APPROVAL.then(Approval::VERSION)],
}

fn approved(soa: &Soa) -> Option<&Text> {
    soa.approval.as_deref()?.version.as_ref()
}
