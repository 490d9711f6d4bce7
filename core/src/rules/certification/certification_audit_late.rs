//! An audit of the certification body that did not take place in its window.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit};

rule! {
    "certification-audit-late", since "0.1", Practice, on Certification, serves [],
    effort CarryOut,
    message "an audit of the certification body had to take place by {due} and did not",
    hint "agree a day with the body, and record the audit with its last day in `on`",
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut dated) = (Vec::new(), false);
    for (place, audit) in super::audits(certification) {
        let Some(due) = audit.due_by else { continue };
        dated = true;
        let took_place = audit.on.filter(|on| *on <= cx.as_of);
        if took_place.map_or(due < cx.as_of, |on| on > due) {
            defects.push(fail(place.then(CertificationAudit::DUE_BY)).with("due", due));
        }
    }
    if dated { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
