//! A certificate that has expired.

use crate::check::rule;
use crate::model::{Certificate, CertificateStatus, Certification};
use crate::read::Date;

rule! {
    "certificate-expired", since "0.1", Practice, on Certification, serves [],
    effort AssessAgain, due Certificate,
    message "the certificate was valid until {due}",
    hint "record the renewed certificate, or set its `status` to `withdrawn`; do not refer to it until then",
    when dated,
    asks Until { until: Certification::CERTIFICATE.then(Certificate::EXPIRES_ON) },
}

/// Unknown of a certificate without a date.
fn dated(certification: &Certification, _: Date) -> Option<bool> {
    match certification.certificate.as_deref() {
        Some(certificate) if certificate.status != Some(CertificateStatus::Withdrawn) => certificate.expires_on.map(|_| true),
        _ => Some(false),
    }
}
