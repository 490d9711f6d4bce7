//! A nonconformity that was closed although its actions do not work.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Nonconformity;

rule! {
    "nonconformity-closed-though-ineffective", since "0.1", Integrity, on Nonconformity, serves ["10.2.d"],
    effort RecordOnly,
    message "`{nonconformity}` was closed on {closed} although its actions were found not to work",
    hint "open it again, look for the causes once more and act on them",
}

fn check<'a>(nonconformity: &'a Nonconformity, cx: &Cx<'a>) -> Outcome<'a> {
    let effective = nonconformity.effectiveness_review.as_deref().and_then(|review| review.effective);
    match (super::closed(nonconformity, cx.as_of), effective) {
        (Some(closed), Some(false)) => {
            fail(Nonconformity::CLOSED_ON).with("nonconformity", &nonconformity.id).with("closed", closed).into()
        }
        (Some(_), Some(true)) => Outcome::Pass,
        _ => Outcome::NotAsked,
    }
}
