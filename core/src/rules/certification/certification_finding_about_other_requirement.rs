//! A finding of the certification body whose nonconformity is about another requirement.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationFinding};
use crate::rules::audit::touches;

rule! {
    "certification-finding-about-other-requirement", since "0.1", Integrity, on Certification, serves ["10.2.s2", "10.2.a.1"],
    effort RecordOnly,
    message "a finding of the certification body is about {findings.requirement}, but its nonconformity `{nonconformity}` is about {requirement}",
    hint "correct the requirement of one of them, or name the nonconformity that belongs to the finding",
    check same_requirement,
}

fn same_requirement<'a>(it: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let compared = super::findings(it).filter_map(|(place, _, finding)| {
        let opened = cx.nonconformity(finding.nonconformity.as_ref()?.as_str())?;
        let (found, recorded) = finding.requirement.as_ref().zip(opened.requirement.as_ref())?;
        let same = touches(found.as_str(), recorded.as_str()) || touches(recorded.as_str(), found.as_str());
        let defect = || fail(place.then(CertificationFinding::REQUIREMENT)).with("findings.requirement", found);
        Some((!same).then(|| defect().with("nonconformity", &opened.id).with("requirement", recorded).related(&opened.id)))
    });
    compared.collect()
}
