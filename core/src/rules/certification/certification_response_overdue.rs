//! A response to a finding of the certification body that is overdue.

use crate::check::{Cx, Deadlines, rule};
use crate::model::{Certification, CertificationFinding};

rule! {
    "certification-response-overdue", since "0.1", Practice, on Certification, serves [],
    effort CarryOut, due CertificationFinding,
    message "a response to a finding of the certification body was due on {due} and has not been submitted",
    hint "submit causes and planned actions to the certification body, and record the date in `respondedOn`",
    deadlines responses,
}

fn responses<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    for (place, _, finding) in super::findings(certification) {
        let settled = [finding.responded_on, finding.plan_accepted_on, finding.verified_on, finding.closed_on];
        if finding.response_due.is_some() {
            let done = settled.into_iter().flatten().any(|on| on <= cx.as_of);
            out.add(place.then(CertificationFinding::RESPONSE_DUE), finding.response_due, done);
        }
    }
    out
}
