//! A finding that was answered before the audit that raised it.

use super::audits;
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit, CertificationFinding};

rule! {
    "certification-finding-answered-before-audit", since "0.1", Integrity, on Certification, serves [],
    effort RecordOnly,
    message "a finding of `{audit}` was answered on {later}, and the audit began on {earlier}",
    hint "correct the day in `respondedOn` or the days of the audit",
}

fn check<'a>(certification: &'a Certification, _: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut dated) = (Vec::new(), false);
    for (place, audit) in audits(certification) {
        let Some(began) = audit.started_on.or(audit.on) else { continue };
        for (at, finding) in audit.findings.iter().enumerate() {
            let Some(on) = finding.responded_on else { continue };
            dated = true;
            if on < began {
                let place = place.then_at(CertificationAudit::FINDINGS, at).then(CertificationFinding::RESPONDED_ON);
                let id = audit.id.as_ref().map_or("", |id| id.as_str());
                defects.push(fail(place).with("audit", id).with("later", on).with("earlier", began));
            }
        }
    }
    if dated { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
