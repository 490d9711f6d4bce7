//! A certificate that was issued before it was decided on.

use crate::check::{Cx, Outcome, Path, ordered, rule};
use crate::model::{Certificate, Certification};

rule! {
    "certificate-issued-before-decision", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "the certificate was issued on {later}, before the decision of {earlier}",
    hint "correct `issuedOn` or `decidedOn`",
}

fn check<'a>(certification: &'a Certification, _: &Cx<'a>) -> Outcome<'a> {
    let Some(certificate) = certification.certificate.as_deref() else { return Outcome::NotAsked };
    let place = Path::from(Certification::CERTIFICATE).then(Certificate::ISSUED_ON);
    ordered(place, None, certificate.decided_on, certificate.issued_on)
}
