//! A certificate that was withdrawn, while its document still counts as in force.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certificate, CertificateStatus, Certification, DocumentState};

rule! {
    "withdrawn-certificate-in-force", since "0.1", Integrity, on Certification, serves ["7.5.3.s1"],
    effort RecordOnly,
    message "the certificate has been withdrawn since {statusSince}, but its document `{document}` is recorded as approved and in force",
    hint "record the end in `effectiveUntil` of the document or set its state to `withdrawn`, and stop its use",
    check ended,
}

fn ended<'a>(it: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(certificate) = it.certificate.as_deref() else { return Outcome::NotAsked };
    let Some(document) = certificate.document.as_ref().and_then(|named| cx.document(named.as_str())) else { return Outcome::NotAsked };
    let withdrawn = certificate.status == Some(CertificateStatus::Withdrawn);
    match certificate.status_since.filter(|since| withdrawn && *since < cx.as_of) {
        Some(since) if document.state == Some(DocumentState::Approved) && document.effective_until.is_none_or(|until| until > cx.as_of) => {
            let defect = fail(Certification::CERTIFICATE.then(Certificate::DOCUMENT)).with(Certificate::STATUS_SINCE, since);
            defect.with(Certificate::DOCUMENT, &document.id).related(&document.id).into()
        }
        _ => Outcome::Pass,
    }
}
