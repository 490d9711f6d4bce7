//! An audit finding whose nonconformity is about another requirement.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Audit, AuditFinding};
use crate::rules::audit::touches;

rule! {
    "nonconformity-about-other-requirement", since "0.1", Integrity, on Audit, serves ["10.2.s2", "10.2.a.1"],
    effort RecordOnly,
    message "a finding of `{audit}` is about {findings.requirement}, but its nonconformity `{nonconformity}` is about {requirement}",
    hint "correct the requirement of one of them, or name the nonconformity that belongs to the finding",
    check same_requirement,
}

fn same_requirement<'a>(audit: &'a Audit, cx: &Cx<'a>) -> Outcome<'a> {
    let compared = audit.findings.iter().enumerate().filter_map(|(at, finding)| {
        let opened = cx.nonconformity(finding.nonconformity.as_ref()?.as_str())?;
        let (found, recorded) = finding.requirement.as_ref().zip(opened.requirement.as_ref())?;
        let same = touches(found.as_str(), recorded.as_str()) || touches(recorded.as_str(), found.as_str());
        let place = Audit::FINDINGS.at(at).then(AuditFinding::REQUIREMENT);
        let defect = || fail(place).with("findings.requirement", found).with("nonconformity", &opened.id).with("requirement", recorded);
        Some((!same).then(|| defect().related(&opened.id)))
    });
    compared.collect()
}
