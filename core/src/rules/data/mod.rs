//! Data for AI systems: where it comes from, what it has to be like, how it was prepared (A.7).

// <rules> written by ./check bless
crate::rules::listed! {
    data_acquisition_undocumented data_bias_not_evaluated data_preparation_undocumented data_prepared_before_acquired
    data_provenance_missing data_quality_missed data_quality_not_measured data_quality_requirements_missing
    data_quality_verdict_contradicts data_rights_unrecorded found_bias_not_mitigated model_trained_on_unfit_data
    personal_data_contradicts personal_data_without_legal_basis
}
// </rules>

use super::life_cycle::{develops, retired};
use super::scope::{out_of_scope, says};
use super::soa;
use crate::check::{Cx, Outcome, Path, fail};
use crate::model::{AiSystem, Comparison, Dataset, DatasetUse, MeasurementResult, QualityMeasure, Resource, ResourceKind, Root};
use crate::read::AnyField;

/// The facts about data of which the control is asked; else what the rule answers. Who only uses an AI system answers for the quality of
/// what goes in, and not for how the data it was made with came about.
fn asked<'a>(control: &str, resource: &'a Resource, cx: &Cx<'a>) -> Result<&'a Dataset, Outcome<'a>> {
    if resource.kind != Some(ResourceKind::Dataset) {
        return Err(Outcome::NotAsked);
    }
    let Some(dataset) = resource.dataset.as_deref() else { return Err(Outcome::Unknown) };
    if dataset.disposed_on.is_some_and(|on| on <= cx.as_of) || resource.until.is_some_and(|until| until < cx.as_of) {
        return Err(Outcome::NotAsked);
    }
    let positions = cx.index().referring(Root::AI_SYSTEMS, AiSystem::RESOURCES, resource.id.as_str());
    let mut systems = positions.filter_map(|at| cx.aims().ai_systems.get(at)).peekable();
    let mut binds = if systems.peek().is_none() { soa::binds(control, None, cx) } else { Some(false) };
    for system in systems.filter(|system| !retired(system) && !out_of_scope(system, cx) && (control == "A.7.4" || develops(system, cx))) {
        match soa::binds(control, Some(system.id.as_str()), cx) {
            Some(false) => {}
            other => binds = if binds == Some(true) { binds } else { other },
        }
    }
    match binds {
        Some(true) => Ok(dataset),
        Some(false) => Err(Outcome::NotAsked),
        None => Err(Outcome::Unknown),
    }
}

/// The place of a field among the facts about data.
fn place(field: impl Into<AnyField>) -> Path {
        let field: AnyField = field.into();
    Path::from(Resource::DATASET).then(field)
}

/// Pass if it is said; else fail at that field of the facts about data.
fn told<'a>(said: bool, resource: &Resource, field: impl Into<AnyField>) -> Outcome<'a> {
        let field: AnyField = field.into();
    if said { Outcome::Pass } else { fail(place(field)).with("data", &resource.id).into() }
}

/// Whether something is learnt from data of that use.
fn for_training(used: &DatasetUse) -> bool {
    matches!(used, DatasetUse::Training | DatasetUse::FineTuning)
}

/// Whether the measured value reaches its target; none if the records don't tell.
fn reaches(measure: &QualityMeasure) -> Option<bool> {
    let (value, target) = (measure.measurement.as_deref()?.value, measure.target?);
    Some(match measure.comparison? {
        Comparison::AtLeast => value >= target,
        Comparison::AtMost => value <= target,
        Comparison::Exactly => value == target,
    })
}

/// Whether those who measured say that the value is good; none if they don't.
fn judged(measure: &QualityMeasure) -> Option<bool> {
    match measure.measurement.as_deref()?.result? {
        MeasurementResult::Met => Some(true),
        MeasurementResult::NotMet => Some(false),
        MeasurementResult::Warning | MeasurementResult::Inconclusive => None,
    }
}

/// What was measured, in words.
fn characteristic(measure: &QualityMeasure) -> &str {
    measure.characteristic.as_ref().filter(|_| says(&measure.characteristic)).map_or("what was measured", |text| text.as_str())
}
