//! A management review that repeats the text of the one before.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementReview, ReviewInput};

rule! {
    "review-text-copied", since "0.1", Practice, on ManagementReview, serves [],
    effort RecordOnly,
    message "`{managementReview}` reports on {topic} in the same words as the previous review `{previous}`",
    hint "record in `summary` what has changed since then, or that nothing has and how this was determined",
    given super::latest,
    check check,
}

/// Shortest text that two reviews do not share by chance.
const LONG: usize = 24;

fn check<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(previous) = super::previous(review, cx) else { return Outcome::NotAsked };
    let same = |new: &ReviewInput| previous.inputs.iter().any(|old| old.topic == new.topic && old.summary == new.summary);
    let copied = review.inputs.iter().enumerate().filter_map(|(at, input)| {
        let (topic, text) = input.topic.zip(input.summary.as_ref())?;
        let defect = || fail(ManagementReview::INPUTS.at(at).then(ReviewInput::SUMMARY)).with("topic", topic);
        (text.len() >= LONG && same(input)).then(|| defect().with("previous", &previous.id).related(&previous.id))
    });
    Outcome::from_defects(copied.collect())
}
