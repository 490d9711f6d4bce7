//! Stage 2 began before stage 1 ended.

use crate::check::{Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit};
use crate::read::Date;

rule! {
    "stage-2-before-stage-1", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "stage 2 began on {stage2.startedOn}, before stage 1 ended on {stage1.on}",
    hint "correct the dates; stage 1 decides whether stage 2 can take place",
    alone in_order,
}

fn in_order(certification: &Certification, _: Date) -> Outcome<'_> {
    let first = certification.stage1.as_deref().and_then(|audit| audit.on);
    Outcome::in_order(first, super::second(certification), |ended, began| {
        let defect = fail(Certification::STAGE2.then(CertificationAudit::STARTED_ON));
        defect.with("stage2.startedOn", began).with("stage1.on", ended)
    })
}
