//! A certificate that was issued before it was granted.

use crate::check::rule;
use crate::model::{Certificate, Certification};

rule! {
    "certificate-issued-before-decision", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "the certificate was issued on {certificate.issuedOn}, before it was granted on {certificate.decidedOn}",
    hint "correct `issuedOn` or `decidedOn`",
    asks Order {
        first: Certification::CERTIFICATE.then(Certificate::DECIDED_ON),
        then: Certification::CERTIFICATE.then(Certificate::ISSUED_ON),
    },
}
