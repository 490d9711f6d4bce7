//! The table of a kind of record: its name, its fields, and what they are for.

use super::event_kind::EventKind;
use super::field::{FieldRole, Roles};
use super::words::Words;

/// Name and fields of a kind of record, in the order of schema, docs and writing.
#[derive(Debug)]
pub struct Table {
    /// The kind's name, as in `risk`.
    pub kind: &'static str,
    /// Names of the fields in JSON.
    pub names: Words,
    /// How many of them, from the first on, a record requires.
    pub required: usize,
    /// What fields are for, in the order of the fields.
    pub(crate) roles: Roles,
    /// Fields that hold records in or below which something may be planned, fall due or end, by bit.
    pub(crate) timed: u64,
    /// Fields that hold ids, references or records, by bit.
    pub(crate) bears: u64,
    /// Fields that rules evaluate wherever the record stands, by bit.
    pub(crate) noted: u64,
}

impl Table {
    /// Whether the field at that position has this role.
    pub(crate) fn is(&self, field: usize, role: FieldRole) -> bool {
        self.with(role).any(|known| known == field)
    }

    /// Where the date stands on which the person or role in that field acted.
    pub(crate) fn acted_on(&self, field: usize) -> Option<usize> {
        let acts = |(role, known, _): &&(FieldRole, u8, u8)| *role == FieldRole::Acted && usize::from(*known) == field;
        self.roles.iter().find(acts).map(|(.., date)| usize::from(*date))
    }

    /// What happened on the date in that field; none where it is a plan, a deadline or the end of a validity.
    pub(crate) fn event(&self, field: usize) -> Option<EventKind> {
        let tells = |(role, known, _): &&(FieldRole, u8, u8)| *role == FieldRole::Event && usize::from(*known) == field;
        self.roles.iter().find(tells).and_then(|(.., event)| EventKind::ALL.get(usize::from(*event)).copied())
    }

    /// Positions of the fields that have this role, in their order.
    pub(crate) fn with(&self, role: FieldRole) -> impl Iterator<Item = usize> {
        self.roles.iter().filter(move |(known, ..)| *known == role).map(|(_, field, _)| usize::from(*field))
    }
}

/// Positions of the bits that are set, in their order.
pub(crate) fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let at = set.trailing_zeros();
        set &= set.wrapping_sub(1);
        (at < u64::BITS).then_some(at as usize)
    })
}
