//! A nonconformity that was closed before anyone looked whether its actions work.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-closed-before-effect-review", since "0.1", Integrity, on Nonconformity, serves ["10.2.d"],
    effort RecordOnly,
    message "`{nonconformity}` was closed on {closed}, before its effect was reviewed on {reviewed}",
    hint "close it after the review, or correct the day that is wrong",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let reviewed = nonconformity.effectiveness_review.as_deref().and_then(|review| review.on);
    match super::closed(nonconformity, cx.as_of).zip(reviewed) {
        Some((closed, reviewed)) if closed < reviewed => {
            let defect = fail(Nonconformity::CLOSED_ON).with("nonconformity", &nonconformity.id);
            defect.with("closed", closed).with("reviewed", reviewed).into()
        }
        Some(_) => Outcome::Pass,
        None => Outcome::NotAsked,
    }
}
