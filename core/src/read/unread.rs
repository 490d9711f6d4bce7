//! What a record's reader could not understand, kept raw so that writing loses nothing.

use super::text::Text;

/// Where an unread piece stood in its record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// A member that the record has no field for (or a second one of the same name), with its key as written.
    Member(Text),
    /// A known field whose value could not be read.
    Field(u8),
    /// A known field that was `null`, or empty with a second one behind it: absent, not unreadable.
    Null(u8),
    /// An element of a list field, by its index in the source.
    Element(u8, u32),
}

/// The unread members and elements of a record. Empty for all that was read without a diagnostic.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(clippy::box_collection, reason = "almost always absent: one word in every record instead of three")]
pub struct Unread(Option<Box<Vec<(Place, Text)>>>);

impl Unread {
    pub(crate) fn keep(&mut self, place: Place, raw: Text) {
        self.0.get_or_insert_default().push((place, raw));
    }

    pub(crate) fn items(&self) -> &[(Place, Text)] {
        self.0.as_ref().map_or(&[], |v| v.as_slice())
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Whether the field's value was there and could not be read.
    pub(crate) fn lost(&self, field: u8) -> bool {
        self.items().iter().any(|(place, _)| *place == Place::Field(field))
    }

    /// The raw value of a field that could not be read, or of a `null`.
    pub(crate) fn raw_field(&self, field: u8) -> Option<&Text> {
        self.items().iter().find(|(p, _)| matches!(p, Place::Field(f) | Place::Null(f) if *f == field)).map(|(_, raw)| raw)
    }

    /// Whether something of the field is kept.
    pub(crate) fn holds(&self, field: u8) -> bool {
        self.raw_field(field).is_some() || self.elements(field).next().is_some()
    }

    /// The unreadable elements of a list field, by their index in the source.
    pub(crate) fn elements(&self, field: u8) -> impl Iterator<Item = (u32, &Text)> {
        self.items().iter().filter_map(move |(place, raw)| match place {
            Place::Element(f, index) if *f == field => Some((*index, raw)),
            _ => None,
        })
    }

    /// The index in the source of the element that is now at `index` of a list field.
    pub(crate) fn source_index(&self, field: u8, index: u32) -> u32 {
        self.elements(field).fold(index, |at, (lost, _)| if lost <= at { at + 1 } else { at })
    }
}
