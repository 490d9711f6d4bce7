//! A management review that reports on audits that had not taken place.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementReview, ReviewTopic};
use crate::read::Date;
use crate::rules::certification::audits;

rule! {
    "review-of-audits-not-held", since "0.1", Integrity, on ManagementReview, serves ["9.3.2.d.3"],
    effort RecordOnly,
    message "`{managementReview}` of {on} reports on audit results, but no audit had ended by then",
    hint "record the audits in `audits`, or correct the date of the review in `on`",
    given super::latest,
    check audits_ended,
    with [ManagementReview::ON],
}

fn audits_ended<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let reports = review.inputs.iter().position(|input| input.topic == Some(ReviewTopic::AuditTrends) && super::reported(input));
    let Some(at) = reports else { return Outcome::NotAsked };
    let ended = |on: Option<Date>| on.is_some() && on <= review.on;
    let by_body = cx.aims().certification.as_deref().is_some_and(|it| audits(it).into_iter().any(|(_, audit)| ended(audit.on)));
    match by_body || cx.aims().audits.iter().any(|audit| ended(audit.on)) {
        true => Outcome::Pass,
        false if cx.declared_complete() => fail(ManagementReview::INPUTS.at(at)).into(),
        // What is not recorded yet may have taken place.
        false => Outcome::Unknown,
    }
}
