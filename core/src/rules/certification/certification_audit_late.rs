//! An audit of the certification body that did not take place in time.

use crate::check::{Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit};
use crate::read::Date;

rule! {
    "certification-audit-late", since "0.1", Practice, on Certification, serves [],
    effort AssessAgain,
    message "an audit of the certification body was due by {dueBy}, but did not take place by then",
    hint "agree a date with the certification body, and record the date on which the audit ended in `on`",
    alone in_time,
}

fn in_time(certification: &Certification, as_of: Date) -> Outcome<'_> {
    let audits = super::audits(certification).into_iter();
    let dated = audits.filter_map(|(place, audit)| Some((place.then(CertificationAudit::DUE_BY), audit.due_by?, audit)));
    let late = |due: Date, audit: &CertificationAudit| audit.on.filter(|on| *on <= as_of).map_or(due < as_of, |on| on > due);
    dated.map(|(place, due, audit)| late(due, audit).then(|| fail(place).with(CertificationAudit::DUE_BY, due))).collect()
}
