//! A management review that considered measurements from after its date.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{ManagementReview, ReviewInput, ReviewTopic};

rule! {
    "review-trend-shown-by-later-evidence", since "0.1", Integrity, on ManagementReview, serves ["9.3.2.d.2"],
    effort RecordOnly,
    message "the trend of measurements that `{managementReview}` considered on {on} is shown by `{record}`, which covers the time until {since}",
    hint "name what the review was given, or correct the dates",
    check known_then,
    with [ManagementReview::ON],
}

fn known_then<'a>(it: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let trends = it.inputs.iter().enumerate().filter(|(_, input)| input.topic == Some(ReviewTopic::MeasurementTrends));
    let shown = trends.flat_map(|(at, input)| input.evidence.iter().enumerate().map(move |(nth, named)| (at, nth, named)));
    let later = shown.filter_map(|(at, nth, named)| {
        let evidence = cx.evidence(named.as_str())?;
        let tells = evidence.period.as_deref().and_then(|period| period.to).or(evidence.effective_on)?;
        let place = ManagementReview::INPUTS.at(at).then_at(ReviewInput::EVIDENCE, nth);
        Some((tells > it.on?).then(|| fail(place).with("record", named).with("since", tells).related(named)))
    });
    later.collect()
}
