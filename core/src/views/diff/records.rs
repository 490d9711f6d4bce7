//! Records that came, went and changed.

use super::fields::{Changes, Sides, Step, Where};
use super::pairs::pairs;
use super::weakened::{Both, gone, weaker};
use super::{Difference, FieldChange, RecordChange, RecordNamed, Weakened};
use crate::model::Root;
use crate::read::{List, Plain, Record, View};
use crate::views::places::{element_pointer, id_text};
use crate::views::titles::name_of;

pub(super) fn compare(before: &Root, after: &Root, out: &mut Difference) {
    let mut own = Vec::new();
    let both = Both { before, after, as_of: *out.as_of };
    for number in 0..before.table().names.len() {
        match (before.get(number), after.get(number)) {
            (View::Record(old), View::Record(new)) => changed(&both, (number, None, old), (number, None, new), out),
            (View::Record(old), _) => removed(&both, number, None, old, out),
            (_, View::Record(new)) => out.added.push(named(new, element_pointer("", after, number, None))),
            (View::List(old), View::List(new)) => register(&both, number, old, new, out),
            _ => {}
        }
    }
    // What is neither a part nor a register: the document's own fields, and what could not be read of it.
    let mut ignore = |_: Step<'_>| {};
    let mut changes = Changes { fields: Vec::new(), see: &mut ignore };
    changes.own(Sides { before, after }, &Where { before: "", after: "", name: "" });
    own.append(&mut changes.fields);
    push(named(after, String::new()), own, out);
}

fn register<'a>(both: &Both<'a>, number: usize, old: &'a dyn List, new: &'a dyn List, out: &mut Difference) {
    let pairs = pairs(Some(old), Some(new));
    let record = |list: &'a dyn List, at| if let Some(View::Record(record)) = list.at(at) { Some(record) } else { None };
    let start = (out.added.len(), out.removed.len(), out.changed.len());
    for at in pairs.come {
        if let Some(new) = record(new, at) {
            out.added.push(named(new, element_pointer("", both.after, number, Some(at))));
        }
    }
    for at in pairs.gone {
        if let Some(old) = record(old, at) {
            removed(both, number, Some(at), old, out);
        }
    }
    for (a, b) in pairs.both {
        if let (Some(old), Some(new)) = (record(old, a), record(new, b)) {
            changed(both, (number, Some(a), old), (number, Some(b), new), out);
        }
    }
    let id = |record: &RecordNamed| record.id.clone();
    crate::order::sort_by_key(out.added.get_mut(start.0..).unwrap_or_default(), id);
    crate::order::sort_by_key(out.removed.get_mut(start.1..).unwrap_or_default(), id);
    crate::order::sort_by_key(out.changed.get_mut(start.2..).unwrap_or_default(), |change| change.record.id.clone());
}

fn removed(both: &Both<'_>, number: usize, index: Option<usize>, old: &dyn Record, out: &mut Difference) {
    let it = named(old, element_pointer("", both.before, number, index));
    if let Some((what, before)) = gone(both, old) {
        let mut weakened = Weakened::new(what, it.clone());
        weakened.before = Some(before);
        out.weakened.push(weakened);
    }
    out.removed.push(it);
}

type Placed<'a> = (usize, Option<usize>, &'a dyn Record);

fn changed<'a>(both: &Both<'a>, old: Placed<'a>, new: Placed<'a>, out: &mut Difference) {
    let (from, to) = (element_pointer("", both.before, old.0, old.1), element_pointer("", both.after, new.0, new.1));
    let record = named(new.2, to.clone());
    let weakened = &mut out.weakened;
    let mut see = |step: Step<'a>| {
        if let Some((what, before, after)) = weaker(both, &step) {
            let mut at = record.clone();
            at.pointer = Plain(step.pointer);
            let mut it = Weakened::new(what, at);
            it.field = Some(step.name.into());
            it.before = before;
            it.after = after;
            weakened.push(it);
        }
    };
    let mut changes = Changes { fields: Vec::new(), see: &mut see };
    changes.compare(Sides { before: old.2, after: new.2 }, &Where { before: &from, after: &to, name: "" });
    let fields = changes.fields;
    if let Some((what, before, after)) = super::weakened::evidence(both, old.2, new.2) {
        let mut it = Weakened::new(what, record.clone());
        it.before = Some(before);
        it.after = Some(after);
        out.weakened.push(it);
    }
    push(record, fields, out);
}

fn push(record: RecordNamed, fields: Vec<FieldChange>, out: &mut Difference) {
    if !fields.is_empty() {
        let mut change = RecordChange::new(record);
        change.fields = fields;
        out.changed.push(change);
    }
}

/// Kind, id and name of a record.
pub(in crate::views) fn named(record: &dyn Record, pointer: String) -> RecordNamed {
    let mut it = RecordNamed::new(record.table().kind.into(), Plain(pointer));
    it.id = id_text(record);
    it.title = name_of(record);
    it
}
