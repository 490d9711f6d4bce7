//! A certificate that names another version of the Statement of Applicability.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Certificate, Certification};

rule! {
    "certificate-for-other-soa", since "0.1", Practice, on Certification, serves [],
    effort RecordOnly,
    message "the certificate names version {certified} of the Statement of Applicability, and version {current} is in force",
    hint "tell the body of the new version, and have the certificate updated at the next audit",
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let certified = certification.certificate.as_deref().and_then(|certificate| certificate.soa_version.as_ref());
    let current = cx.aims().statement_of_applicability.as_deref().and_then(|soa| soa.version.as_ref());
    match certified.zip(current) {
        None => Outcome::NotAsked,
        Some((certified, current)) if certified == current => Outcome::Pass,
        Some((certified, current)) => {
            let place = Path::from(Certification::CERTIFICATE).then(Certificate::SOA_VERSION);
            fail(place).with("certified", certified).with("current", current).into()
        }
    }
}
