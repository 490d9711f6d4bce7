//! A measured value whose judgement contradicts the target.

use crate::check::{Outcome, fail, meets, rule};
use crate::model::{Measurement, MeasurementResult, Objective};
use crate::read::Date;

rule! {
    "objective-measurement-contradicts", since "0.1", Integrity, on Objective, serves ["6.2.d"],
    effort RecordOnly,
    message "the value {value} measured for `{objective}` on {on} is recorded as {result}, but the target is {target}",
    hint "correct the value, the result or the target",
    when |objective, as_of| !super::reached(objective, as_of),
    alone judged_as_measured,
}

/// By target and comparison of the objective itself: by those of its metric the metric's own values are judged.
fn judged_as_measured(objective: &Objective, as_of: Date) -> Outcome<'_> {
    let Some((comparison, target)) = objective.comparison.zip(objective.target) else { return Outcome::NotAsked };
    let (mut defects, mut compared) = (Vec::new(), false);
    for (at, measured) in objective.measurements.iter().enumerate().filter(|(_, measured)| measured.on <= as_of) {
        let Some(result @ (MeasurementResult::Met | MeasurementResult::NotMet)) = measured.result else { continue };
        // A unit by itself says nothing of a target without one.
        let (unit, of_target) = (measured.unit.as_ref(), objective.unit.as_ref());
        let known = unit.is_none() || of_target.is_some();
        let Some(met) = meets(comparison, measured.value, unit, target, of_target).filter(|_| known) else { continue };
        compared = true;
        if (result == MeasurementResult::Met) != met {
            let defect = fail(Objective::MEASUREMENTS.at(at).then(Measurement::RESULT)).with(Measurement::VALUE, measured.value);
            let defect = defect.with(Measurement::ON, measured.on).with(Measurement::RESULT, result);
            defects.push(defect.with(Objective::TARGET, target));
        }
    }
    if compared { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
