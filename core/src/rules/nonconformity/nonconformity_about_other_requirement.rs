//! A finding of an audit whose nonconformity is about another requirement.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditFinding};
use crate::rules::audit::touches;

rule! {
    "nonconformity-about-other-requirement", since "0.1", Integrity, on Audit, serves ["10.2.s2"],
    effort RecordOnly,
    message "a finding of `{audit}` is about {found}, and its nonconformity `{nonconformity}` about {recorded}",
    hint "put the requirement of one of them right, or name the nonconformity that belongs to the finding",
}

fn check<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut compared) = (Vec::new(), false);
    for (at, finding) in audit.findings.iter().enumerate() {
        let opened = finding.nonconformity.as_ref().and_then(|it| cx.nonconformity(it.as_str()));
        let Some((found, opened)) = finding.requirement.as_ref().zip(opened) else { continue };
        let Some(recorded) = opened.requirement.as_ref() else { continue };
        compared = true;
        if !touches(found.as_str(), recorded.as_str()) && !touches(recorded.as_str(), found.as_str()) {
            let defect = fail(Audit::FINDINGS.at(at).then(AuditFinding::REQUIREMENT)).with("audit", &audit.id).with("found", found);
            defects.push(defect.with("nonconformity", &opened.id).with("recorded", recorded).related(&opened.id));
        }
    }
    if compared { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
