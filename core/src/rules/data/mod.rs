//! Data for AI systems: its acquisition, quality, provenance and preparation (A.7).

// <rules> written by ./check bless
crate::rules::listed! {
    bias_evaluated_by_preparer data_acquisition_undocumented data_bias_not_evaluated data_judged_before_preparation
    data_kept_beyond_retention data_preparation_undocumented data_prepared_before_acquired
    data_protection_assessment_older_than_change data_provenance_missing data_quality_missed data_quality_not_measured
    data_quality_requirements_missing data_quality_verdict_contradicts data_rights_unrecorded found_bias_not_mitigated
    model_trained_on_unfit_data personal_data_contradicts personal_data_without_legal_basis split_shares_contradict
    trained_before_preparation
}
// </rules>

use super::life_cycle::{develops, retired};
use super::scope::{out_of_scope, says};
use crate::check::{Case, Cx, Defect, Path, fail, meets};
use crate::model::{AiSystem, Dataset, DatasetUse, Measurement, MeasurementResult, QualityMeasure, Resource, ResourceKind, Root};
use crate::read::Date;

/// Whether the control is asked of the data, for one of the AI systems that use it. Who only uses an AI system answers for the quality of
/// its input, and not for how the data was made with which it was built.
fn asked(control: &str, resource: &Resource, cx: &Cx<'_>) -> Option<bool> {
    if !kept(resource, cx.as_of) {
        return Some(false);
    }
    let positions = cx.index().referring(Root::AI_SYSTEMS, AiSystem::RESOURCES, resource.id.as_str());
    let mut systems = positions.filter_map(|at| cx.aims().ai_systems.get(at)).peekable();
    let mut binds = if systems.peek().is_none() { cx.binds(control, None) } else { Some(false) };
    for system in systems.filter(|system| !retired(system) && !out_of_scope(system, cx) && (control == "A.7.4" || develops(system, cx))) {
        match cx.binds(control, Some(system.id.as_str())) {
            Some(false) => {}
            other => binds = if binds == Some(true) { binds } else { other },
        }
    }
    // Data of which no facts are recorded is unknown.
    binds.filter(|binds| !binds || resource.dataset.is_some())
}

/// Whether it is data that is still kept.
fn kept(resource: &Resource, as_of: Date) -> bool {
    let disposed = data(resource).any(|data| data.disposed_on.is_some_and(|on| on <= as_of));
    resource.kind == Some(ResourceKind::Dataset) && !disposed && resource.until.is_none_or(|until| until >= as_of)
}

/// The facts about data, where any are recorded.
fn data(resource: &Resource) -> impl Iterator<Item = &Dataset> {
    resource.dataset.as_deref().into_iter()
}

/// Whether data of that use is used for training.
fn for_training(used: &DatasetUse) -> bool {
    matches!(used, DatasetUse::Training | DatasetUse::FineTuning)
}

/// Whether the measured value reaches its target; none where that is not recorded.
fn reaches(measure: &QualityMeasure) -> Option<bool> {
    let measured = measure.measurement.as_deref()?;
    meets(measure.comparison?, measured.value, measured.unit.as_ref(), measure.target?, None)
}

/// Whether the measurement is recorded as meeting its requirement; none where it is not evaluated.
fn judged(measure: &QualityMeasure) -> Option<bool> {
    match measure.measurement.as_deref()?.result? {
        MeasurementResult::Met => Some(true),
        MeasurementResult::NotMet => Some(false),
        MeasurementResult::Warning | MeasurementResult::Inconclusive => None,
    }
}

/// A defect of what was measured, with characteristic and value; of the case `unnamed` where no characteristic is recorded.
fn defect(measure: &QualityMeasure, measurement: &Measurement, at: usize, unnamed: Case) -> Defect {
    let defect = fail(Path::from(Resource::DATASET).then_at(Dataset::QUALITY_MEASURES, at)).with(Measurement::VALUE, measurement.value);
    match measure.characteristic.as_ref().filter(|_| says(&measure.characteristic)) {
        Some(characteristic) => defect.with(QualityMeasure::CHARACTERISTIC, characteristic),
        None => defect.case(unnamed),
    }
}
