//! A certificate that was decided on when the body's accreditation had lapsed.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Accreditation, Certification};

rule! {
    "certificate-without-accreditation", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "the certificate was decided on {decided}, and the accreditation of the body was valid until {until}",
    hint "record the accreditation that held on that day",
}

fn check<'a>(certification: &'a Certification, _: &Cx<'a>) -> Outcome<'a> {
    let decided = certification.certificate.as_deref().and_then(|certificate| certificate.decided_on.or(certificate.issued_on));
    match decided.zip(certification.accreditation.as_deref().and_then(|accreditation| accreditation.valid_until)) {
        Some((decided, until)) if until < decided => {
            let place = Path::from(Certification::ACCREDITATION).then(Accreditation::VALID_UNTIL);
            fail(place).with("decided", decided).with("until", until).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
