//! A Statement of Applicability that was approved before it was prepared.

use crate::check::{Cx, Outcome, Path, ordered, rule};
use crate::model::{Approval, StatementOfApplicability};

rule! {
    "soa-approved-before-prepared", since "0.1", Integrity, on StatementOfApplicability, serves ["7.5.2.s3"],
    effort Decide,
    message "the Statement of Applicability was prepared on {earlier} and approved on {later}",
    hint "have what was prepared approved, or correct the days",
}

fn check<'a>(soa: &'a StatementOfApplicability, _: &Cx<'a>) -> Outcome<'a> {
    let place = Path::from(StatementOfApplicability::APPROVAL).then(Approval::ON);
    ordered(place, None, soa.prepared_on, soa.approval.as_deref().and_then(|approval| approval.on))
}
