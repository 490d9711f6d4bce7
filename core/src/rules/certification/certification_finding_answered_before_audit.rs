//! A finding that was answered before the audit that raised it began.

use crate::check::{Outcome, fail, rule};
use crate::model::{Certification, CertificationFinding};
use crate::read::Date;

rule! {
    "certification-finding-answered-before-audit", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "a finding of the certification body was answered on {respondedOn}, before the audit began on {startedOn}",
    hint "correct `respondedOn` of the finding or the dates of the audit",
    alone in_order,
}

fn in_order(certification: &Certification, _: Date) -> Outcome<'_> {
    let answered = super::findings(certification).filter_map(|(place, audit, finding)| {
        let (began, on) = audit.started_on.or(audit.on).zip(finding.responded_on)?;
        let defect = || fail(place.then(CertificationFinding::RESPONDED_ON)).with("respondedOn", on).with("startedOn", began);
        Some((on < began).then(defect))
    });
    answered.collect()
}
