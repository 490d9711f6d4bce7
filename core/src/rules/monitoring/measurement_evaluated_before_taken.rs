//! A value that was evaluated before it was measured.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Measurement, Metric};

rule! {
    "measurement-evaluated-before-taken", since "0.1", Integrity, on Metric, serves ["9.1.s6"],
    effort AssessAgain,
    message "`{metric}` was measured on {on}, and the value was evaluated on {evaluated}",
    hint "correct the days",
}

fn check<'a>(metric: &'a Metric, _: &Cx<'a>) -> Outcome<'a> {
    let (mut defects, mut dated) = (Vec::new(), false);
    for (at, measurement) in metric.measurements.iter().enumerate() {
        let Some(evaluated) = measurement.evaluated_on else { continue };
        dated = true;
        if evaluated < measurement.on {
            let defect = fail(Metric::MEASUREMENTS.at(at).then(Measurement::EVALUATED_ON)).with("metric", &metric.id);
            defects.push(defect.with("on", measurement.on).with("evaluated", evaluated));
        }
    }
    if dated { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
