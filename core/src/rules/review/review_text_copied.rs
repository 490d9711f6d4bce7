//! A report of a management review in the words of the one before.

use super::{before, latest};
use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementReview, ReviewInput};

rule! {
    "review-text-copied", since "0.1", Practice, on ManagementReview, serves [],
    effort RecordOnly,
    message "`{review}` reports on `{topic}` in the words of `{earlier}`",
    hint "say in `summary` what is new since then, or that nothing is, and how that was found out",
}

/// Shortest text that nobody writes twice by chance.
const LONG: usize = 24;

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(earlier) = latest(review, cx).and_then(|on| before(on, cx)) else { return Outcome::NotAsked };
    let mut defects = Vec::new();
    for (at, input) in review.inputs.iter().enumerate() {
        let Some((topic, text)) = input.topic.zip(input.summary.as_ref()) else { continue };
        let same = |old: &ReviewInput| old.topic == Some(topic) && old.summary.as_ref() == Some(text);
        if text.len() >= LONG && earlier.inputs.iter().any(same) {
            let defect = fail(ManagementReview::INPUTS.at(at).then(ReviewInput::SUMMARY)).with("review", &review.id);
            defects.push(defect.with("topic", topic.as_str()).with("earlier", &earlier.id).related(&earlier.id));
        }
    }
    Outcome::from_defects(defects)
}
