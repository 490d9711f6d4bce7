//! What a record's reader could not understand, kept raw so that writing loses nothing.

use super::record::{Record, View, elements};
use super::scan;
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
#[derive(Debug, Clone, Default, Eq)]
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

/// The same pieces in the order of writing: where a member stood among the others does not count.
impl PartialEq for Unread {
    fn eq(&self, other: &Unread) -> bool {
        let sorted = |unread: &Unread| {
            let mut items = unread.items().to_vec();
            items.sort_by_key(|(place, _)| match place {
                Place::Field(field) | Place::Null(field) => (u16::from(*field), 0),
                Place::Element(field, index) => (u16::from(*field), *index),
                Place::Member(_) => (u16::MAX, 0),
            });
            items
        };
        self.is_empty() && other.is_empty() || sorted(self) == sorted(other)
    }
}

/// Ids that stand in what could not be read of a record and all below it, sorted. Records with these ids may well be there.
pub(crate) fn lost_ids(record: &dyn Record) -> Vec<Text> {
    let mut found = Vec::new();
    gather(record, &mut found);
    crate::order::sort(&mut found);
    found.dedup();
    found
}

fn gather(record: &dyn Record, found: &mut Vec<Text>) {
    for (place, raw) in record.unread().items() {
        let own = match place {
            Place::Member(key) => is_id(key.trim_matches('"')),
            Place::Field(field) => record.table().names.get(usize::from(*field)) == "id",
            Place::Null(_) | Place::Element(..) => false,
        };
        ids(raw, own, found);
    }
    for index in 0..record.table().names.len() {
        match record.get(index) {
            View::Record(below) => gather(below, found),
            View::List(list) => {
                // The elements of a list are all of a kind.
                for below in elements(list).map_while(|view| if let View::Record(r) = view { Some(r) } else { None }) {
                    gather(below, found);
                }
            }
            _ => {}
        }
    }
}

fn is_id(key: &str) -> bool {
    key == "id" || key.contains('\\') && scan::unescape(key).as_deref() == Some("id")
}

/// The values of all members `id` in a piece of JSON, and the piece itself where it is such a value.
fn ids(raw: &str, own: bool, found: &mut Vec<Text>) {
    let bytes = raw.as_bytes();
    let (mut at, mut value_of_id) = (0, own);
    while let Some(byte) = bytes.get(at) {
        if *byte != b'"' {
            at += 1;
            // Only white space may stand between the colon and the value.
            value_of_id &= matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
            continue;
        }
        let Ok((inside, end)) = scan::string(bytes, at) else { return };
        let text = raw.get(inside.start..inside.end).unwrap_or_default();
        let behind = scan::space(bytes, end);
        let is_key = bytes.get(behind) == Some(&b':');
        if is_key {
            at = behind + 1;
            value_of_id = is_id(text);
        } else {
            if value_of_id && let Some(id) = if inside.escaped { scan::unescape(text) } else { Some(text.to_owned()) } {
                found.push(Text::from(id));
            }
            (at, value_of_id) = (end, false);
        }
    }
}
