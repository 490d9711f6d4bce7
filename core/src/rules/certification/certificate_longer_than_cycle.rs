//! A certificate that is valid beyond its certification cycle.

use crate::check::{Outcome, fail, rule};
use crate::model::{Certificate, Certification};
use crate::read::Date;

rule! {
    "certificate-longer-than-cycle", since "0.1", Practice, on Certification, serves [],
    effort RecordOnly,
    message "the certificate is valid until {certificate.expiresOn}, but its certification cycle, which began on {certificate.decidedOn}, ends on {cycleEnd}",
    hint "correct `expiresOn`, or record the length of the cycle in `terms`",
    when |certification, _| certification.certificate.is_some(),
    alone in_cycle,
    with [Certification::CERTIFICATE.then(Certificate::EXPIRES_ON), Certification::CERTIFICATE.then(Certificate::DECIDED_ON)],
}

fn in_cycle(certification: &Certification, _: Date) -> Outcome<'_> {
    let dates = certification.certificate.as_deref().and_then(|certificate| certificate.decided_on.zip(certificate.expires_on));
    let Some((decided, expires)) = dates else { return Outcome::Unknown };
    let cycle = certification.terms.as_deref().and_then(|terms| terms.cycle.as_ref());
    // A renewed certificate counts on from the old one.
    let renewed = certification.recertification_audits.iter().any(|audit| audit.on.is_some_and(|on| on <= decided));
    match super::after(decided, cycle, "P3Y") {
        Some(_) if renewed => Outcome::NotAsked,
        Some(end) if expires > end => fail(Certification::CERTIFICATE.then(Certificate::EXPIRES_ON)).with("cycleEnd", end).into(),
        _ => Outcome::Pass,
    }
}
