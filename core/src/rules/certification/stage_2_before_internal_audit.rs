//! Stage 2 before the first internal audit or management review.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certification, CertificationAudit};

rule! {
    "stage-2-before-internal-audit", since "0.1", Practice, on Certification, serves [],
    effort AssessAgain,
    message "stage 2 began on {startedOn}, but no internal audit had been conducted by then",
    message when REVIEW "stage 2 began on {startedOn}, but no management review had been conducted by then",
    hint "conduct internal audit and management review before stage 2, or record those that took place",
    check prepared,
}

fn prepared<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(began) = super::second(certification).filter(|on| *on <= cx.as_of) else { return Outcome::NotAsked };
    let audited = cx.aims().audits.iter().filter_map(|audit| crate::rules::audit::held(audit, cx.as_of)).min();
    let reviewed = cx.aims().management_reviews.iter().filter_map(|review| crate::rules::review::held(review, cx.as_of)).min();
    // That there was none at all is another finding.
    let Some((audited, reviewed)) = audited.zip(reviewed) else { return Outcome::Unknown };
    let defect = || fail(Certification::STAGE2.then(CertificationAudit::STARTED_ON)).with("startedOn", began);
    match (audited > began, reviewed > began) {
        (true, _) => defect().into(),
        (false, true) => defect().case(REVIEW).into(),
        (false, false) => Outcome::Pass,
    }
}
