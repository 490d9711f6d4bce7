//! Stage 2 before the first internal audit or management review.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{AuditKind, Certification, CertificationAudit};
use crate::read::Date;

rule! {
    "stage-2-before-internal-audit", since "0.1", Practice, on Certification, serves [],
    effort AssessAgain,
    message "stage 2 began on {on}, and by then no {what} had been held",
    hint "hold and record it before stage 2, or record the one that was held",
}

fn check<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let stage = certification.stage2.as_deref().and_then(|audit| audit.started_on.or(audit.on));
    let Some(on) = stage.filter(|on| *on <= cx.as_of) else { return Outcome::NotAsked };
    let past = |day: &Date| *day <= cx.as_of;
    let audits = cx.aims().audits.iter().filter(|audit| audit.kind.is_none_or(|kind| kind == AuditKind::Internal));
    let audited = audits.filter_map(|audit| audit.on).filter(past).min();
    let reviewed = cx.aims().management_reviews.iter().filter_map(|review| review.on).filter(past).min();
    // That there was none at all is another finding.
    let Some((audited, reviewed)) = audited.zip(reviewed) else { return Outcome::Unknown };
    let what = match (audited > on, reviewed > on) {
        (true, _) => "internal audit",
        (false, true) => "management review",
        (false, false) => return Outcome::Pass,
    };
    fail(Path::from(Certification::STAGE2).then(CertificationAudit::STARTED_ON)).with("on", on).with("what", what).into()
}
