//! What changed in one record, field by field, down to the last part.

use super::FieldChange;
use super::canonical::{canonical, unread};
use super::pairs::pairs;
use super::shown::ShownValue;
use crate::read::{List, Plain, Record, Text, View, write_value};
use crate::views::places::element_pointer;

/// Both sides of a place.
#[derive(Clone, Copy)]
pub(super) struct Sides<'a> {
    pub(super) before: &'a dyn Record,
    pub(super) after: &'a dyn Record,
}

/// Where they stand, and the path of the place in names of fields.
pub(super) struct Where<'p> {
    pub(super) before: &'p str,
    pub(super) after: &'p str,
    pub(super) name: &'p str,
}

/// One value that changed: for those that look for what got weaker.
pub(super) struct Step<'a> {
    /// The record around it, as far as it is there.
    pub(super) before: Option<&'a dyn Record>,
    pub(super) after: Option<&'a dyn Record>,
    /// Position of the field.
    pub(super) field: usize,
    /// Its name from the record at the top on.
    pub(super) name: String,
    /// Its place after the change; before it, where it is gone.
    pub(super) pointer: String,
}

/// Collects changes, and shows each field that differs.
pub(super) struct Changes<'s, 'a> {
    pub(super) fields: Vec<FieldChange>,
    pub(super) see: &'s mut dyn FnMut(Step<'a>),
}

impl<'a> Changes<'_, 'a> {
    /// Compares two records of one kind.
    pub(super) fn compare(&mut self, sides: Sides<'a>, at: &Where<'_>) {
        let table = sides.before.table();
        for (number, field) in table.names.iter().enumerate() {
            let (before, after) = (sides.before.get(number), sides.after.get(number));
            if canonical_of(&before) == canonical_of(&after) {
                continue;
            }
            let name = if at.name.is_empty() { field.to_owned() } else { format!("{}.{field}", at.name) };
            let old = element_pointer(at.before, sides.before, number, None);
            let new = element_pointer(at.after, sides.after, number, None);
            let pointer = if after.is_absent() { old.clone() } else { new.clone() };
            (self.see)(Step { before: Some(sides.before), after: Some(sides.after), field: number, name: name.clone(), pointer });
            match (before, after) {
                (View::Record(before), View::Record(after)) => {
                    self.compare(Sides { before, after }, &Where { before: &old, after: &new, name: &name });
                }
                (View::List(before), View::List(after)) => self.lists(sides, number, (before, after), at, &name),
                (before, after) => self.value(&name, (&old, &before), (&new, &after)),
            }
        }
        self.unread(sides, at);
    }

    /// Compares fields that are neither records nor lists of records, and what could not be read.
    pub(super) fn own(&mut self, sides: Sides<'a>, at: &Where<'_>) {
        for (number, field) in sides.before.table().names.iter().enumerate() {
            let (before, after) = (sides.before.get(number), sides.after.get(number));
            let below = |view: &View<'_>| matches!(view, View::Record(_) | View::List(_));
            if !below(&before) && !below(&after) && canonical_of(&before) != canonical_of(&after) {
                let pointer = element_pointer("", sides.before, number, None);
                self.value(field, (&pointer, &before), (&pointer, &after));
            }
        }
        self.unread(sides, at);
    }

    fn lists(&mut self, sides: Sides<'a>, number: usize, lists: (&'a dyn List, &'a dyn List), at: &Where<'_>, name: &str) {
        let (before, after) = lists;
        let pairs = pairs(Some(before), Some(after));
        let old = |index| element_pointer(at.before, sides.before, number, Some(index));
        let new = |index| element_pointer(at.after, sides.after, number, Some(index));
        for (a, b) in pairs.both {
            if let (Some(View::Record(before)), Some(View::Record(after))) = (before.at(a), after.at(b)) {
                let name = format!("{name}[{}]", super::key_of(after).unwrap_or_default());
                self.compare(Sides { before, after }, &Where { before: &old(a), after: &new(b), name: &name });
            }
        }
        for at in pairs.gone {
            self.value(name, (&old(at), &before.at(at).unwrap_or(View::Absent)), ("", &View::Absent));
        }
        for at in pairs.come {
            self.value(name, ("", &View::Absent), (&new(at), &after.at(at).unwrap_or(View::Absent)));
        }
    }

    fn value(&mut self, name: &str, before: (&str, &View<'_>), after: (&str, &View<'_>)) {
        let mut change = FieldChange::new(Text::from(name));
        if !before.1.is_absent() {
            change.before_at = Some(before.0.into());
            change.before = Some(Plain(json(before.1)));
            change.before_shown = Some(ShownValue::of(before.1));
        }
        if !after.1.is_absent() {
            change.after_at = Some(after.0.into());
            change.after = Some(Plain(json(after.1)));
            change.after_shown = Some(ShownValue::of(after.1));
        }
        self.fields.push(change);
    }

    /// What could not be read is kept in the document, and compared as it is written.
    fn unread(&mut self, sides: Sides<'_>, at: &Where<'_>) {
        let (before, after) = (unread(sides.before), unread(sides.after));
        let change = |name: &str| {
            let name = if at.name.is_empty() { name.to_owned() } else { format!("{}.{name}", at.name) };
            FieldChange::new(name.into())
        };
        for (name, raw) in before.iter().filter(|item| !after.contains(item)) {
            let mut gone = change(name);
            gone.before_at = Some(format!("{}/{name}", at.before).into());
            gone.before = Some(Plain(raw.clone()));
            gone.before_shown = Some(ShownValue::Unread(raw.as_str().into()));
            self.fields.push(gone);
        }
        for (name, raw) in after.iter().filter(|item| !before.contains(item)) {
            let mut come = change(name);
            come.after_at = Some(format!("{}/{name}", at.after).into());
            come.after = Some(Plain(raw.clone()));
            come.after_shown = Some(ShownValue::Unread(raw.as_str().into()));
            self.fields.push(come);
        }
    }
}

/// Nothing, for an empty list as for an absent one.
fn canonical_of(view: &View<'_>) -> String {
    if view.is_absent() { String::new() } else { canonical(*view) }
}

fn json(view: &View<'_>) -> String {
    write_value(*view)
}
