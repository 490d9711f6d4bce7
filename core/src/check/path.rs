//! Where in the document: steps of field and list index, without an allocation.

use crate::read::{AnyField, Field, Record, View, lost};

/// Bytes that most pointers have room in.
const POINTER: usize = 64;

/// A place below a record: up to six steps of a field and, in lists, an index. Places compare as the document is ordered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path {
    steps: [Step; 6],
}

/// Position of the field plus one (0: no further step) in the upper bits, of the element plus one (0: the field itself) in the lower ones:
/// paths are held by the million.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Step(u32);

impl Step {
    /// Bits of the element. The place of one that they can't count, the 33,554,432nd or later, is that of its list.
    const ELEMENT: u32 = 25;
    const MASK: u32 = (1 << Step::ELEMENT) - 1;

    pub(super) fn new(field: u8, index: Option<usize>) -> Step {
        let element = index.and_then(|at| u32::try_from(at + 1).ok()).filter(|element| *element <= Step::MASK).unwrap_or(0);
        Step((u32::from(field) + 1) << Step::ELEMENT | element)
    }

    /// Position of the field and, in lists, of the element; none for no step.
    pub(super) const fn get(self) -> Option<(u8, Option<usize>)> {
        let (field, element) = (self.0 >> Step::ELEMENT, self.0 & Step::MASK);
        match (field.checked_sub(1), element.checked_sub(1)) {
            (None, _) => None,
            (Some(field), None) => Some((field as u8, None)),
            (Some(field), Some(at)) => Some((field as u8, Some(at as usize))),
        }
    }

    /// Whether it leads to an element of a list.
    pub(super) const fn in_list(self) -> bool {
        self.0 & Step::MASK > 0
    }

    /// Whether both go through the same field.
    pub(super) const fn same_field(self, other: Step) -> bool {
        self.0 >> Step::ELEMENT == other.0 >> Step::ELEMENT
    }
}

// Rules name places by the hundred: what makes them is called there, never copied.
impl From<AnyField> for Path {
    #[inline(never)]
    fn from(field: AnyField) -> Path {
        Path::default().through(field)
    }
}

impl<R, V> From<Field<R, V>> for Path {
    fn from(field: Field<R, V>) -> Path {
        Path::from(field.any())
    }
}

impl AnyField {
    /// The element at `index` of this list field.
    pub fn at(self, index: usize) -> Path {
        Path::default().then_at(self, index)
    }
}

impl Path {
    /// One step further, by position of the field in its record's table.
    #[must_use]
    pub(crate) fn step(mut self, field: u8, index: Option<usize>) -> Path {
        if let Some(slot) = self.steps.iter_mut().find(|step| **step == Step(0)) {
            *slot = Step::new(field, index);
        }
        self
    }

    /// One step further, into a field.
    #[must_use]
    pub fn then(self, field: impl Into<AnyField>) -> Path {
        self.through(field.into())
    }

    #[inline(never)]
    fn through(&self, field: AnyField) -> Path {
        field.steps().fold(*self, |path, step| path.step(step, None))
    }

    /// One step further, to an element of a list field.
    #[must_use]
    pub fn then_at(self, field: impl Into<AnyField>, index: usize) -> Path {
        self.through_at(field.into(), index)
    }

    #[inline(never)]
    fn through_at(&self, field: AnyField, index: usize) -> Path {
        self.through(field).element(index)
    }

    /// The element of the list that the last step leads to.
    pub(in crate::check) fn element(mut self, index: usize) -> Path {
        if let Some(slot) = self.steps.iter_mut().rfind(|step| step.get().is_some())
            && let Some((field, _)) = slot.get()
        {
            *slot = Step::new(field, Some(index));
        }
        self
    }

    /// The steps of `self`, then those of `below`.
    #[must_use]
    pub fn join(self, below: Path) -> Path {
        below.steps().fold(self, |path, (field, index)| path.step(field, index))
    }

    /// Its only step; none when it has none or several.
    pub(super) fn only(&self) -> Option<Step> {
        let [first, second, ..] = self.steps;
        (first.get().is_some() && second.get().is_none()).then_some(first)
    }

    /// The element of the register where it begins, if it goes on from there through that field.
    pub(super) fn below(&self, register: AnyField, through: AnyField) -> Option<usize> {
        let [first, second, ..] = self.steps;
        let on = second.get().is_some_and(|(field, _)| field == through.index);
        first.get().filter(|(field, _)| on && *field == register.index)?.1
    }

    /// Its steps: position of a field and, in lists, of an element.
    pub(crate) fn steps(&self) -> impl Iterator<Item = (u8, Option<usize>)> {
        self.steps.iter().map_while(|step| step.get())
    }

    /// The record below `root` that the last step goes on from, and the position of its field.
    pub(crate) fn end<'r>(&self, root: &'r dyn Record) -> Option<(&'r (dyn Record + 'static), usize)> {
        let mut here: &(dyn Record + 'static) = root;
        let mut steps = self.steps().peekable();
        while let Some((field, index)) = steps.next() {
            if steps.peek().is_none() {
                return Some((here, usize::from(field)));
            }
            here = match (here.get(usize::from(field)), index) {
                (View::List(list), Some(index)) => match list.at(index)? {
                    View::Record(record) => record,
                    _ => return None,
                },
                (View::Record(record), _) => record,
                _ => return None,
            };
        }
        None
    }

    /// The record that the last step leads to.
    pub(crate) fn record<'r>(&self, root: &'r (dyn Record + 'static)) -> Option<&'r (dyn Record + 'static)> {
        let mut here = root;
        for (field, index) in self.steps() {
            let view = match (here.get(usize::from(field)), index) {
                (View::List(list), Some(index)) => list.at(index)?,
                (view, _) => view,
            };
            let View::Record(record) = view else { return None };
            here = record;
        }
        Some(here)
    }

    /// The records on the way, `root` first; the last one holds the last step, or is what it leads to.
    pub(crate) fn records<'r>(&self, root: &'r (dyn Record + 'static)) -> Vec<&'r (dyn Record + 'static)> {
        let mut on_the_way = Vec::with_capacity(1 + self.steps.len());
        on_the_way.push(root);
        let mut here = root;
        for (field, index) in self.steps() {
            let view = match (here.get(usize::from(field)), index) {
                (View::List(list), Some(index)) => list.at(index),
                (view, _) => Some(view),
            };
            let Some(View::Record(record)) = view else { break };
            on_the_way.push(record);
            here = record;
        }
        on_the_way
    }

    /// Whether nothing on the way is something that could not be read.
    pub(crate) fn is_readable(&self, root: &dyn Record) -> bool {
        let mut here = Some(root);
        for (field, index) in self.steps() {
            // Below what is not there, the place is that of what is not there.
            let Some(record) = here.take() else { break };
            if lost(record, field) {
                return false;
            }
            here = match (record.get(usize::from(field)), index) {
                (View::List(list), Some(index)) => match list.at(index) {
                    Some(View::Record(below)) => Some(below),
                    _ => None,
                },
                (View::Record(below), _) => Some(below),
                _ => None,
            };
        }
        true
    }

    /// The JSON Pointer below `root`, with list indices as the source counts them.
    pub(crate) fn pointer(&self, root: &dyn Record) -> String {
        let mut out = String::with_capacity(POINTER);
        let mut here = Some(root);
        for (field, index) in self.steps() {
            // Below what is not there, the place is that of what is not there.
            let Some(record) = here.take() else { break };
            out.push('/');
            out.push_str(record.table().names.get(usize::from(field)));
            here = match (record.get(usize::from(field)), index) {
                (View::List(list), Some(index)) => {
                    out.push('/');
                    out.push_str(&record.unread().source_index(field, index as u32).to_string());
                    if let Some(View::Record(below)) = list.at(index) { Some(below) } else { None }
                }
                (View::Record(below), _) => Some(below),
                _ => None,
            };
        }
        out
    }
}
