//! Model → JSON text: table order, absent fields left out, unread pieces at their place.

use super::record::{Record, View};
use super::unread::Place;

/// Collects JSON text, minified.
#[derive(Debug, Default)]
pub struct Writer {
    out: String,
}

impl Writer {
    /// The text written.
    pub(crate) fn finish(self) -> String {
        self.out
    }

    /// Text that is JSON already.
    pub(crate) fn raw(&mut self, json: &str) {
        self.out.push_str(json);
    }

    /// A JSON string.
    pub(crate) fn string(&mut self, text: &str) {
        self.out.push('"');
        let mut rest = text;
        while let Some(at) = rest.find(|c: char| c == '"' || c == '\\' || c < ' ') {
            let (plain, tail) = rest.split_at(at);
            self.out.push_str(plain);
            let mut chars = tail.chars();
            match chars.next() {
                Some('"') => self.out.push_str("\\\""),
                Some('\\') => self.out.push_str("\\\\"),
                Some('\n') => self.out.push_str("\\n"),
                Some('\r') => self.out.push_str("\\r"),
                Some('\t') => self.out.push_str("\\t"),
                Some('\u{8}') => self.out.push_str("\\b"),
                Some('\u{c}') => self.out.push_str("\\f"),
                Some(c) => {
                    let code = c as u32;
                    self.out.push_str("\\u00");
                    for digit in [code >> 4, code & 15] {
                        self.out.push(char::from_digit(digit, 16).unwrap_or('0'));
                    }
                }
                None => {}
            }
            rest = chars.as_str();
        }
        self.out.push_str(rest);
        self.out.push('"');
    }

    /// A record as an object.
    pub(crate) fn record(&mut self, record: &dyn Record) {
        let unread = record.unread();
        let mut first = true;
        self.raw("{");
        for (index, field) in record.table().fields.iter().enumerate() {
            let number = index as u8;
            let value = record.get(index);
            let lost_elements = unread.elements(number).next().is_some();
            // A value that was set after reading takes the place of what could not be read.
            if let Some(raw) = unread.raw_field(number).filter(|_| value.is_none_or(|v| v.is_absent())) {
                self.member(&mut first, field.name);
                self.raw(raw);
            } else if let Some(value) = value.filter(|v| lost_elements || !v.is_absent()) {
                self.member(&mut first, field.name);
                match value.view() {
                    View::List(list) => {
                        let mut lost = unread.elements(number).peekable();
                        let (mut at, mut next) = (0, 0);
                        self.raw("[");
                        loop {
                            let raw = lost.next_if(|(index, _)| *index == at);
                            if raw.is_none() && next >= list.count() {
                                break;
                            }
                            if at > 0 {
                                self.raw(",");
                            }
                            match (raw, list.value(next)) {
                                (Some((_, raw)), _) => self.raw(raw),
                                (None, Some(value)) => {
                                    value.write(self);
                                    next += 1;
                                }
                                (None, None) => break,
                            }
                            at += 1;
                        }
                        self.raw("]");
                    }
                    _ => value.write(self),
                }
            }
        }
        for (place, raw) in unread.items() {
            if let Place::Member(key) = place {
                if !std::mem::take(&mut first) {
                    self.raw(",");
                }
                self.raw(key);
                self.raw(":");
                self.raw(raw);
            }
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

/// A record as minified JSON text.
pub fn write(record: &dyn Record) -> String {
    let mut w = Writer::default();
    w.record(record);
    w.finish()
}
