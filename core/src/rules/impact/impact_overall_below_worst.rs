//! An overall severity below that of the worst harm that remains.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{DimensionRating, Impact, ImpactAssessment, ImpactDimension};
use crate::read::Text;

rule! {
    "impact-overall-below-worst", since "0.1", Integrity, on ImpactAssessment, serves ["6.1.4.s4"],
    effort AssessAgain,
    message "the overall severity of `{impactAssessment}` is `{overallSeverity}`, but a harm with `{severity}` remains",
    message when DIMENSION "`{impactAssessment}` rates {dimension} `{overallSeverity}`, but a harm to it with `{severity}` remains",
    hint "correct the overall severity, or record in `residual` what the measures leave of the harm",
    when |it, _| it.overall_severity.is_some() || !it.dimension_ratings.is_empty(),
    check worst,
}

fn worst<'a>(it: &'a ImpactAssessment, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(scale) = super::method(cx).and_then(|method| method.severity_scale.as_deref()) else { return Outcome::Unknown };
    let order = |key: &Text| super::order(scale, key);
    let left = |of: Option<ImpactDimension>| {
        let harms = it.impacts.iter().filter(|impact| super::harms(impact) && (of.is_none() || impact.dimension == of));
        harms.filter_map(remaining).filter_map(|key| Some((order(key)?, key))).max_by_key(|(order, _)| *order)
    };
    let (mut defects, mut unknown) = (Vec::new(), false);
    if let Some(overall) = it.overall_severity.as_ref() {
        match (order(overall), left(None)) {
            (Some(rank), Some((worst, key))) if rank < worst => {
                let defect = fail(ImpactAssessment::OVERALL_SEVERITY).with(ImpactAssessment::OVERALL_SEVERITY, overall);
                defects.push(defect.with(Impact::SEVERITY, key));
            }
            (None, _) => unknown = true,
            _ => {}
        }
    }
    for (at, rated) in it.dimension_ratings.iter().enumerate() {
        let Some((dimension, said)) = rated.dimension.zip(rated.severity.as_ref()) else { continue };
        match (order(said), left(Some(dimension))) {
            (Some(rank), Some((worst, key))) if rank < worst => {
                let place = ImpactAssessment::DIMENSION_RATINGS.at(at).then(DimensionRating::SEVERITY);
                let defect = fail(place).case(DIMENSION).with("dimension", dimension).with("overallSeverity", said);
                defects.push(defect.with(Impact::SEVERITY, key));
            }
            (None, _) => unknown = true,
            _ => {}
        }
    }
    Outcome::of_places(defects, true, unknown)
}

/// How bad it is after its measures; before them, where nothing else is recorded.
fn remaining(impact: &Impact) -> Option<&Text> {
    impact.residual.as_deref().and_then(|residual| residual.severity.as_ref()).or(impact.severity.as_ref())
}
