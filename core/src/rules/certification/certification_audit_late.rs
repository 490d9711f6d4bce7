//! An audit of the certification body that did not take place in time.

use crate::check::{Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit};
use crate::read::Date;

rule! {
    "certification-audit-late", since "0.1", Practice, on Certification, serves [],
    effort AssessAgain,
    message "an audit of the certification body was due by {dueBy}, but did not take place by then",
    message when PLANNED "an audit of the certification body was planned for {plannedOn}, but has not taken place",
    hint "agree a date with the certification body, and record the date on which the audit ended in `on`",
    alone in_time,
}

fn in_time(certification: &Certification, as_of: Date) -> Outcome<'_> {
    let audits = super::audits(certification).into_iter();
    let held = |audit: &CertificationAudit| audit.on.filter(|on| *on <= as_of);
    let dated = audits.filter_map(|(place, audit)| match (audit.due_by, audit.planned_on) {
        (Some(due), _) if held(audit).map_or(due < as_of, |on| on > due) => {
            Some(Some(fail(place.then(CertificationAudit::DUE_BY)).with(CertificationAudit::DUE_BY, due)))
        }
        (_, Some(planned)) if held(audit).is_none() && planned < as_of => {
            let defect = fail(place.then(CertificationAudit::PLANNED_ON)).with(CertificationAudit::PLANNED_ON, planned);
            Some(Some(defect.case(PLANNED)))
        }
        (due, _) => due.map(|_| None),
    });
    dated.collect()
}
