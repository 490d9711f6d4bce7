//! A value that is in another unit than its metric.

use crate::check::{Outcome, fail, rule};
use crate::model::{Measurement, Metric};
use crate::read::Date;

rule! {
    "measurement-unit-contradicts", since "0.1", Integrity, on Metric, serves ["9.1.s2", "9.1.s6"],
    effort RecordOnly,
    message "the value of `{metric}` of {on} is in {measurements.unit}, but the metric is in {unit}",
    hint "record the value in the unit of the metric, or correct one of the units",
    alone same_unit,
    with [Metric::UNIT],
}

fn same_unit(metric: &Metric, as_of: Date) -> Outcome<'_> {
    let Some(unit) = metric.unit.as_ref() else { return Outcome::NotAsked };
    let values = metric.measurements.iter().enumerate().filter(|(_, measured)| measured.on <= as_of).filter_map(|(at, measured)| {
        let own = measured.unit.as_ref()?;
        let place = Metric::MEASUREMENTS.at(at).then(Measurement::UNIT);
        let known = crate::check::convertible(own, unit);
        Some((!known).then(|| fail(place).with("on", measured.on).with("measurements.unit", own)))
    });
    values.collect()
}
