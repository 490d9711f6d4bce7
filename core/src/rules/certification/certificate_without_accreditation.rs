//! A certificate that was granted after the accreditation of the certification body had expired.

use crate::check::{Outcome, fail, rule};
use crate::model::{Accreditation, Certification};
use crate::read::Date;

rule! {
    "certificate-without-accreditation", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "the certificate was granted on {decidedOn}, but the accreditation of the certification body was valid until {validUntil}",
    hint "record the accreditation that was valid on that date",
    alone accredited,
}

fn accredited(certification: &Certification, _: Date) -> Outcome<'_> {
    let until = certification.accreditation.as_deref().and_then(|accreditation| accreditation.valid_until);
    Outcome::in_order(super::granted(certification), until, |granted, until| {
        let defect = fail(Certification::ACCREDITATION.then(Accreditation::VALID_UNTIL));
        defect.with("decidedOn", granted).with("validUntil", until)
    })
}
