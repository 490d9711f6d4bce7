//! Fields that say something.

use super::{Applies, date_of};
use crate::check::outcome::{Outcome, fail};
use crate::check::{Cx, Path};
use crate::placeholder::placeholder;
use crate::read::{AnyField, Date, FieldRole, Record, View, elements, openness};

/// Whether the value says anything: text that is no placeholder, a list with an element or a record with a field that does.
pub(crate) fn says(view: &View<'_>) -> bool {
    match view {
        View::Absent => false,
        View::Text(text) => placeholder(text).is_none(),
        View::List(list) => elements(*list).any(|element| says(&element)),
        View::Record(record) => (0..record.table().names.len()).any(|at| says(&record.get(at))),
        _ => true,
    }
}

/// What stands in a field, or in one of a record inside; none where that record is absent.
pub(crate) fn view_at<'a>(it: &'a dyn Record, field: AnyField) -> Option<View<'a>> {
    let mut steps = field.steps();
    let mut view = it.get(usize::from(steps.next()?));
    for step in steps {
        let View::Record(below) = view else { return None };
        view = below.get(usize::from(step));
    }
    Some(view)
}

/// A field of a record that is absent is another rule's affair.
pub(super) fn one<'a>(it: &'a dyn Record, field: AnyField) -> Outcome<'a> {
    match view_at(it, field) {
        None => Outcome::NotAsked,
        Some(view) if says(&view) => Outcome::Pass,
        Some(_) => fail(field).into(),
    }
}

pub(super) fn any<'a>(it: &'a dyn Record, fields: &[AnyField]) -> Outcome<'a> {
    let said = fields.iter().any(|field| view_at(it, *field).is_some_and(|view| says(&view)));
    match fields.first() {
        Some(first) if !said => fail(*first).into(),
        _ => Outcome::Pass,
    }
}

pub(super) fn each<'a>(it: &'a dyn Record, fields: &[AnyField]) -> Outcome<'a> {
    let views = fields.iter().filter_map(|field| Some((*field, view_at(it, *field)?)));
    let silent = views.filter(|(_, view)| !says(view));
    Outcome::from_defects(silent.map(|(field, _)| fail(field).with("field", field)).collect())
}

pub(super) fn in_each<'a>(it: &'a dyn Record, list: AnyField, fields: &[AnyField]) -> Outcome<'a> {
    let Some(first) = fields.first() else { return Outcome::Pass };
    each_element(it, list, *first, &mut |element| {
        Applies::from(fields.iter().any(|field| view_at(element, *field).is_some_and(|view| says(&view))))
    })
}

/// Fails at the field of each record of the list for which it does not hold, with the record's id under its kind's name; not asked without any.
pub(super) fn each_element<'a>(
    it: &'a dyn Record,
    list: AnyField,
    at: AnyField,
    holds: &mut dyn FnMut(&'a (dyn Record + 'static)) -> Applies,
) -> Outcome<'a> {
    let Some(View::List(records)) = view_at(it, list) else { return Outcome::NotAsked };
    let (mut defects, mut asked, mut unknown) = (Vec::new(), false, false);
    let by_place = openness::Places::begin();
    for (index, view) in elements(records).enumerate() {
        let View::Record(element) = view else { continue };
        asked = true;
        let holds = holds(element);
        match (holds, by_place.is_open()) {
            (Applies::Yes, false) => {}
            (Applies::Unknown, _) | (_, true) => unknown = true,
            (Applies::No, false) => {
                let defect = fail(Path::default().then_at(list, index).then(at));
                defects.push(match element.get(0) {
                    View::Id(id) => defect.with(element.table().kind, id),
                    _ => defect,
                });
            }
        }
    }
    Outcome::of_places(defects, asked, unknown)
}

/// Whether the record says no more than which one it is: a form that was opened and saved.
pub(crate) fn hollow(record: &dyn Record) -> bool {
    let table = record.table();
    let names_it = |at| table.is(at, FieldRole::Id) || table.is(at, FieldRole::Key);
    !(0..table.names.len()).any(|at| shows(&record.get(at)) && !names_it(at))
}

/// Whether a part of the document, or a record of a register, says more than that it is there.
pub(crate) fn shows(view: &View<'_>) -> bool {
    match view {
        View::Record(record) => !hollow(*record),
        View::List(list) => elements(*list).any(|element| shows(&element)),
        view => says(view),
    }
}

/// Whether what the record tells of is there on that date: neither over nor still to come.
pub(crate) fn stands(record: &dyn Record, as_of: Date) -> bool {
    let table = record.table();
    let any = |role, is: fn(Date, Date) -> bool| table.with(role).any(|at| date_of(record.get(at)).is_some_and(|on| is(on, as_of)));
    let to_come = [FieldRole::Born, FieldRole::Begins, FieldRole::Happened].into_iter().any(|role| any(role, |on, as_of| on > as_of));
    !to_come && !any(FieldRole::Ends, |on, as_of| on < as_of) && !any(FieldRole::Closes, |on, as_of| on <= as_of)
}

/// The register or part holds anything. An empty one is a gap once the document is declared complete; before that, and where what it holds says
/// nothing, is over or still to come, it is unknown.
pub(crate) fn kept<'a>(root: &'a dyn Record, part: AnyField, cx: &Cx<'_>) -> Outcome<'a> {
    let there = |view: View<'_>| shows(&view) && !matches!(view, View::Record(record) if !stands(record, cx.as_of));
    match view_at(root, part) {
        Some(View::List(list)) if openness::any(elements(list), there) => Outcome::Pass,
        Some(View::List(list)) if list.at(0).is_some() => Outcome::Unknown,
        Some(view @ View::Record(_)) => {
            if there(view) {
                Outcome::Pass
            } else {
                Outcome::Unknown
            }
        }
        _ if cx.declared_complete() => fail(part).into(),
        _ => Outcome::Unknown,
    }
}
