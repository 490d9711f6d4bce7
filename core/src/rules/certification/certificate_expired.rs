//! A certificate that has run out.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Certificate, CertificateStatus, Certification};

rule! {
    "certificate-expired", since "0.1", Practice, on Certification, serves [],
    effort RecordOnly,
    message "the certificate expired on {expired}",
    hint "record the renewed certificate, or set its `status` to `withdrawn`; do not refer to it any more",
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(certificate) = certification.certificate.as_deref() else { return Outcome::NotAsked };
    match (certificate.status, certificate.expires_on) {
        (Some(CertificateStatus::Withdrawn), _) => Outcome::NotAsked,
        (_, None) => Outcome::Unknown,
        (_, Some(expired)) if expired < cx.as_of => {
            fail(Path::from(Certification::CERTIFICATE).then(Certificate::EXPIRES_ON)).with("expired", expired).into()
        }
        _ => Outcome::Pass,
    }
}
