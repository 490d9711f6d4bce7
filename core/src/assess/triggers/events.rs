//! What happened to an AI system, so that its risks and impacts are to be assessed anew.

use super::{Reason, Thing, came};
use crate::assess::DueTrigger;
use crate::check::Cx;
use crate::model::{AiSystem, Change, Deployment, LifeCycle, LifeCycleStage, Obligation, Root, StageTransition};
use crate::read::{Date, Ref};
use crate::rules::changes::known_since;
use crate::rules::obligations::takes_effect;

/// Something that happened, and the day from which on an assessment takes it into account.
pub(super) struct Event<'c> {
    pub(super) reason: Reason<'c>,
    since: Date,
}

impl Event<'_> {
    /// Whether an assessment of that day knows of it.
    pub(super) fn known(&self, assessed: Date) -> bool {
        assessed >= self.since
    }
}

/// What happened by the assessment date to the system at that position.
pub(super) fn of_system<'c>(cx: &'c Cx<'c>, position: usize, system: &'c AiSystem, assessed: Date) -> Vec<Event<'c>> {
    let (as_of, here) = (cx.as_of, Root::AI_SYSTEMS.at(position));
    let itself = Thing::new("aiSystem", system.id.as_str());
    let mut events = Vec::new();
    if let Some(on) = came(system.last_significant_change, as_of) {
        let reason =
            Reason { on, why: DueTrigger::Change, source: itself, since: Some(on), at: here.then(AiSystem::LAST_SIGNIFICANT_CHANGE) };
        events.push(Event { reason, since: known_since(system, cx).unwrap_or(on) });
    }
    let through = system.suppliers.iter().map(Ref::as_str).chain(system.resources.iter().map(Ref::as_str));
    let named = [system.id.as_str()].into_iter().chain(through);
    let touching = named.flat_map(|named| cx.index().referring(Root::CHANGES, Change::AFFECTED, named).map(move |at| (at, named)));
    for (at, named) in each_once(touching.collect()) {
        let Some(change) = cx.aims().changes.get(at) else { continue };
        // The system itself knows of it.
        let told = |on| named == itself.id && system.last_significant_change.is_some_and(|last| last >= on && last <= as_of);
        if !came(change.done_on, as_of).is_some_and(told) {
            events.extend(of_change(cx, at, change, named));
        }
    }
    let history = system.life_cycle.as_deref().map_or(&[][..], |cycle| cycle.history.as_slice());
    let again = history.iter().enumerate().filter(|(_, step)| step.stage == Some(LifeCycleStage::ReEvaluation));
    if let Some((at, on)) = again.filter_map(|(at, step)| Some((at, came(step.on, as_of)?))).max_by_key(|(_, on)| *on) {
        let at = here.then(AiSystem::LIFE_CYCLE).then_at(LifeCycle::HISTORY, at).then(StageTransition::ON);
        events.push(Event { reason: Reason { on, why: DueTrigger::NewUse, source: itself, since: Some(on), at }, since: on });
    }
    if let Some((at, on)) = new_place(system, assessed, as_of) {
        let at = here.then_at(AiSystem::DEPLOYMENTS, at).then(Deployment::SINCE);
        events.push(Event { reason: Reason { on, why: DueTrigger::NewUse, source: itself, since: Some(on), at }, since: on });
    }
    events
}

/// The same in their order, without those whose position stands before: a system may have many changes.
fn each_once(touching: Vec<(usize, &str)>) -> Vec<(usize, &str)> {
    let mut first: Vec<(usize, usize)> = touching.iter().enumerate().map(|(nth, (at, _))| (*at, nth)).collect();
    crate::order::sort(&mut first);
    first.dedup_by_key(|(at, _)| *at);
    let mut kept: Vec<usize> = first.into_iter().map(|(_, nth)| nth).collect();
    crate::order::sort(&mut kept);
    kept.into_iter().filter_map(|nth| touching.get(nth).copied()).collect()
}

/// A significant change: its assessment is due before it is made, or on the day of the decision where no day is planned.
pub(super) fn of_change<'c>(cx: &'c Cx<'c>, position: usize, change: &'c Change, named: &str) -> Option<Event<'c>> {
    if change.significant != Some(true) {
        return None;
    }
    let (decided, done) = (came(change.decided_on, cx.as_of), came(change.done_on, cx.as_of));
    let since = decided.or(done)?;
    let (on, field) = match (change.due, done) {
        (Some(due), Some(done)) if done < due => (done, Change::DONE_ON),
        (Some(due), _) => (due, Change::DUE),
        (None, _) if decided.is_some() => (since, Change::DECIDED_ON),
        (None, _) => (since, Change::DONE_ON),
    };
    let why = if cx.supplier(named).is_some() { DueTrigger::Supplier } else { DueTrigger::Change };
    let source = Thing::new("change", change.id.as_str());
    Some(Event { reason: Reason { on, why, source, since: Some(since), at: Root::CHANGES.at(position).then(field) }, since })
}

/// The first deployment after the assessment in a country or for a customer that had none before; not the first use of all, which the
/// assessment was made for.
fn new_place(system: &AiSystem, assessed: Date, as_of: Date) -> Option<(usize, Date)> {
    let place = |d: &Deployment| (d.customer.clone(), d.country.clone());
    let before = || system.deployments.iter().filter(|d| d.since.is_none_or(|since| since <= assessed));
    before().next()?;
    let later = system.deployments.iter().enumerate().filter_map(|(at, d)| Some((at, d, came(d.since, as_of)?)));
    let new = later.filter(|(_, d, since)| *since > assessed && !before().any(|old| place(old) == place(d)));
    new.map(|(at, _, since)| (at, since)).min_by_key(|(_, since)| *since)
}

/// Obligations that name the system and take effect after the assessment.
pub(super) fn obligations<'c>(cx: &'c Cx<'c>, system: &str, assessed: Date) -> Vec<Event<'c>> {
    let naming = cx.index().referring(Root::OBLIGATIONS, Obligation::APPLIES_TO, system);
    naming.filter_map(|at| of_obligation(cx, at, assessed)).collect()
}

/// An obligation that takes effect after the assessment.
pub(super) fn of_obligation<'c>(cx: &'c Cx<'c>, position: usize, assessed: Date) -> Option<Event<'c>> {
    let obligation = cx.aims().obligations.get(position)?;
    let (on, since) = takes_effect(obligation, assessed, cx.as_of)?;
    let source = Thing::new("obligation", obligation.id.as_str());
    let at = Root::OBLIGATIONS.at(position).then(Obligation::APPLIES_FROM);
    Some(Event { reason: Reason { on, why: DueTrigger::Obligation, source, since: Some(on), at }, since })
}
