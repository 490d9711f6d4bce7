//! Data that were prepared again after their quality and bias were judged.

use crate::check::{Outcome, fail, rule};
use crate::model::{BiasEvaluation, Dataset, Resource};
use crate::read::Date;

rule! {
    "data-judged-before-preparation", since "0.1", Integrity, on Resource, serves ["A.7.4"],
    effort AssessAgain,
    message "the data `{resource}` were prepared on {preparation.on}, after their bias was evaluated on {biasEvaluation.on}",
    message when QUALITY "the data `{resource}` were prepared on {preparation.on}, after their quality was measured on {on}",
    hint "evaluate quality and bias of the data as they are used",
    alone judged,
}

fn judged(resource: &Resource, _: Date) -> Outcome<'_> {
    let Some(data) = resource.dataset.as_deref() else { return Outcome::NotAsked };
    let Some(prepared) = data.preparation.as_deref().and_then(|preparation| preparation.on) else { return Outcome::NotAsked };
    let said = |on: Date, at: crate::check::Path| (on < prepared).then(|| fail(at).with("preparation.on", prepared));
    let bias = data.bias_evaluation.as_deref().and_then(|evaluation| evaluation.on).map(|on| {
        said(on, Resource::DATASET.then(Dataset::BIAS_EVALUATION).then(BiasEvaluation::ON).into())
            .map(|defect| defect.with("biasEvaluation.on", on))
    });
    let measured =
        data.quality_measures.iter().filter_map(|measure| measure.measurement.as_deref()).map(|measurement| measurement.on).max();
    let quality = measured
        .map(|on| said(on, Resource::DATASET.then(Dataset::QUALITY_MEASURES).into()).map(|defect| defect.case(QUALITY).with("on", on)));
    [bias, quality].into_iter().flatten().collect()
}
