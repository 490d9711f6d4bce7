//! Fields that say something.

use super::Applies;
use crate::check::outcome::{Outcome, fail};
use crate::check::{Cx, Path};
use crate::read::{AnyField, Record, View, elements};

/// Whether the value says anything: text that is not blank, a list with an element or a record with a field that does.
pub(crate) fn says(view: &View<'_>) -> bool {
    match view {
        View::Absent => false,
        View::Text(text) => !text.trim().is_empty(),
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
    for (index, view) in elements(records).enumerate() {
        let View::Record(element) = view else { continue };
        asked = true;
        match holds(element) {
            Applies::Yes => {}
            Applies::Unknown => unknown = true,
            Applies::No => {
                let defect = fail(Path::default().then_at(list, index).then(at));
                defects.push(match element.get(0) {
                    View::Id(id) => defect.with(element.table().kind, id),
                    _ => defect,
                });
            }
        }
    }
    match (asked, defects.is_empty() && unknown) {
        (false, _) => Outcome::NotAsked,
        (true, true) => Outcome::Unknown,
        (true, false) => Outcome::from_defects(defects),
    }
}

/// The register or part holds anything. An empty one is a gap once the document is declared complete; before that it is unknown.
pub(crate) fn kept<'a>(root: &'a dyn Record, part: AnyField, cx: &Cx<'_>) -> Outcome<'a> {
    match view_at(root, part) {
        Some(view) if says(&view) => Outcome::Pass,
        _ if cx.declared_complete() => fail(part).into(),
        _ => Outcome::Unknown,
    }
}
