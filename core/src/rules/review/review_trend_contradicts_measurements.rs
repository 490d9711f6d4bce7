//! A management review with a trend that the measured values contradict.

use std::cmp::Ordering;

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Comparison, ManagementReview, Measurement, Metric, ReviewInput, Root, Trend};
use crate::read::{Date, Text};

rule! {
    "review-trend-contradicts-measurements", since "0.1", Integrity, on ManagementReview, serves ["9.3.2.d.2"],
    effort RecordOnly,
    message "`{managementReview}` records the trend of `{metric}` as {trend}, but the values measured since the previous review went the other way throughout",
    hint "correct the trend, or name the records that it rests on",
    when |it, as_of| super::held(it, as_of).is_some() && it.inputs.iter().any(|input| matches!(input.trend, Some(Trend::Improving | Trend::Worsening))),
    check as_measured,
}

fn as_measured<'a>(it: &'a ManagementReview, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(on) = super::held(it, cx.as_of) else { return Outcome::NotAsked };
    let since = super::previous(it, cx).and_then(|before| before.on);
    let told = it.inputs.iter().enumerate().filter_map(|(at, input)| {
        let trend = input.trend.filter(|trend| matches!(trend, Trend::Improving | Trend::Worsening))?;
        let [named] = input.records.as_slice() else { return None };
        let metric = cx.aims().metrics.get(cx.index().position(Root::METRICS, named.as_str())?)?;
        let better = went_better(metric, &|day| day <= on && since.is_none_or(|since| day > since))?;
        let place = ManagementReview::INPUTS.at(at).then(ReviewInput::TREND);
        let defect = || fail(place).with("metric", &metric.id).with("trend", trend).related(&metric.id);
        Some((better != (trend == Trend::Improving)).then(defect))
    });
    told.collect()
}

/// Whether the values of that time got better and at no step worse, or the other way round; none unless they are several and went one way.
fn went_better(metric: &Metric, inside: &dyn Fn(Date) -> bool) -> Option<bool> {
    let higher = match metric.comparison? {
        Comparison::AtLeast => true,
        Comparison::AtMost => false,
        Comparison::Exactly => return None,
    };
    let mut values: Vec<&Measurement> = metric.measurements.iter().filter(|one| inside(one.on)).collect();
    let first = *values.first()?;
    if values.len() < 3 || values.iter().any(|one| unit(one, metric) != unit(first, metric)) {
        return None;
    }
    crate::order::sort_by(&mut values, &mut |a, b| a.on.cmp(&b.on));
    let steps = || values.iter().zip(values.iter().skip(1)).map(|(one, next)| next.value.cmp(&one.value));
    let (up, down) = (steps().any(Ordering::is_gt), steps().any(Ordering::is_lt));
    (up != down).then_some(up == higher)
}

fn unit<'a>(one: &'a Measurement, metric: &'a Metric) -> Option<&'a Text> {
    one.unit.as_ref().or(metric.unit.as_ref())
}
