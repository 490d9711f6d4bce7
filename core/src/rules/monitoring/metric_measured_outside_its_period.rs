//! A value that was measured outside the period of its metric.

use crate::check::{Outcome, fail, rule};
use crate::model::{Measurement, Metric};
use crate::read::Date;

rule! {
    "metric-measured-outside-its-period", since "0.1", Integrity, on Metric, serves ["9.1.s3"],
    effort RecordOnly,
    message "`{metric}` was measured on {on}, after it had ended on {until}",
    message when NOT_YET "`{metric}` was measured on {on}, before it began on {since}",
    hint "correct the date of the value, or `since` and `until` of the metric",
    alone within,
}

fn within(metric: &Metric, _: Date) -> Outcome<'_> {
    if metric.since.is_none() && metric.until.is_none() {
        return Outcome::NotAsked;
    }
    let values = metric.measurements.iter().enumerate().map(|(at, measured)| {
        let late = metric.until.filter(|until| *until < measured.on).map(|until| ("until", until));
        let early = metric.since.filter(|since| measured.on < *since).map(|since| ("since", since));
        let defect = || fail(Metric::MEASUREMENTS.at(at).then(Measurement::ON)).with("on", measured.on);
        match (late, early) {
            (Some((name, day)), _) => Some(defect().with(name, day)),
            (None, Some((name, day))) => Some(defect().case(NOT_YET).with(name, day)),
            (None, None) => None,
        }
    });
    values.collect()
}
