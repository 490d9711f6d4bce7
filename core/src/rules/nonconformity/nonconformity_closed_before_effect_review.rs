//! A nonconformity that was closed before its effectiveness review.

use crate::check::{Outcome, fail, rule};
use crate::model::Nonconformity;
use crate::read::Date;

rule! {
    "nonconformity-closed-before-effect-review", since "0.1", Integrity, on Nonconformity, serves ["10.2.d"],
    effort RecordOnly,
    message "`{nonconformity}` was closed on {closedOn}, before its effectiveness was reviewed on {effectivenessReview.on}",
    hint "close it after the review, or correct the date",
    alone in_order,
}

fn in_order(it: &Nonconformity, as_of: Date) -> Outcome<'_> {
    let reviewed = it.effectiveness_review.as_deref().and_then(|review| review.on);
    let defect =
        |reviewed, closed| fail(Nonconformity::CLOSED_ON).with(Nonconformity::CLOSED_ON, closed).with("effectivenessReview.on", reviewed);
    Outcome::in_order(reviewed, super::closed(it, as_of), defect)
}
