//! A finding of the certification body that is open past its limit.

use crate::check::{Cx, Deadlines, rule};
use crate::model::{Certification, FindingGrade};

rule! {
    "certification-finding-past-limit", since "0.1", Practice, on Certification, serves [],
    effort CarryOut, due CertificationFinding,
    message "a finding of the certification body was due for closure by {due}, but is still open",
    hint "show the correction to the certification body, and record `verifiedOn` and `closedOn` of the finding",
    deadlines limits,
}

fn limits<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    for (place, audit, finding) in super::findings(certification) {
        let graded = matches!(finding.grade, Some(FindingGrade::Major | FindingGrade::Minor)) || finding.due.is_some();
        if let Some(due) = super::finding_limit(certification, audit, finding).filter(|_| graded) {
            out.add(place, Some(due), finding.closed_on.or(finding.verified_on).is_some_and(|on| on <= cx.as_of));
        }
    }
    out
}
