//! From when to when a record of any kind counts, by the roles of its dates.

use super::shape::{date_of, view_at};
use super::subject::as_kind;
use super::{Cx, stage};
use crate::model::{AiSystem, Customer, Dataset, Document, LifeCycleStage, Period, Policy, Resource, StageTransition, Supplier};
use crate::read::{AnyField, Date, FieldRole, Record};

/// The date in a field.
pub(crate) fn day(record: &dyn Record, field: AnyField) -> Option<Date> {
    view_at(record, field).and_then(date_of)
}

/// The first date recorded in a field of one of these roles.
fn first(record: &dyn Record, roles: &[FieldRole]) -> Option<Date> {
    roles.iter().find_map(|role| record.table().with(*role).find_map(|at| date_of(record.get(at))))
}

/// The date since which it exists: not that from which it counts, which is often known before.
pub(crate) fn born(record: &(dyn Record + 'static)) -> Option<Date> {
    first(record, &[FieldRole::Born, FieldRole::Happened]).or_else(|| conceived(as_kind::<AiSystem>(record)?))
}

/// The date of an AI system's inception, where nothing in its history is older: without it, it may have been there before its first step.
fn conceived(system: &AiSystem) -> Option<Date> {
    let history = &system.life_cycle.as_deref()?.history;
    let begun = history.iter().filter(|step| step.stage == Some(LifeCycleStage::Inception)).filter_map(|step| step.on).min()?;
    history.iter().filter_map(|step| step.on).all(|on| on >= begun).then_some(begun)
}

/// The date from which on it counts; what has none counts from ever.
pub(crate) fn begun(record: &(dyn Record + 'static)) -> Option<Date> {
    // An earlier version of a document was in force before this one.
    let earlier =
        |it: &Document| it.approvals.iter().filter(|approval| approval.version != it.version).filter_map(|approval| approval.on).min();
    let approved = as_kind::<Document>(record).and_then(earlier);
    let begins = first(record, &[FieldRole::Begins]).or_else(|| contract(record)?.from)?;
    Some(approved.map_or(begins, |approved| approved.min(begins)))
}

/// When the contract with a supplier or a customer runs.
fn contract<'a>(record: &'a (dyn Record + 'static)) -> Option<&'a Period> {
    let of_supplier = as_kind::<Supplier>(record).and_then(|it| it.contract_period.as_deref());
    of_supplier.or_else(|| as_kind::<Customer>(record).and_then(|it| it.contract_period.as_deref()))
}

/// The date on which what it tells of took place.
pub(crate) fn happened(record: &dyn Record) -> Option<Date> {
    first(record, &[FieldRole::Happened, FieldRole::Done])
}

/// The last date, up to that one, on which a document was written, approved or reviewed.
pub(crate) fn kept(document: &Document, as_of: Date) -> Option<Date> {
    let dates = [document.created_on, document.effective_from, document.reviewed_on].into_iter().flatten();
    dates.chain(document.approvals.iter().filter_map(|approval| approval.on)).filter(|on| *on <= as_of).max()
}

/// The last date on which it counts.
pub(crate) fn ended<'a>(record: &'a (dyn Record + 'static), cx: &Cx<'a>) -> Option<Date> {
    let elsewhere = || {
        if let Some(system) = as_kind::<AiSystem>(record) {
            let over = |it: &&StageTransition| it.stage == Some(LifeCycleStage::Retirement);
            return system
                .life_cycle
                .as_deref()
                .filter(|_| stage(system, cx.as_of) == Some(LifeCycleStage::Retirement))?
                .history
                .iter()
                .rfind(over)?
                .on;
        }
        if let Some(policy) = as_kind::<Policy>(record) {
            return cx.document(policy.document.as_ref()?.as_str())?.effective_until;
        }
        if let Some(period) = contract(record) {
            return period.to;
        }
        day(record, as_kind::<Resource>(record).map(|_| Resource::DATASET.then(Dataset::DISPOSED_ON).any())?)
    };
    first(record, &[FieldRole::Ends, FieldRole::Closes]).or_else(elsewhere)
}
