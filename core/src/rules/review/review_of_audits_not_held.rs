//! A management review that reports trends of audits that had not taken place.

use super::{latest, reported};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{CertificationAudit, ManagementReview, ReviewTopic};

rule! {
    "review-of-audits-not-held", since "0.1", Integrity, on ManagementReview, serves ["9.3.2.d.3"],
    effort AssessAgain,
    message "`{review}` of {on} reports on audit results, and no audit had ended by then",
    hint "record the audits, or correct the day of the review",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = latest(review, cx) else { return Outcome::NotAsked };
    let of_audits = |(_, input): &(usize, &crate::model::ReviewInput)| input.topic == Some(ReviewTopic::AuditTrends) && reported(input);
    let Some((at, _)) = review.inputs.iter().enumerate().find(of_audits) else { return Outcome::NotAsked };
    let ended = |audit: &CertificationAudit| audit.on.is_some_and(|day| day <= on);
    let by_body =
        cx.aims().certification.as_deref().is_some_and(|c| {
            [&c.stage1, &c.stage2].into_iter().flatten().any(|audit| ended(audit)) || c.surveillance_audits.iter().any(ended)
        });
    if by_body || cx.aims().audits.iter().any(|audit| audit.on.is_some_and(|day| day <= on)) {
        return Outcome::Pass;
    }
    // What is not recorded yet may have taken place.
    if !cx.declared_complete() {
        return Outcome::Unknown;
    }
    fail(ManagementReview::INPUTS.at(at)).with("review", &review.id).with("on", on).into()
}
