//! A certificate that holds longer than its cycle.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Certificate, Certification};

rule! {
    "certificate-longer-than-cycle", since "0.1", Practice, on Certification, serves [],
    effort RecordOnly,
    message "the certificate holds until {expires}; its cycle, which began on {decided}, ends on {end}",
    hint "correct `expiresOn`, or set the length of the cycle in `terms`",
}

fn check<'a>(certification: &'a Certification, _: &Cx<'a>) -> Outcome<'a> {
    let Some(certificate) = certification.certificate.as_deref() else { return Outcome::NotAsked };
    let Some((decided, expires)) = certificate.decided_on.zip(certificate.expires_on) else { return Outcome::Unknown };
    let cycle = certification.terms.as_deref().and_then(|terms| terms.cycle.as_ref());
    // A renewed certificate counts on from the old one.
    let renewed = certification.recertification_audits.iter().any(|audit| audit.on.is_some_and(|on| on <= decided));
    match super::after(decided, cycle, "P3Y") {
        Some(_) if renewed => Outcome::NotAsked,
        Some(end) if expires > end => {
            let place = Path::from(Certification::CERTIFICATE).then(Certificate::EXPIRES_ON);
            fail(place).with("expires", expires).with("decided", decided).with("end", end).into()
        }
        _ => Outcome::Pass,
    }
}
