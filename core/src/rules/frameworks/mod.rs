//! Frameworks beside ISO/IEC 42001: whether the records are there that their requirements ask for.

// <rules> written by ./check bless
crate::rules::listed! {
    framework_need_unmet framework_not_loaded
}
// </rules>

use crate::catalogue::{Need, OwnEntry};
use crate::check::{Cx, EvidenceState, Tally, as_kind, date_of, evidence_state};
use crate::model::{Document, DocumentState, Evidence, Root};
use crate::read::{Date, FieldRole, Kind, Record, Text, View, elements};

/// Most records that are named.
const NAMED: usize = 12;

/// What the records of a register, or those of them that refer to something, come to.
#[derive(Debug, Default)]
struct Held<'a> {
    counting: u32,
    idle: u32,
    /// The first of those that count.
    counts: Vec<&'a (dyn Record + 'static)>,
    /// The first of those that do not.
    rests: Vec<&'a (dyn Record + 'static)>,
}

/// Answers for one need after the other, and looks through no register twice.
#[derive(Debug)]
pub(crate) struct Answers<'c, 'a> {
    cx: &'c Cx<'a>,
    /// By position of the register and whether only what is in force counts.
    whole: Vec<((usize, bool), Held<'a>)>,
}

impl<'c, 'a> Answers<'c, 'a> {
    pub(crate) fn new(cx: &'c Cx<'a>) -> Answers<'c, 'a> {
        Answers { cx, whole: Vec::new() }
    }

    /// What the records say to a need: each record that counts passes, and what is missing fails where the document is declared complete or a
    /// record is there and does not count; else it is not determined.
    pub(crate) fn answer(&mut self, need: &Need, entry: &OwnEntry) -> Tally {
        let Some(register) = Root::TABLE.names.position(&need.register) else { return Tally::default() };
        let key = (register, need.current);
        if need.supports {
            return self.tally(&self.referring(key, &entry.qualified()), need);
        }
        if !self.whole.iter().any(|(known, _)| *known == key) {
            let all = self.all(key);
            self.whole.push((key, all));
        }
        self.whole.iter().find(|(known, _)| *known == key).map_or_else(Tally::default, |(_, held)| self.tally(held, need))
    }

    fn tally(&self, held: &Held<'a>, need: &Need) -> Tally {
        let mut tally = Tally { pass: held.counting, passed: named(&held.counts), ..Tally::default() };
        let mut shown = held.counts.clone();
        if tally.pass < need.at_least.max(1) {
            let wrong = self.cx.declared_complete() || held.idle > 0;
            *(if wrong { &mut tally.fail } else { &mut tally.unknown }) = 1;
            tally.failed = named(&held.rests);
            shown.extend(&held.rests);
        }
        let shown = shown.iter().filter_map(|record| as_kind::<Evidence>(*record)).take(NAMED);
        tally.evidence = shown.map(|evidence| (evidence.id.as_text().clone(), evidence_state(evidence, self.cx.as_of))).collect();
        tally
    }

    /// All records of a register.
    fn all(&self, key: (usize, bool)) -> Held<'a> {
        let mut held = Held::default();
        match self.cx.aims().get(key.0) {
            View::List(list) => elements(list).for_each(|view| self.take(view, key.1, &mut held)),
            view => self.take(view, key.1, &mut held),
        }
        held
    }

    /// Those that refer to that id, each once.
    fn referring(&self, key: (usize, bool), id: &str) -> Held<'a> {
        let (mut held, mut last) = (Held::default(), None);
        for link in self.cx.index().references(id) {
            let top = link.path.steps().next().filter(|(field, _)| usize::from(*field) == key.0);
            if top.is_none() || last == top {
                continue;
            }
            last = top;
            let (view, index) = (self.cx.aims().get(key.0), top.and_then(|(_, index)| index));
            let view = match (view, index) {
                (View::List(list), Some(index)) => list.at(index),
                (view, _) => Some(view),
            };
            self.take(view.unwrap_or(View::Absent), key.1, &mut held);
        }
        held
    }

    fn take(&self, view: View<'a>, current: bool, held: &mut Held<'a>) {
        let View::Record(record) = view else { return };
        let counts = match as_kind::<Evidence>(record) {
            Some(evidence) => evidence_state(evidence, self.cx.as_of) == EvidenceState::Current,
            None => !current || in_force(record, self.cx.as_of),
        };
        let (number, first) = if counts { (&mut held.counting, &mut held.counts) } else { (&mut held.idle, &mut held.rests) };
        *number += 1;
        if first.len() < NAMED {
            first.push(record);
        }
    }
}

/// Whether the record counts on that date: it has happened and begun, and has neither ended nor been withdrawn.
fn in_force(record: &(dyn Record + 'static), as_of: Date) -> bool {
    let idle = as_kind::<Document>(record).is_some_and(|document| !matches!(document.state, None | Some(DocumentState::Approved)));
    let table = record.table();
    !idle
        && table.roles.iter().all(|(role, field, _)| match (role, date_of(record.get(usize::from(*field)))) {
            (FieldRole::Ends, Some(on)) => on >= as_of,
            (FieldRole::Closes, Some(on)) => on > as_of,
            (FieldRole::Happened | FieldRole::Begins, Some(on)) => on <= as_of,
            (FieldRole::Happened, None) => false,
            _ => true,
        })
}

/// Ids of the first of them, or their kind where they have none.
fn named(records: &[&(dyn Record + 'static)]) -> Vec<Text> {
    let name = |record: &&(dyn Record + 'static)| match record.get(0) {
        View::Id(id) => id.as_text().clone(),
        _ => record.table().kind.into(),
    };
    records.iter().map(name).collect()
}
