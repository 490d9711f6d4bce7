//! What could not be read of a record, kept as it was written so that writing the document loses nothing, whatever is edited in between.
//!
//! A piece belongs to the record that it stood in. It is written as long as that record is, with one exception: a single value (a text, a
//! date, a reference; a record where none could be read) that is set afterwards takes the place of what could not be read there, and of
//! further members of the same name. Elements of lists, further members that hold lists or records, and unknown members always stay.

use super::record::{Record, View, elements};
use super::scan;
use super::text::Text;
use super::write::write_value;

/// The pieces of a record that could not be read. Empty for everything that was read without a diagnostic.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unread(Option<Box<Kept>>);

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Kept {
    /// At most one of each field, in the order of the fields.
    fields: Vec<OfField>,
    /// Members without a field, and second ones of a name, in the order of the text.
    members: Vec<Member>,
}

/// What is kept of one field.
#[derive(Debug, Clone)]
struct OfField {
    field: u8,
    /// The value, where it could not be read or is `null`.
    raw: Option<Text>,
    /// What the field held when it was read, as it is written; none where it held nothing. A field that holds anything else was set since.
    before: Option<Text>,
    /// The elements that could not be read, by their index in the text.
    elements: Vec<(u32, Text)>,
}

/// A member that the record has no place for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// The field of that name, which an earlier member has filled.
    pub(crate) field: Option<u8>,
    /// Its name as written, in quotes.
    pub(crate) key: Text,
    pub(crate) raw: Text,
}

/// What is written of a field besides its value.
#[derive(Debug, Default)]
pub(crate) struct Standing<'u> {
    /// Written instead of the value.
    pub(crate) instead: Option<&'u Text>,
    /// Written as a second member behind the value: a list that could not be read, and has elements now.
    pub(crate) beside: Option<&'u Text>,
    /// Written among the elements of the value, at their index.
    pub(crate) elements: &'u [(u32, Text)],
    /// Whether the value has taken the place of further members of the same name.
    pub(crate) alone: bool,
}

const NULL: &str = "null";

impl Unread {
    /// Returns whether everything in the record was read.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Drops the pieces, so that they are no longer written.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    fn of(&self, field: u8) -> Option<&OfField> {
        self.0.as_ref()?.fields.iter().find(|of| of.field == field)
    }

    fn of_mut(&mut self, field: u8) -> Option<&mut OfField> {
        let fields = &mut self.0.get_or_insert_default().fields;
        let at = fields.partition_point(|of| of.field < field);
        if fields.get(at).is_none_or(|of| of.field != field) {
            fields.insert(at, OfField { field, raw: None, before: None, elements: Vec::new() });
        }
        fields.get_mut(at)
    }

    /// Keeps an element of a list that could not be read; in the order of their indices.
    pub(crate) fn keep_element(&mut self, field: u8, index: u32, raw: Text) {
        if let Some(of) = self.of_mut(field) {
            of.elements.push((index, raw));
        }
    }

    /// Keeps a member that no field has.
    pub(crate) fn keep_member(&mut self, key: Text, raw: Text) {
        self.0.get_or_insert_default().members.push(Member { field: None, key, raw });
    }

    /// Members without a field, and second ones of a name, in the order of the text.
    pub(crate) fn members(&self) -> &[Member] {
        self.0.as_ref().map_or(&[], |kept| kept.members.as_slice())
    }

    /// The field's value as written, where it could not be read or is `null`.
    pub(crate) fn raw_field(&self, field: u8) -> Option<&Text> {
        self.of(field)?.raw.as_ref()
    }

    /// The elements of a list field that could not be read, by their index in the text.
    pub(crate) fn elements(&self, field: u8) -> &[(u32, Text)] {
        self.of(field).map_or(&[], |of| of.elements.as_slice())
    }

    /// The index in the text of the first element of a list field that could not be read; the list itself where that could not.
    pub(crate) fn first_lost(&self, field: u8) -> Option<u32> {
        self.elements(field).first().map(|(at, _)| *at).or_else(|| self.raw_field(field).map(|_| 0))
    }

    /// The index in the text of the element that is now at `index` of a list field.
    pub(crate) fn source_index(&self, field: u8, index: u32) -> u32 {
        let lost = self.elements(field);
        // How many stand before it: the one at `k` does where it and the `k` before it leave room for no more than `index` others.
        let (mut from, mut to) = (0, lost.len());
        while from < to {
            let middle = from.midpoint(to);
            let before = lost.get(middle).is_some_and(|(at, _)| (*at as usize).saturating_sub(middle) <= index as usize);
            (from, to) = if before { (middle + 1, to) } else { (from, middle) };
        }
        index + from as u32
    }

    /// The index in a list field of the element that stands at `source` in the text; that of the next one where it could not be read.
    pub(crate) fn index_of(&self, field: u8, source: u32) -> usize {
        source as usize - self.elements(field).partition_point(|(at, _)| *at < source)
    }

    /// What is written of a field that holds `value` now.
    pub(crate) fn standing(&self, field: u8, value: &View<'_>) -> Standing<'_> {
        let Some(of) = self.of(field) else { return Standing::default() };
        let is_set = of.is_set(value);
        let many = matches!(value, View::List(_) | View::Extensions(_));
        Standing {
            instead: of.raw.as_ref().filter(|_| !is_set),
            beside: of.raw.as_ref().filter(|raw| is_set && many && **raw != NULL),
            elements: &of.elements,
            alone: is_set && !many && !matches!(value, View::Record(_)),
        }
    }
}

impl OfField {
    fn is_set(&self, value: &View<'_>) -> bool {
        match &self.before {
            None => !value.is_absent(),
            Some(before) => **before != *write_value(*value),
        }
    }
}

/// What the field held when it was read is known from the text.
impl PartialEq for OfField {
    fn eq(&self, other: &OfField) -> bool {
        (self.field, &self.raw, &self.elements) == (other.field, &other.raw, &other.elements)
    }
}
impl Eq for OfField {}

/// Keeps the value of a field that could not be read or is `null`.
pub(crate) fn keep_value(record: &mut dyn Record, field: u8, raw: Text) {
    let before = as_written(record.get(usize::from(field)));
    if let Some(of) = record.unread_mut().of_mut(field) {
        (of.raw, of.before) = (Some(raw), before);
    }
}

/// Keeps a second member of a field's name.
pub(crate) fn keep_again(record: &mut dyn Record, field: u8, key: Text, raw: Text) {
    let value = record.get(usize::from(field));
    // Lists and records may be changed inside: that says nothing about further ones of the name.
    let single = !matches!(value, View::List(_) | View::Record(_) | View::Extensions(_));
    let before = if single && record.unread().of(field).is_none() { as_written(value) } else { None };
    let unread = record.unread_mut();
    if let Some(of) = before.is_some().then(|| unread.of_mut(field)).flatten() {
        of.before = before;
    }
    unread.0.get_or_insert_default().members.push(Member { field: Some(field), key, raw });
}

fn as_written(value: View<'_>) -> Option<Text> {
    if value.is_absent() { None } else { Some(write_value(value).into()) }
}

/// Whether the field's value was there, could not be read, and has not been set since.
pub(crate) fn lost(record: &dyn Record, field: u8) -> bool {
    let unread = record.unread();
    !unread.is_empty() && unread.standing(field, &record.get(usize::from(field))).instead.is_some_and(|raw| *raw != NULL)
}

/// The pieces that are written of a record, each with the name that it has in the document.
pub(crate) fn pieces(record: &dyn Record) -> Vec<(&str, &Text)> {
    let unread = record.unread();
    let mut all = Vec::new();
    let mut alone = 0_u64;
    for of in unread.0.iter().flat_map(|kept| &kept.fields) {
        let name = record.table().names.get(usize::from(of.field));
        let standing = unread.standing(of.field, &record.get(usize::from(of.field)));
        alone |= u64::from(standing.alone) << of.field;
        all.extend(standing.instead.or(standing.beside).map(|raw| (name, raw)));
        all.extend(standing.elements.iter().map(|(_, raw)| (name, raw)));
    }
    let members = unread.members().iter().filter(|member| member.field.is_none_or(|field| alone >> field & 1 == 0));
    all.extend(members.map(|member| (member.key.trim_matches('"'), &member.raw)));
    all
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
    if let Some(kept) = &record.unread().0 {
        for of in &kept.fields {
            if let Some(raw) = &of.raw {
                ids(raw, record.table().names.get(usize::from(of.field)) == "id", found);
            }
            for (_, raw) in &of.elements {
                ids(raw, false, found);
            }
        }
        for member in &kept.members {
            ids(&member.raw, is_id(member.key.trim_matches('"')), found);
        }
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
