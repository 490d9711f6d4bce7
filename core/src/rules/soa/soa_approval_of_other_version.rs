//! A Statement of Applicability whose approval is of another version.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Approval, StatementOfApplicability};

rule! {
    "soa-approval-of-other-version", since "0.1", Shall, on StatementOfApplicability, serves ["7.5.2.s3"],
    effort Decide,
    message "the Statement of Applicability is at version {version}, and what was approved is {approved}",
    hint "have the present version approved, or put `version` right",
}

fn check<'a>(soa: &'a StatementOfApplicability, _: &Cx<'a>) -> Outcome<'a> {
    let approved = soa.approval.as_deref().and_then(|approval| approval.version.as_ref());
    match soa.version.as_ref().zip(approved) {
        Some((version, approved)) if version != approved => {
            let place = Path::from(StatementOfApplicability::APPROVAL).then(Approval::VERSION);
            fail(place).with("version", version).with("approved", approved).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
