//! A finding of the certification body that is graded otherwise than its nonconformity.

use crate::check::rule;
use crate::model::{Certification, CertificationAudit, CertificationFinding, Nonconformity};

rule! {
    "certification-finding-grade-contradicts", since "0.1", Integrity, on Certification, serves ["10.2.s2"],
    effort RecordOnly,
    message "a finding of the certification body is graded {own}, but the {kind} `{record}`, raised for it, is graded {their}",
    hint "give both the grade of the certification body",
    asks Agrees {
        ways: [
            [Certification::STAGE2.then(CertificationAudit::FINDINGS) => CertificationFinding::NONCONFORMITY],
            [Certification::STAGE1.then(CertificationAudit::FINDINGS) => CertificationFinding::NONCONFORMITY],
            [Certification::SURVEILLANCE_AUDITS => CertificationAudit::FINDINGS => CertificationFinding::NONCONFORMITY],
        ],
        own: CertificationFinding::GRADE,
        their: Nonconformity::GRADE,
    },
}
