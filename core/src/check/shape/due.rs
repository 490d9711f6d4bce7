//! What is to be done by a date: the same answer for rule, calendar and gate.

use super::{date_of, says::view_at};
use crate::check::Path;
use crate::check::deadline::{Deadline, Deadlines, DueTrigger};
use crate::check::outcome::{Outcome, fail};
use crate::read::{AnyField, Date, Record, View, elements, openness};

/// Fails at each deadline that has passed, with its date as `due`; unknown when none has and something that is open has no date.
pub(super) fn answer<'a>(deadlines: &Deadlines<'_>, as_of: Date) -> Outcome<'a> {
    if !deadlines.asked {
        return Outcome::NotAsked;
    }
    let (mut defects, mut unknown) = (Vec::new(), deadlines.undated);
    let by_place = openness::Places::begin();
    for deadline in &deadlines.open {
        // Of a month it is the last day that has to pass.
        let late = deadline.on < as_of;
        match (late, by_place.is_open()) {
            (_, true) => unknown = true,
            (true, false) => defects.push(fail(deadline.at).with("due", deadline.on)),
            (false, false) => {}
        }
    }
    Outcome::of_places(defects, true, unknown)
}

fn day(it: &dyn Record, field: AnyField) -> Option<Date> {
    view_at(it, field).and_then(date_of)
}

fn settled(it: &dyn Record, done: &[AnyField], as_of: Date) -> bool {
    done.iter().any(|field| day(it, *field).is_some_and(|on| on <= as_of))
}

pub(super) fn of_list<'a>(it: &'a dyn Record, list: AnyField, due: AnyField, done: &[AnyField], as_of: Date) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    let Some(View::List(records)) = view_at(it, list) else { return out };
    let by_place = openness::Places::begin();
    for (index, view) in elements(records).enumerate() {
        let View::Record(element) = view else { continue };
        out.asked = true;
        let settled = settled(element, done, as_of);
        let vague = by_place.is_open();
        if settled {
            out.undated |= vague;
            continue;
        }
        match day(element, due) {
            Some(on) => out.open.push(Deadline::new(Path::default().then_at(list, index).then(due), on, DueTrigger::Date)),
            None => out.undated = true,
        }
    }
    out
}

pub(super) fn of_record<'a>(it: &'a dyn Record, due: AnyField, done: &[AnyField], as_of: Date) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    let Some(on) = day(it, due) else { return out };
    out.asked = true;
    if !settled(it, done, as_of) {
        out.open.push(Deadline::new(due.into(), on, DueTrigger::Date));
    }
    out
}

pub(super) fn until<'a>(it: &'a dyn Record, until: AnyField) -> Deadlines<'a> {
    let mut out = Deadlines::default();
    if let Some(on) = day(it, until) {
        out.asked = true;
        out.open.push(Deadline::new(until.into(), on, DueTrigger::Expiry));
    }
    out
}

/// Whether the next date as planned stands open: `done` is the date recorded for the last time. A plan made after the last time is not known
/// before that; one for a date before it is settled by it.
pub(crate) fn open(next: Date, done: Option<Date>, as_of: Date) -> bool {
    match done {
        None => true,
        Some(done) if done <= as_of => next > done,
        Some(done) => next <= done,
    }
}
