//! A certified system that had not begun when the certificate was issued.

use crate::check::{Cx, Outcome, born, fail, rule};
use crate::model::{Certification, CertificationAudit};

rule! {
    "certificate-before-system", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "the certification names `{aiSystem}`, whose inception on {since} is later than the certificate and the latest audit of {on}",
    hint "have the scope extended by the certification body, and record the audit and the certificate; until then remove the AI system",
    check certified,
}

/// What the body saw last: an audit, or a certificate that it issued.
fn certified<'a>(it: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let held = |audit: &CertificationAudit| [audit.on, audit.decided_on];
    let first = it.stage2.as_deref().into_iter();
    let audits = first.chain(&it.surveillance_audits).chain(&it.recertification_audits).flat_map(held);
    let certificate = it.certificate.as_deref().map(|it| [it.decided_on, it.issued_on, it.status_since]);
    let Some(on) = audits.chain(certificate.into_iter().flatten()).flatten().filter(|on| *on <= cx.as_of).max() else {
        return Outcome::NotAsked;
    };
    let systems = it.ai_systems.iter().enumerate().filter_map(|(at, named)| Some((at, named, born(cx.ai_system(named.as_str())?)?)));
    let later = systems.map(|(at, named, since)| {
        let defect = || fail(Certification::AI_SYSTEMS.at(at)).with("aiSystem", named).with("since", since).with("on", on).related(named);
        (since > on).then(defect)
    });
    later.collect()
}
