//! A certificate decided before the first internal audit or management review.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Certificate, Certification};

rule! {
    "certificate-before-internal-audit", since "0.1", Integrity, on Certification, serves ["9.2.1.b"],
    effort RecordOnly,
    unless ["stage-2-before-internal-audit"],
    message "the certificate was decided on {decidedOn}, but no internal audit had been conducted by then",
    message when REVIEW "the certificate was decided on {decidedOn}, but no management review had been conducted by then",
    hint "correct the dates, or record the internal audit and the management review that took place before",
    check prepared,
}

fn prepared<'a>(certification: &'a Certification, cx: &Cx<'a>) -> Outcome<'a> {
    let decided = certification.certificate.as_deref().and_then(|it| it.decided_on.or(it.issued_on)).filter(|on| *on <= cx.as_of);
    let Some(decided) = decided else { return Outcome::NotAsked };
    let audited = cx.aims().audits.iter().filter_map(|audit| crate::rules::audit::held(audit, cx.as_of)).min();
    let reviewed = cx.aims().management_reviews.iter().filter_map(|review| crate::rules::review::held(review, cx.as_of)).min();
    let defect = || fail(Certification::CERTIFICATE.then(Certificate::DECIDED_ON)).with(Certificate::DECIDED_ON, decided);
    match (audited, reviewed) {
        // That there was none at all is another finding.
        (None, _) | (_, None) => Outcome::Unknown,
        (Some(audited), _) if audited > decided => defect().into(),
        (_, Some(reviewed)) if reviewed > decided => defect().case(REVIEW).into(),
        _ => Outcome::Pass,
    }
}
