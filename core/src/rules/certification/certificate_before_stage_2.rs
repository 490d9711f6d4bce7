//! A certificate that was granted before stage 2 ended.

use crate::check::{Outcome, fail, rule};
use crate::model::{Certificate, Certification};
use crate::read::Date;

rule! {
    "certificate-before-stage-2", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "the certificate was granted on {certificate.decidedOn}, before stage 2 ended on {stage2.on}",
    hint "correct `decidedOn` of the certificate or the dates of stage 2",
    alone in_order,
}

fn in_order(certification: &Certification, _: Date) -> Outcome<'_> {
    let ended = certification.stage2.as_deref().and_then(|audit| audit.on);
    Outcome::in_order(ended, super::granted(certification), |ended, granted| {
        let defect = fail(Certification::CERTIFICATE.then(Certificate::DECIDED_ON));
        defect.with("certificate.decidedOn", granted).with("stage2.on", ended)
    })
}
