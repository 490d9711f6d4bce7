//! A decision of a management review whose state differs from that of the records that it names.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementReview, ReviewDecision, Root};
use crate::read::{Date, Text};

rule! {
    "review-decision-contradicts-record", since "0.1", Practice, on ManagementReview, serves ["9.3.3.s3"],
    effort RecordOnly,
    message "a decision of `{managementReview}` is recorded as implemented on {doneOn}, but `{record}`, which it names, is open",
    message when OPEN "a decision of `{managementReview}` is open, but `{record}`, which it names, was completed on {on}",
    hint "record in both when it was done, or correct `doneOn` of the decision",
    when |review, as_of| super::held(review, as_of).is_some(),
    check told_alike,
}

fn told_alike<'a>(review: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let decisions = review.decisions.iter().enumerate().filter(|(_, decision)| !decision.records.is_empty());
    decisions
        .filter_map(|(at, decision)| {
            let ends: Vec<(&Text, Option<Date>)> = decision.records.iter().filter_map(|record| ended(record.as_str(), cx)).collect();
            let last = ends.last()?;
            let place = ManagementReview::DECISIONS.at(at).then(ReviewDecision::DONE_ON);
            let told = |record: &Text| fail(place).with("record", record).related(record);
            Some(match decision.done_on.filter(|on| *on <= cx.as_of) {
                Some(done) => {
                    let open = ends.iter().find(|(_, end)| end.is_none_or(|on| on > cx.as_of));
                    open.map(|(record, _)| told(record).with(ReviewDecision::DONE_ON, done))
                }
                // What is planned for later, or done for other records too, may go on.
                None if decision.done_on.is_some() => None,
                None => {
                    let all = ends.len() == decision.records.len() && ends.iter().all(|(_, end)| end.is_some_and(|on| on <= cx.as_of));
                    all.then(|| told(last.0).case(OPEN).with("on", last.1.unwrap_or(cx.as_of)))
                }
            })
        })
        .collect()
}

/// When an improvement, a nonconformity, a change or an objective of that id ended, if it is one and goes on by itself.
fn ended<'a>(id: &str, cx: &Cx<'a>) -> Option<(&'a Text, Option<Date>)> {
    let improvement = cx.index().position(Root::IMPROVEMENTS, id).and_then(|at| cx.aims().improvements.get(at));
    if let Some(it) = improvement.filter(|it| it.accepted != Some(false)) {
        return Some((it.id.as_text(), it.done_on));
    }
    if let Some(it) = cx.nonconformity(id) {
        return Some((it.id.as_text(), it.closed_on));
    }
    cx.change(id).map(|it| (it.id.as_text(), it.done_on))
}
