//! The minutes of a management review.

use super::values::{NONE, or_none};
use super::words::{ACTION, COMPLETED_ON, DUE_DATE, RESOURCES, RESPONSIBLE};
use super::writer::{Column, Labelled, Writer};
use crate::exchange::words::TRENDS;
use crate::language::{capital, phrases};
use crate::model::{ManagementReview, ReviewDecision, ReviewInput, ReviewTopic};
use crate::read::{Record, Text, Value};
use crate::views::topic_title;

phrases! { pub(crate) PaperReview:
    REVIEW = "Management review";
    HELD_ON = "Conducted on";
    PLANNED_ON = "Planned for";
    CHAIR = "Chair (top management)";
    ATTENDEES = "Attendees";
    MINUTES = "Minutes as a controlled document";
    NEXT_ON = "Next review on";
    INPUTS = "Inputs considered";
    TOPIC = "Input";
    REPORTED = "What was reported";
    TREND = "Trend";
    RECORDS = "Records";
    CONCLUSIONS = "Suitability, adequacy and effectiveness";
    DECISIONS = "Decisions";
    WHAT = "Decision";
    ABOUT = "Concerns";
    ACTIONS = "Actions";
    LEADS_TO = "Results in";
    SIGNED = "Chair of the review";
    MINUTES_BY = "Minutes taken by";
    COVERED = "Recorded since the management review {review} of {on}.";
    COVERED_ALL = "No earlier management review is recorded; the records are presented as a whole.";
    CUSTOMARY = "Customary";
    REQUIRED_BY = "Required by {citation}";
    /// A number, and the one of the period before the last review.
    FIGURE_BEFORE = "{value} (before: {before})";
    SUBJECT = "Subject";
    STATE = "State";
    WHEN = "Date";
    OWNER = "Owner";
    VALUE = "Value";
    /// {target} is the value to be reached.
    TARGET = "{value} (target {target})";
    RECORDED_INPUT = "Reported for this review";
    REMARKS = "Remarks of the review";
    GUIDE_INPUTS = "Cover each input of the standard. Where there is nothing to report, state so: an input that is left out has not been considered.";
    GUIDE_CONCLUSIONS = "Top management concludes whether the management system is still suitable, adequate and effective, and gives the reason.";
    GUIDE_DECISIONS = "Record what was decided on opportunities for continual improvement and on changes of the management system; that no change is needed is a decision too.";
    GUIDE_ACTIONS = "Assign each decision that requires work to a person with a date. The next review begins with these.";
    GUIDE_PACK = "Prepare this input before the meeting and distribute it with the invitation. Compare each figure with the period before the last review, so that trends become visible.";
}

const HEAD: [Labelled; 6] = [
    (ManagementReview::ID.any(), Some(REVIEW)),
    (ManagementReview::PLANNED_ON.any(), Some(PLANNED_ON)),
    (ManagementReview::ON.any(), Some(HELD_ON)),
    (ManagementReview::CHAIR.any(), Some(CHAIR)),
    (ManagementReview::ATTENDEES.any(), Some(ATTENDEES)),
    (ManagementReview::NEXT_ON.any(), Some(NEXT_ON)),
];

const CONCLUDED: [Labelled; 3] =
    [(ManagementReview::SUITABILITY.any(), None), (ManagementReview::ADEQUACY.any(), None), (ManagementReview::EFFECTIVENESS.any(), None)];

const INPUT_COLUMNS: [Column; 4] = [(TOPIC, 28), (REPORTED, 38), (TREND, 10), (RECORDS, 24)];
const DECISION_COLUMNS: [Column; 6] = [(WHAT, 32), (ABOUT, 14), (RESPONSIBLE, 14), (DUE_DATE, 10), (COMPLETED_ON, 10), (LEADS_TO, 20)];
const ACTION_COLUMNS: [Column; 5] = [(ACTION, 40), (RESPONSIBLE, 18), (RESOURCES, 18), (DUE_DATE, 12), (COMPLETED_ON, 12)];

/// What is known of the meeting.
pub(super) fn head(writer: &mut Writer<'_>, review: Option<&ManagementReview>) {
    let mut entries = writer.fields(review.map(|it| it as &dyn Record), &HEAD);
    if let Some(minutes) = review.and_then(|review| review.minutes.as_ref()) {
        entries.push(writer.entry(MINUTES, writer.record(minutes.as_str())));
    }
    writer.head(entries);
}

pub(super) fn write(writer: &mut Writer<'_>, review: Option<&ManagementReview>) {
    head(writer, review);
    writer.heading(INPUTS);
    writer.guidance(GUIDE_INPUTS, &["9.3.2"]);
    let inputs = review.map_or(&[][..], |review| &review.inputs);
    // Of those that the standard requires, a row each; blank where the review has none.
    let mut rows: Vec<Vec<String>> = Vec::new();
    for topic in required() {
        let mut ours = inputs.iter().filter(|input| input.topic == Some(topic)).peekable();
        if ours.peek().is_none() {
            rows.push(vec![title(writer, topic), String::new(), or_none(String::new()), or_none(String::new())]);
        }
        rows.extend(ours.map(|input| row(writer, input)));
    }
    rows.extend(
        inputs.iter().filter(|input| input.topic.is_none_or(|topic| !required().any(|it| it == topic))).map(|input| row(writer, input)),
    );
    writer.table(&INPUT_COLUMNS, rows);

    writer.heading(CONCLUSIONS);
    writer.guidance(GUIDE_CONCLUSIONS, &["9.3.1"]);
    writer.entries(writer.fields(review.map(|it| it as &dyn Record), &CONCLUDED));
    writer.heading(DECISIONS);
    writer.guidance(GUIDE_DECISIONS, &["9.3.3"]);
    let decisions = review.map_or_else(Vec::new, |review| review.decisions.iter().map(|it| decision(writer, it)).collect());
    writer.table(&DECISION_COLUMNS, decisions);
    writer.heading(ACTIONS);
    writer.guidance(GUIDE_ACTIONS, &[]);
    let actions = review.map_or_else(Vec::new, |review| writer.actions(review.actions.iter()));
    writer.table(&ACTION_COLUMNS, actions);
    let chair = review.and_then(|review| review.chair.as_ref()).map(|chair| chair.as_str());
    writer.signatures(vec![writer.signature(SIGNED, chair, None), writer.signature(MINUTES_BY, None, None)]);
}

/// The inputs of 9.3.2, in its order, the three trends apart; customary ones stand behind them.
fn required() -> impl Iterator<Item = ReviewTopic> {
    ReviewTopic::ALL.iter().copied().take_while(|topic| *topic != ReviewTopic::RiskStatus)
}

fn title(writer: &Writer<'_>, topic: ReviewTopic) -> String {
    capital(topic_title(topic, writer.language()))
}

pub(super) fn row(writer: &Writer<'_>, input: &ReviewInput) -> Vec<String> {
    let other = input.other_topic.as_ref().map(Text::to_string);
    let topic = input.topic.filter(|topic| *topic != ReviewTopic::Other || other.is_none()).map(|topic| title(writer, topic));
    let records = input.records.iter().map(|id| writer.record(id.as_str())).collect();
    vec![
        topic.or(other).unwrap_or_default(),
        writer.value(input.summary.view()),
        input.trend.map_or_else(|| NONE.to_owned(), |trend| capital(writer.language().word(&TRENDS, trend.as_str()))),
        or_none(writer.some(records)),
    ]
}

fn decision(writer: &Writer<'_>, it: &ReviewDecision) -> Vec<String> {
    let records = it.records.iter().map(|id| writer.record(id.as_str())).collect();
    vec![
        writer.value(it.what.view()),
        or_none(writer.value(it.kind.view())),
        writer.value(it.owner.view()),
        writer.value(it.due.view()),
        or_none(writer.value(it.done_on.view())),
        or_none(writer.some(records)),
    ]
}
