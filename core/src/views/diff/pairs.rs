//! Which element of one list is which of the other: by what it says, then by what names it; never by where it stands.

use super::canonical::canonical;
use crate::read::{FieldRole, List, Record, Table, View, elements};

/// Elements with their positions: those on both sides that differ, those that went, those that came.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    pub(super) both: Vec<(usize, usize)>,
    pub(super) gone: Vec<usize>,
    pub(super) come: Vec<usize>,
}

struct Side<'a> {
    /// What each says that has no equal on the other side, with its position.
    left: Vec<(String, usize)>,
    list: Option<&'a dyn List>,
}

impl<'a> Side<'a> {
    fn of(list: Option<&'a dyn List>) -> Side<'a> {
        let mut left: Vec<(String, usize)> =
            list.map_or_else(Vec::new, |list| elements(list).map(canonical).enumerate().map(|(at, says)| (says, at)).collect());
        crate::order::sort(&mut left);
        Side { left, list }
    }

    fn record(&self, at: usize) -> Option<&'a dyn Record> {
        if let Some(View::Record(record)) = self.list?.at(at) { Some(record) } else { None }
    }

    /// The table of its records.
    fn table(&self) -> Option<&'static Table> {
        self.record(0).map(Record::table)
    }

    /// What is left by what that field says, sorted; elements without it are left out.
    fn named(&self, field: usize) -> Vec<(String, usize)> {
        let by = |at: usize| {
            let record = self.record(at)?;
            let value = record.get(field);
            // A control may have an entry for each of several AI systems.
            let systems = record.table().with(FieldRole::Systems).filter(|_| record.table().is(field, FieldRole::Key));
            let whose: String = systems.map(|systems| canonical(record.get(systems))).collect();
            (!value.is_absent()).then(|| canonical(value) + &whose)
        };
        let mut all: Vec<(String, usize)> = self.left.iter().filter_map(|(_, at)| Some((by(*at)?, *at))).collect();
        // The order in which they are left, by what they say, stays among those of one name.
        crate::order::sort_by(&mut all, &mut |a, b| a.0.cmp(&b.0));
        all
    }

    fn drop(&mut self, gone: &[usize]) {
        self.left.retain(|(_, at)| !gone.contains(at));
    }
}

/// Pairs the elements of two lists of one kind.
pub(super) fn pairs(before: Option<&dyn List>, after: Option<&dyn List>) -> Pairs {
    let (mut before, mut after) = (Side::of(before), Side::of(after));
    equal(&mut before.left, &mut after.left);
    let mut out = Pairs::default();
    // Both hold records of one kind.
    let table = before.table().or_else(|| after.table());
    for field in table.into_iter().flat_map(keys) {
        join(&mut before, &mut after, field, false, &mut out);
    }
    let unnamed = |side: &Side<'_>| side.left.iter().any(|(_, at)| side.record(*at).is_some_and(|record| !is_named(record)));
    if unnamed(&before) && unnamed(&after) {
        for field in table.into_iter().flat_map(|table| table.with(FieldRole::Tells)) {
            join(&mut before, &mut after, field, true, &mut out);
        }
        if let ([(_, a)], [(_, b)]) = (before.left.as_slice(), after.left.as_slice())
            && before.record(*a).is_some_and(|record| !is_named(record))
            && after.record(*b).is_some_and(|record| !is_named(record))
        {
            out.both.push((*a, *b));
            before.left.clear();
            after.left.clear();
        }
    }
    out.gone = before.left.iter().map(|(_, at)| *at).collect();
    out.come = after.left.iter().map(|(_, at)| *at).collect();
    out
}

/// Fields that name an element wherever it stands: its id, its key.
fn keys(table: &'static Table) -> impl Iterator<Item = usize> {
    table.with(FieldRole::Id).chain(table.with(FieldRole::Key))
}

fn is_named(record: &dyn Record) -> bool {
    keys(record.table()).any(|key| !record.get(key).is_absent())
}

/// Takes away what stands on both sides, as often as it does.
fn equal(before: &mut Vec<(String, usize)>, after: &mut Vec<(String, usize)>) {
    let (old, new) = (std::mem::take(before), std::mem::take(after));
    let (mut old, mut new) = (old.into_iter().peekable(), new.into_iter().peekable());
    loop {
        match (old.peek(), new.peek()) {
            (Some((a, _)), Some((b, _))) if a == b => {
                old.next();
                new.next();
            }
            (Some((a, _)), Some((b, _))) if a < b => before.extend(old.next()),
            (Some(_), None) => before.extend(old.next()),
            (_, Some(_)) => after.extend(new.next()),
            (None, None) => return,
        }
    }
}

/// Pairs what has the same value in that field, in order; with `alone` only where one on each side has it.
fn join(before: &mut Side<'_>, after: &mut Side<'_>, field: usize, alone: bool, out: &mut Pairs) {
    let tells = |side: &Side<'_>, at: usize| !alone || side.record(at).is_some_and(|record| !is_named(record));
    let (mut old, mut new) = (before.named(field), after.named(field));
    old.retain(|(_, at)| tells(before, *at));
    new.retain(|(_, at)| tells(after, *at));
    if alone {
        single(&mut old);
        single(&mut new);
    }
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    let mut rest = new.as_slice();
    for (says, at) in &old {
        rest = rest.get(rest.partition_point(|(other, _)| other < says)..).unwrap_or_default();
        let Some(((other, to), others)) = rest.split_first() else { break };
        if other == says {
            gone.push(*at);
            come.push(*to);
            rest = others;
        }
    }
    out.both.extend(gone.iter().copied().zip(come.iter().copied()));
    before.drop(&gone);
    after.drop(&come);
}

/// Keeps what nothing else says the same as.
fn single(all: &mut Vec<(String, usize)>) {
    let names: Vec<String> = all.iter().map(|(says, _)| says.clone()).collect();
    let twice: Vec<&String> = names.windows(2).filter_map(|pair| if let [a, b] = pair { (a == b).then_some(a) } else { None }).collect();
    all.retain(|(says, _)| !twice.contains(&says));
}
