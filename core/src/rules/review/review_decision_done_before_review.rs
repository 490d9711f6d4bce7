//! A decision of a management review that was carried out before it was taken.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementReview, ReviewDecision};

rule! {
    "review-decision-done-before-review", since "0.1", Integrity, on ManagementReview, serves ["9.3.3.s3"],
    effort RecordOnly,
    message "`{review}` of {on} decided what had been done on {done}",
    hint "record it as an input, or correct the day",
}

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = super::held(review, cx.as_of) else { return Outcome::NotAsked };
    let (mut defects, mut dated) = (Vec::new(), false);
    for (at, decision) in review.decisions.iter().enumerate() {
        let Some(done) = decision.done_on else { continue };
        dated = true;
        if done < on {
            let place = ManagementReview::DECISIONS.at(at).then(ReviewDecision::DONE_ON);
            defects.push(fail(place).with("review", &review.id).with("on", on).with("done", done));
        }
    }
    if dated { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
