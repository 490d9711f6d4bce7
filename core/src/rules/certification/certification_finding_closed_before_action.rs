//! A finding of the certification body that was verified before any corrective action was completed.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationFinding, FindingGrade};

rule! {
    "certification-finding-closed-before-action", since "0.1", Integrity, on Certification, serves ["10.2.s2"],
    effort RecordOnly,
    message "a finding of the certification body was verified or closed on {on}, but no corrective action of its nonconformity `{nonconformity}` was completed by then",
    hint "record when the corrective actions were completed, or correct the dates of the finding",
    check acted,
}

/// That some action goes on may be agreed with the body; that none was completed leaves it nothing to verify.
fn acted<'a>(it: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let asked = super::findings(it).filter_map(|(place, _, finding)| {
        // A minor one may be closed on a plan that the body accepted.
        let closed = finding.closed_on.filter(|_| finding.grade == Some(FindingGrade::Major));
        let on = [finding.verified_on, closed].into_iter().flatten().min().filter(|on| *on <= cx.as_of)?;
        let opened = cx.nonconformity(finding.nonconformity.as_ref()?.as_str()).filter(|it| !it.actions.is_empty())?;
        let none = opened.actions.iter().all(|action| action.done_on.is_none_or(|done| done > on));
        let at = if finding.verified_on == Some(on) { CertificationFinding::VERIFIED_ON } else { CertificationFinding::CLOSED_ON };
        Some(none.then(|| fail(place.then(at)).with("on", on).with("nonconformity", &opened.id).related(&opened.id)))
    });
    asked.collect()
}
