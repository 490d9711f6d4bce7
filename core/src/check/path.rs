//! Where in the document: steps of field and list index, without an allocation.

use crate::read::{AnyField, Field, Record, View};

/// A place below a record: up to six steps of a field and, in lists, an index.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Path {
    /// Position of the field plus one (0: no further step), and of the element plus one (0: the field itself).
    steps: [(u8, u32); 6],
}

impl From<AnyField> for Path {
    fn from(field: AnyField) -> Path {
        Path::default().then(field)
    }
}

impl<R, V> From<Field<R, V>> for Path {
    fn from(field: Field<R, V>) -> Path {
        Path::default().then(field)
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
        if let Some(slot) = self.steps.iter_mut().find(|s| s.0 == 0) {
            *slot = (field + 1, index.and_then(|at| u32::try_from(at + 1).ok()).unwrap_or(0));
        }
        self
    }

    /// One step further, into a field.
    #[must_use]
    pub fn then(self, field: impl Into<AnyField>) -> Path {
        field.into().steps().fold(self, |path, step| path.step(step, None))
    }

    /// One step further, to an element of a list field.
    #[must_use]
    pub fn then_at(self, field: impl Into<AnyField>, index: usize) -> Path {
        self.then(field).element(index)
    }

    /// The element of the list that the last step leads to.
    fn element(mut self, index: usize) -> Path {
        if let Some(slot) = self.steps.iter_mut().rfind(|s| s.0 != 0) {
            slot.1 = u32::try_from(index + 1).unwrap_or(0);
        }
        self
    }

    /// The steps of `self`, then those of `below`.
    #[must_use]
    pub fn join(self, below: Path) -> Path {
        below.steps().fold(self, |path, (field, index)| path.step(field, index))
    }

    /// Its only step; none when it has none or several.
    pub(crate) fn top(&self) -> Option<(u8, Option<usize>)> {
        let [(field, index), (next, _), ..] = self.steps;
        (field > 0 && next == 0).then(|| (field - 1, index.checked_sub(1).map(|at| at as usize)))
    }

    /// Its steps: position of a field and, in lists, of an element.
    pub(crate) fn steps(&self) -> impl Iterator<Item = (u8, Option<usize>)> {
        self.steps.iter().take_while(|s| s.0 > 0).map(|(field, index)| (field - 1, index.checked_sub(1).map(|at| at as usize)))
    }

    /// The record below `root` that the last step goes on from, and the name of its field.
    pub(crate) fn end<'r>(&self, root: &'r dyn Record) -> Option<(&'r dyn Record, &'static str)> {
        let mut here = root;
        let mut steps = self.steps().peekable();
        while let Some((field, index)) = steps.next() {
            if steps.peek().is_none() {
                return Some((here, here.table().names.get(usize::from(field))));
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

    /// The records on the way, `root` first; the last one holds the last step, or is what it leads to.
    pub(crate) fn records<'r>(&self, root: &'r dyn Record) -> Vec<&'r dyn Record> {
        let mut on_the_way = vec![root];
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

    /// Positions, for the order of the document.
    pub(crate) fn order(&self) -> [(u8, u32); 6] {
        self.steps
    }

    /// Whether nothing on the way is something that could not be read.
    pub(crate) fn is_readable(&self, root: &dyn Record) -> bool {
        let mut here = Some(root);
        for (field, index) in self.steps() {
            // Below what is not there, the place is that of what is not there.
            let Some(record) = here.take() else { break };
            if record.unread().lost(field) {
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
        let mut out = String::new();
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
