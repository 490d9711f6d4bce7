//! From a record to those that it names.

use crate::check::{Cx, Path};
use crate::read::{AnyField, Field, Record, Ref, RefText, View, elements};

/// Fields from a record to a reference, through records and lists of records inside it.
pub(crate) type Way = &'static [AnyField];

/// A reference, and the record that it names.
pub(crate) struct Named<'a> {
    /// The record that holds the reference: the subject, or one inside it.
    pub(crate) holder: &'a (dyn Record + 'static),
    /// Where the reference stands, from the subject.
    pub(crate) path: Path,
    pub(crate) id: &'a RefText,
    pub(crate) record: &'a (dyn Record + 'static),
    /// Where the named record stands, from the document.
    pub(crate) at: Path,
}

/// A value that leads from a record to what it holds or names: itself, a record, a list of them, a reference.
pub(crate) trait Leads {
    /// The record that is reached.
    type To;
}
impl<T> Leads for Option<Box<T>> {
    type To = T;
}
impl<T> Leads for Vec<T> {
    type To = T;
}
impl<T> Leads for Option<Ref<T>> {
    type To = T;
}
impl<T> Leads for Ref<T> {
    type To = T;
}

/// A step of a way that goes on with a field of what it leads to.
pub(crate) const fn step<R, V: Leads, W>(field: Field<R, V>, _: Field<V::To, W>) -> AnyField {
    field.any()
}

/// Goes to each record that is named at the end of the way; what names nothing that may stand there is another rule's affair.
pub(crate) fn named<'a>(it: &'a (dyn Record + 'static), way: &[AnyField], at: Path, cx: &Cx<'a>, see: &mut dyn FnMut(Named<'a>)) {
    let Some((step, rest)) = way.split_first() else { return };
    let (mut holder, mut path) = (it, at);
    let mut steps = step.steps().peekable();
    let mut view = View::Absent;
    while let Some(field) = steps.next() {
        view = holder.get(usize::from(field));
        path = path.step(field, None);
        match view {
            View::Record(below) if steps.peek().is_some() => holder = below,
            _ if steps.peek().is_some() => return,
            _ => {}
        }
    }
    let mut one = |view: View<'a>, path: Path| match view {
        View::Record(below) => named(below, rest, path, cx, see),
        View::Link(id, targets) => {
            let fitting = |kind: &&'static str| targets.any() || targets.kinds.contains(kind);
            let Some(known) = cx.index().with_id(id.as_str()).find(|known| fitting(&known.kind)) else { return };
            let Some(record) = known.path.record(cx.aims()) else { return };
            see(Named { holder, path, id, record, at: known.path });
        }
        _ => {}
    };
    match view {
        View::List(list) => elements(list).enumerate().for_each(|(at, view)| one(view, path.element(at))),
        view => one(view, path),
    }
}
