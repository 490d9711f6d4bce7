//! A Statement of Applicability that was approved by the person who prepared it.

use crate::check::rule;
use crate::model::{Approval, StatementOfApplicability};

rule! {
    "soa-approved-by-preparer", since "0.1", Practice, on StatementOfApplicability, serves ["6.1.3.f.i"],
    effort Decide,
    message "the Statement of Applicability was approved by `{by}`, who also prepared it",
    hint "have it approved by a person who did not prepare it",
    asks Apart { did: [StatementOfApplicability::PREPARED_BY], judged: [StatementOfApplicability::APPROVAL.then(Approval::BY)] },
}
