//! Where in the document: steps of field and list index, without an allocation.

use crate::read::{Field, Record, View};

/// A place below a record: up to six steps of a field and, in lists, an index.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Path {
    steps: [Option<(Field, Option<u32>)>; 6],
}

impl From<Field> for Path {
    fn from(field: Field) -> Path {
        Path::default().then(field)
    }
}

impl Field {
    /// The element at `index` of this list field.
    pub fn at(self, index: usize) -> Path {
        Path::default().then_at(self, index)
    }
}

impl Path {
    fn push(mut self, field: Field, index: Option<u32>) -> Path {
        if let Some(slot) = self.steps.iter_mut().find(|s| s.is_none()) {
            *slot = Some((field, index));
        }
        self
    }

    /// One step further, into a field.
    #[must_use]
    pub fn then(self, field: Field) -> Path {
        self.push(field, None)
    }

    /// One step further, to an element of a list field.
    #[must_use]
    pub fn then_at(self, field: Field, index: usize) -> Path {
        self.push(field, u32::try_from(index).ok())
    }

    /// The steps of `self`, then those of `below`.
    #[must_use]
    pub fn join(self, below: Path) -> Path {
        below.steps().fold(self, |path, (field, index)| path.push(field, index))
    }

    /// Its steps.
    pub fn steps(&self) -> impl Iterator<Item = (Field, Option<u32>)> {
        self.steps.iter().copied().flatten()
    }

    /// Positions, for the order of the document.
    pub(crate) fn order(&self) -> [(u8, u32); 6] {
        self.steps.map(|s| s.map_or((0, 0), |(field, index)| (field.index + 1, index.unwrap_or(0))))
    }

    /// The JSON Pointer below `root`, with list indices as the source counts them; none at or below what could not be read.
    pub(crate) fn pointer(&self, root: &dyn Record) -> Option<String> {
        let mut out = String::new();
        let mut here = Some(root);
        for (field, index) in self.steps() {
            let record = here.take();
            if record.is_some_and(|r| r.unread().lost(field.index)) {
                return None;
            }
            out.push('/');
            out.push_str(field.name);
            let value = record.and_then(|r| r.get(usize::from(field.index)));
            match (value.map(|v| v.view()), index) {
                (Some(View::List(list)), Some(index)) => {
                    let source = record.map_or(index, |r| r.unread().source_index(field.index, index));
                    out.push('/');
                    out.push_str(&source.to_string());
                    if let Some(View::Record(r)) = list.value(index as usize).map(|v| v.view()) {
                        here = Some(r);
                    }
                }
                (Some(View::Record(r)), _) => here = Some(r),
                _ => {}
            }
        }
        Some(out)
    }
}
