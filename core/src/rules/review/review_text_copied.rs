//! A management review that repeats the text of the one before.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementReview, ReviewInput};

rule! {
    "review-text-copied", since "0.1", Practice, on ManagementReview, serves [],
    effort RecordOnly,
    message "`{managementReview}` reports on {topic} in the same words as the previous review `{previous}`",
    hint "record in `summary` what has changed since then, or that nothing has and how this was determined",
    given super::latest,
    check own_words,
}

/// Shortest text that two reviews do not share by chance.
const LONG: usize = 24;

fn own_words<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(previous) = super::previous(review, cx) else { return Outcome::NotAsked };
    let copied = review.inputs.iter().enumerate().filter_map(|(at, input)| {
        let (topic, _) = input.topic.zip(input.summary.as_ref().filter(|text| text.len() >= LONG))?;
        let same = previous.inputs.iter().any(|old| old.topic == input.topic && old.summary == input.summary);
        let defect = || fail(ManagementReview::INPUTS.at(at).then(ReviewInput::SUMMARY)).with(ReviewInput::TOPIC, topic);
        same.then(|| defect().with("previous", &previous.id).related(&previous.id))
    });
    Outcome::from_defects(copied.collect())
}
