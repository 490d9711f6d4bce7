//! Dates that follow each other.

use super::{date_of, says::view_at};
use crate::check::Path;
use crate::check::outcome::{Defect, Outcome, fail};
use crate::read::{AnyField, Date, Record, View, elements, openness};

fn day(it: &dyn Record, field: AnyField) -> Option<Date> {
    view_at(it, field).and_then(date_of)
}

/// The name under which a message shows a field: of one in a record inside, behind that record's name.
pub(crate) fn shown_as(it: &dyn Record, field: AnyField) -> String {
    let mut names = Vec::new();
    let mut here = Some(it);
    for step in field.steps() {
        let Some(record) = here.take() else { break };
        names.push(record.table().names.get(usize::from(step)));
        here = if let View::Record(below) = record.get(usize::from(step)) { Some(below) } else { None };
    }
    names.join(".")
}

/// None unless both dates are recorded.
fn reversed(it: &dyn Record, first: AnyField, then: AnyField, at: Path) -> Option<Option<Defect>> {
    let (earlier, later) = (day(it, first)?, day(it, then)?);
    let defect = || fail(at.then(then)).with(shown_as(it, first), earlier).with(shown_as(it, then), later);
    Some((later < earlier).then(defect))
}

pub(super) fn of<'a>(it: &'a dyn Record, first: AnyField, then: AnyField) -> Outcome<'a> {
    match reversed(it, first, then, Path::default()) {
        None => Outcome::NotAsked,
        Some(None) => Outcome::Pass,
        Some(Some(defect)) => defect.into(),
    }
}

pub(super) fn of_each<'a>(it: &'a dyn Record, list: AnyField, first: AnyField, then: AnyField) -> Outcome<'a> {
    let Some(View::List(records)) = view_at(it, list) else { return Outcome::NotAsked };
    let (mut defects, mut asked, mut unknown) = (Vec::new(), false, false);
    let by_place = openness::Places::begin();
    for (index, view) in elements(records).enumerate() {
        let View::Record(element) = view else { continue };
        let compared = reversed(element, first, then, Path::default().then_at(list, index));
        let open = by_place.is_open();
        let Some(compared) = compared else { continue };
        asked = true;
        unknown |= open;
        let compared = compared.filter(|_| !open);
        defects.extend(compared.map(|defect| match element.get(0) {
            View::Id(id) => defect.with(element.table().kind, id),
            _ => defect,
        }));
    }
    Outcome::of_places(defects, asked, unknown)
}
