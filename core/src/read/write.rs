//! Records → JSON text: fields in the order of their table, absent fields left out, unreadable pieces at their place.

use super::extensions::Extensions;
use super::record::{List, Record, View};
use super::text::Text;

/// Collects JSON text, minified.
#[derive(Debug, Default)]
struct Writer {
    out: String,
    /// Fields of these names are left out, whatever stands in them.
    without: &'static [&'static str],
}

/// How many bytes at the start stand in a JSON string as they are.
fn plain(bytes: &[u8]) -> usize {
    let mut at = 0;
    while let Some(byte) = bytes.get(at)
        && !matches!(byte, ..b' ' | b'"' | b'\\')
    {
        at += 1;
    }
    at
}

impl Writer {
    /// Text that is JSON already.
    fn raw(&mut self, json: &str) {
        self.out.push_str(json);
    }

    /// A JSON string.
    fn string(&mut self, text: &str) {
        self.raw("\"");
        let mut rest = text;
        loop {
            let (plain, tail) = rest.split_at_checked(plain(rest.as_bytes())).unwrap_or((rest, ""));
            self.raw(plain);
            match tail.as_bytes().first() {
                None => break,
                Some(b'"') => self.raw("\\\""),
                Some(b'\\') => self.raw("\\\\"),
                Some(b'\n') => self.raw("\\n"),
                Some(b'\r') => self.raw("\\r"),
                Some(b'\t') => self.raw("\\t"),
                Some(8) => self.raw("\\b"),
                Some(12) => self.raw("\\f"),
                Some(code) => {
                    self.raw("\\u00");
                    for digit in [code >> 4, code & 15] {
                        self.out.push(char::from_digit(digit.into(), 16).unwrap_or('0'));
                    }
                }
            }
            rest = tail.get(1..).unwrap_or_default();
        }
        self.raw("\"");
    }

    fn value(&mut self, view: View<'_>) {
        match view {
            View::Absent => self.raw("null"),
            View::Text(text) => self.string(text),
            View::Word(word) => self.string(word),
            View::Number(number) => self.raw(&number.to_string()),
            View::Flag(flag) => self.raw(if flag { "true" } else { "false" }),
            View::Date(date) => self.string(&date.to_string()),
            View::Id(id) => self.string(id.as_str()),
            View::Link(text, _) => self.string(text.as_str()),
            View::Extensions(extensions) => self.extensions(extensions),
            View::Record(record) => self.record(record),
            View::List(list) => self.list(list, &[]),
        }
    }

    fn extensions(&mut self, extensions: &Extensions) {
        self.raw("{");
        for (index, (vendor, json)) in extensions.iter().enumerate() {
            if index > 0 {
                self.raw(",");
            }
            self.string(vendor);
            self.raw(":");
            self.raw(json);
        }
        self.raw("}");
    }

    /// A list, with the elements that could not be read at their index; behind the others where the list has become shorter.
    fn list(&mut self, list: &dyn List, lost: &[(u32, Text)]) {
        let mut lost = lost.iter().peekable();
        let (mut at, mut next) = (0, 0);
        self.raw("[");
        loop {
            let value = if lost.peek().is_some_and(|(index, _)| *index <= at) { None } else { list.at(next) };
            let raw = if value.is_none() { lost.next() } else { None };
            if value.is_none() && raw.is_none() {
                break;
            }
            if at > 0 {
                self.raw(",");
            }
            if let Some((_, raw)) = raw {
                self.raw(raw);
            }
            if let Some(value) = value {
                self.value(value);
                next += 1;
            }
            at += 1;
        }
        self.raw("]");
    }

    /// A record as an object.
    fn record(&mut self, record: &dyn Record) {
        let unread = record.unread();
        let again = unread.members().iter().filter_map(|member| member.field).fold(0_u64, |set, field| set | 1 << field);
        let (mut first, mut alone, mut behind) = (true, 0_u64, Vec::new());
        self.raw("{");
        for (index, name) in record.table().names.iter().enumerate() {
            if self.without.contains(&name) {
                // Further members of the name go with it.
                alone |= 1 << index;
                continue;
            }
            let value = record.get(index);
            let standing = unread.standing(index as u8, &value);
            alone |= u64::from(standing.alone) << index;
            behind.extend(standing.beside.map(|raw| (name, raw)));
            if let Some(raw) = standing.instead {
                self.member(&mut first, name);
                self.raw(raw);
            } else if !value.is_absent() || !standing.elements.is_empty() {
                self.member(&mut first, name);
                match value {
                    View::List(list) => self.list(list, standing.elements),
                    value => self.value(value),
                }
            } else if again & !alone & 1 << index != 0 {
                // Left out, the second member of the name would become the first, and be read.
                self.member(&mut first, name);
                self.raw(if let View::List(_) = value { "[]" } else { "null" });
            } else if index < record.table().required && matches!(value, View::List(_)) {
                self.member(&mut first, name);
                self.raw("[]");
            }
        }
        for (name, raw) in behind {
            self.member(&mut first, name);
            self.raw(raw);
        }
        for member in unread.members().iter().filter(|member| member.field.is_none_or(|field| alone >> field & 1 == 0)) {
            if !std::mem::take(&mut first) {
                self.raw(",");
            }
            self.raw(&member.key);
            self.raw(":");
            self.raw(&member.raw);
        }
        self.raw("}");
    }

    fn member(&mut self, first: &mut bool, name: &str) {
        if !std::mem::take(first) {
            self.raw(",");
        }
        self.raw("\"");
        self.raw(name);
        self.raw("\":");
    }
}

/// Returns a record as minified JSON text.
pub fn write(record: &dyn Record) -> String {
    let mut w = Writer::default();
    w.record(record);
    w.out
}

/// The same without fields of these names, in the record itself and in those inside it. Members that no field has stay.
pub(crate) fn write_without(record: &dyn Record, without: &'static [&'static str]) -> String {
    let mut w = Writer { without, ..Writer::default() };
    w.record(record);
    w.out
}

/// What stands in a field, as minified JSON text.
pub(crate) fn write_value(view: View<'_>) -> String {
    let mut w = Writer::default();
    w.value(view);
    w.out
}
