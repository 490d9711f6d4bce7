//! What makes something due, one subject a file. Records that are dated after the assessment date are not there yet; what has happened by
//! that day is not due.

mod certification;
mod dated;
mod declared;
mod documents;
mod eu_ai_act;
mod evaluation;
mod events;
mod impacts;
mod obligations;
mod risks;
mod supply;
mod support;
mod validity;

pub(super) use eu_ai_act::PHRASES as DUE;

use super::due::DueTrigger;
use super::due::{Due, DueAlso, DueKind, DueSource};
use crate::check::{Cx, Path, open, stage};
use crate::language::Language;
use crate::model::{AiSystem, LifeCycleStage};
use crate::read::{Date, Interval, Plain, Text};

/// Every trigger of the library; each adds what it finds.
pub(super) const ALL: [fn(&mut Found<'_>); 12] = [
    dated::add,
    declared::add,
    risks::add,
    impacts::add,
    documents::add,
    evaluation::add,
    validity::add,
    supply::add,
    support::add,
    obligations::add,
    certification::add,
    eu_ai_act::add,
];

/// What was found to be due.
pub(super) struct Found<'c> {
    pub(super) cx: &'c Cx<'c>,
    /// Days ahead that are considered.
    pub(super) horizon: i32,
    pub(super) language: &'c Language,
    /// Labels of kinds of things to do, by kind, once one was found.
    pub(super) labels: Vec<Option<Text>>,
    pub(super) out: Vec<Due>,
}

/// The record to act on.
#[derive(Clone, Copy)]
struct Thing<'c> {
    kind: &'static str,
    /// Empty when it has none.
    id: &'c str,
}

/// One thing that asks for it.
#[derive(Clone, Copy)]
struct Reason<'c> {
    /// The day by which it does.
    on: Date,
    why: DueTrigger,
    /// The record that asks.
    source: Thing<'c>,
    /// That record's own day.
    since: Option<Date>,
    /// The field from which the day comes.
    at: Path,
}

impl<'c> Thing<'c> {
    fn new(kind: &'static str, id: &'c str) -> Thing<'c> {
        Thing { kind, id }
    }

    fn id(self) -> Option<Text> {
        (!self.id.is_empty()).then(|| self.id.into())
    }

    /// It asks itself, by a day that is recorded in it.
    fn by(self, on: Date, why: DueTrigger, at: Path) -> Reason<'c> {
        Reason { on, why, source: self, since: None, at }
    }
}

impl Found<'_> {
    /// One entry for one thing to do: the earliest reason, and the others inside the horizon behind it.
    fn due(&mut self, what: DueKind, thing: Thing<'_>, reasons: Vec<Reason<'_>>) {
        let label = || what.label(self.language).into();
        let label = self.labels.get_mut(what as usize).map_or_else(label, |known| known.get_or_insert_with(label).clone());
        self.labelled(what, thing, reasons, label);
    }

    fn labelled(&mut self, what: DueKind, thing: Thing<'_>, mut reasons: Vec<Reason<'_>>, label: Text) {
        let as_of = self.cx.as_of;
        // What is to be done in a month is late when the month is over.
        reasons.retain(|reason| as_of.days_until(reason.on.last()) <= self.horizon);
        crate::order::sort_by_key(&mut reasons, |reason| (reason.on.last(), reason.why));
        let mut reasons = reasons.into_iter();
        let Some(first) = reasons.next() else { return };
        let days = as_of.days_until(first.on.last());
        let mut due = Due::new(first.on, days, days < 0, what, label, first.why, thing.kind.into());
        due.id = thing.id();
        due.clause = what.clause().map(Text::from);
        due.source = Some(Box::new(first.told()));
        due.field = first.at.is_readable(self.cx.aims()).then(|| Plain(first.at.pointer(self.cx.aims())));
        due.also = reasons
            .map(|reason| {
                let mut also = DueAlso::new(reason.on, reason.why);
                also.source = Some(Box::new(reason.told()));
                also.field = reason.at.is_readable(self.cx.aims()).then(|| Plain(reason.at.pointer(self.cx.aims())));
                also
            })
            .collect();
        self.out.push(due);
    }
}

impl Reason<'_> {
    fn told(&self) -> DueSource {
        let mut source = DueSource::new(self.source.kind.into());
        source.id = self.source.id();
        source.on = self.since;
        source
    }
}

/// The day one interval after the last time.
fn after(last: Date, interval: Option<&Interval>) -> Option<Date> {
    last.plus(interval?)
}

/// Whether that day has come.
fn came(on: Option<Date>, as_of: Date) -> Option<Date> {
    on.filter(|on| *on <= as_of)
}

/// Whether the system was begun by that day.
fn begun(system: &AiSystem, as_of: Date) -> bool {
    let first = system.life_cycle.as_deref().and_then(|cycle| cycle.history.iter().filter_map(|step| step.on).min());
    first.is_none_or(|on| on <= as_of)
}

/// Whether the system is in use on that day, by its stage or by a deployment.
fn used(system: &AiSystem, as_of: Date) -> bool {
    let stage = stage(system, as_of);
    let runs = |from: Option<Date>, until: Option<Date>| from.is_some_and(|d| d <= as_of) && until.is_none_or(|d| d >= as_of);
    crate::rules::risk::stage_in_use(stage)
        || (stage != Some(LifeCycleStage::Retirement) && system.deployments.iter().any(|d| runs(d.since, d.until)))
}
