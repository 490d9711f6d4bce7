//! A certificate that names another version of the Statement of Applicability.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certificate, Certification, StatementOfApplicability};

rule! {
    "certificate-for-other-soa", since "0.1", Practice, on Certification, serves [],
    effort CarryOut,
    message "the certificate names version {soaVersion} of the Statement of Applicability, but the current version is {version}",
    hint "inform the certification body of the new version, and have the certificate updated at the next audit",
    check same_version,
}

fn same_version<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let certified = certification.certificate.as_deref().and_then(|certificate| certificate.soa_version.as_ref());
    let current = cx.aims().statement_of_applicability.as_deref().and_then(|soa| soa.version.as_ref());
    match certified.zip(current) {
        None => Outcome::NotAsked,
        Some((certified, current)) if certified == current => Outcome::Pass,
        Some((certified, current)) => {
            let defect = fail(Certification::CERTIFICATE.then(Certificate::SOA_VERSION)).with(Certificate::SOA_VERSION, certified);
            defect.with(StatementOfApplicability::VERSION, current).into()
        }
    }
}
