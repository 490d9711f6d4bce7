//! The driver: one pass over the text that reads, checks, collects every error and builds the records in place.

use std::borrow::Cow;
use std::sync::Arc;

mod misnamed;
mod objects;
mod tree;

pub(crate) use misnamed::{Misnamed, by_record};
pub(crate) use tree::Tree;

use super::meant::{Mend, meant};
use super::options::ReadOptions;
use super::scan::{self, RawString, SyntaxError};
use super::text::{Text, clip};
use super::words::Words;
use crate::catalogue::nearest::nearest;
use crate::order::Map;

/// A diagnostic before its place has been looked up: offset, code and parameters.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) at: usize,
    pub(crate) code: &'static str,
    /// Name of a missing field: the pointer is the field's own place.
    pub(crate) member: Option<&'static str>,
    /// What mends it beyond doubt, by the parameters `place` and `suggestion`.
    pub(crate) mend: Option<Mend>,
    pub(crate) params: Vec<(&'static str, String)>,
    /// Where a name stands in place of a reference.
    pub(crate) misnamed: Option<Box<Misnamed>>,
}

impl Draft {
    pub(crate) fn new(at: usize, code: &'static str, params: Vec<(&'static str, String)>) -> Draft {
        Draft { at, code, member: None, mend: None, params, misnamed: None }
    }
}

/// Reads one text. Every method passes over the value at its place, whatever it finds there.
#[derive(Debug)]
pub struct Reader<'s> {
    source: &'s Arc<String>,
    /// The same text, without the way through the count.
    text: &'s str,
    at: usize,
    depth: usize,
    records: usize,
    options: &'s ReadOptions,
    pub(crate) drafts: Vec<Draft>,
    pub(crate) suppressed: usize,
    pub(crate) fatal: Option<SyntaxError>,
    pending: Vec<(u32, Text)>,
    /// The draft of each name in place of a reference, by the name and by the id that it could be.
    names: Map<String, usize>,
    /// How many places of such names are kept.
    kept: usize,
}

impl<'s> Reader<'s> {
    pub(crate) fn new(source: &'s Arc<String>, options: &'s ReadOptions, start: usize) -> Reader<'s> {
        Reader {
            source,
            text: source,
            at: scan::space(source.as_bytes(), start),
            depth: options.limits.depth,
            records: 0,
            options,
            drafts: Vec::new(),
            suppressed: 0,
            fatal: None,
            pending: Vec::new(),
            names: Map::new(),
            kept: 0,
        }
    }

    /// Where the reader stands, in bytes.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    fn bytes(&self) -> &'s [u8] {
        self.text.as_bytes()
    }

    #[inline(always)]
    pub(crate) fn peek(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }

    fn raw(&self, start: usize) -> Text {
        Text::slice(self.source, start, self.at)
    }

    /// Notes a diagnostic for the value that began at `at` and has been passed over. Always false, so that a reader can end with it.
    pub(crate) fn refuse(&mut self, at: usize, code: &'static str, params: &[(&'static str, &str)]) -> bool {
        self.note(at, code, None, params);
        false
    }

    fn note(&mut self, at: usize, code: &'static str, member: Option<&'static str>, params: &[(&'static str, &str)]) {
        if self.is_full() {
            self.suppressed += 1;
            return;
        }
        let of = |wanted: &str| params.iter().find(|(name, _)| *name == wanted).map_or("", |(_, value)| *value);
        let meant = meant(code, of("text"), of("expected"));
        let mut params: Vec<_> = params.iter().map(|&(name, value)| (name, clip(value).into_owned())).collect();
        let mend = meant.and_then(|(meant, mend)| {
            params.push(("suggestion", meant));
            mend
        });
        self.drafts.push(Draft { member, mend, ..Draft::new(at, code, params) });
    }

    /// Whether no further diagnostic is reported: what it would say need not be worked out.
    fn is_full(&self) -> bool {
        self.drafts.len() >= self.options.limits.diagnostics
    }

    fn stop(&mut self, error: SyntaxError) {
        self.fatal.get_or_insert(error);
        self.at = self.text.len();
    }

    /// Takes the outcome of a scan: moves on behind it, or stops for good.
    fn take<T>(&mut self, scanned: Result<(T, usize), SyntaxError>) -> Option<T> {
        match scanned {
            Ok((value, end)) => {
                self.at = end;
                Some(value)
            }
            Err(error) => {
                self.stop(error);
                None
            }
        }
    }

    fn skip(&mut self) -> bool {
        let scanned = scan::skip(self.bytes(), self.at, self.depth).and_then(|end| self.whole(end));
        self.take(scanned).is_some()
    }

    /// A number inside a record that ends where the text does was cut off, however whole it looks: `1` may have been `100`.
    fn whole(&self, end: usize) -> Result<((), usize), SyntaxError> {
        let cut = self.depth < self.options.limits.depth && end == self.text.len() && matches!(self.peek(), Some(b'-' | b'0'..=b'9'));
        if cut { Err(SyntaxError { at: end, code: "unexpected-end" }) } else { Ok(((), end)) }
    }

    #[inline(always)]
    fn space(&mut self) {
        self.at = scan::space(self.bytes(), self.at);
    }

    /// The value is of another JSON type than the field takes.
    pub(crate) fn wrong_type(&mut self, expected: &'static str) {
        let start = self.at;
        let found = match self.peek() {
            Some(b'{') => "object",
            Some(b'[') => "array",
            Some(b'"') => "string",
            Some(b't' | b'f') => "boolean",
            Some(b'n') => "null",
            Some(b'-' | b'0'..=b'9') => "number",
            _ => "nothing",
        };
        if self.skip() {
            let text = self.text.get(start..self.at).unwrap_or_default();
            let text = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or_default();
            self.refuse(start, "wrong-type", &[("expected", expected), ("found", found), ("text", text)]);
        }
    }

    fn decode(&mut self, start: usize, raw: RawString) -> Option<Text> {
        if !raw.escaped {
            return Some(Text::slice(self.source, raw.start, raw.end));
        }
        let decoded = self.text.get(raw.start..raw.end).and_then(scan::unescape);
        if decoded.is_none() {
            self.refuse(start, "lone-surrogate", &[]);
        }
        decoded.map(Text::from)
    }

    /// A string's characters and the byte where it begins.
    pub(crate) fn string(&mut self) -> Option<(usize, Cow<'s, str>)> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            self.wrong_type("string");
            return None;
        }
        if let Some(end) = scan::plain(self.bytes(), start + 1) {
            self.at = end + 1;
            return Some((start, Cow::Borrowed(self.text.get(start + 1..end)?)));
        }
        self.string_of_any_form(start)
    }

    #[cold]
    fn string_of_any_form(&mut self, start: usize) -> Option<(usize, Cow<'s, str>)> {
        let raw = self.take(scan::string(self.bytes(), start))?;
        let inside = self.text.get(raw.start..raw.end)?;
        if !raw.escaped {
            return Some((start, Cow::Borrowed(inside)));
        }
        let decoded = scan::unescape(inside);
        if decoded.is_none() {
            self.refuse(start, "lone-surrogate", &[]);
        }
        Some((start, Cow::Owned(decoded?)))
    }

    /// The text of a string that began at `start`: a slice of the source where it holds no escapes.
    pub(crate) fn keep(&self, start: usize, text: Cow<'s, str>) -> Text {
        match text {
            Cow::Borrowed(inside) => Text::slice(self.source, start + 1, start + 1 + inside.len()),
            Cow::Owned(decoded) => Text::from(decoded),
        }
    }

    /// A string of a form, as text.
    pub(crate) fn formed(&mut self, check: fn(&str) -> bool, code: &'static str) -> Option<Text> {
        let (start, text) = self.string()?;
        if !check(&text) {
            self.refuse(start, code, &[("text", &text)]);
            return None;
        }
        Some(self.keep(start, text))
    }

    /// A number as written and the byte where it begins.
    pub(crate) fn number(&mut self) -> Option<(usize, &'s str)> {
        let start = self.at;
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            self.wrong_type("number");
            return None;
        }
        self.take(scan::number(self.bytes(), start).and_then(|end| self.whole(end)))?;
        Some((start, self.text.get(start..self.at).unwrap_or_default()))
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Option<bool> {
        match self.peek() {
            Some(first @ (b't' | b'f')) => {
                self.take(scan::literal(self.bytes(), self.at).map(|end| ((), end)))?;
                Some(first == b't')
            }
            _ => {
                self.wrong_type("boolean");
                None
            }
        }
    }

    /// The position of a vocabulary's word.
    pub(crate) fn word(&mut self, words: Words) -> Option<usize> {
        let (start, text) = self.string()?;
        let found = words.position(&text);
        if found.is_none() {
            let near = if self.is_full() { None } else { nearest(&text, words.iter()) }.unwrap_or_default();
            self.refuse(
                start,
                "unknown-word",
                &[("text", &text), ("expected", &words.iter().collect::<Vec<_>>().join(", ")), ("suggestion", near)],
            );
        }
        found
    }

    /// A list; `read` reads one element. Elements that it refuses are handed to the record that owns the list.
    pub(crate) fn list(&mut self, read: &mut dyn FnMut(&mut Reader<'s>) -> bool) -> bool {
        if self.peek() != Some(b'[') {
            self.wrong_type("array");
            return false;
        }
        if !self.descend() {
            return false;
        }
        let mut index = 0;
        if self.peek() == Some(b']') {
            self.at += 1;
        } else {
            loop {
                let start = self.at;
                let before = self.pending.len();
                if self.null() || !read(self) {
                    if self.fatal.is_some() {
                        break;
                    }
                    self.pending.truncate(before);
                    self.pending.push((index, self.raw(start)));
                }
                index += 1;
                if !self.goes_on(b']') {
                    break;
                }
            }
        }
        self.depth += 1;
        self.fatal.is_none()
    }

    /// Passes over a `null`, which is no value anywhere; false when there is none.
    #[inline(always)]
    fn null(&mut self) -> bool {
        self.peek() == Some(b'n') && self.null_taken()
    }

    #[cold]
    fn null_taken(&mut self) -> bool {
        let start = self.at;
        if self.skip() {
            self.refuse(start, "null-value", &[]);
        }
        true
    }

    fn descend(&mut self) -> bool {
        if self.depth == 0 {
            self.stop(SyntaxError { at: self.at, code: "too-deep" });
            return false;
        }
        self.depth -= 1;
        self.at += 1;
        self.space();
        true
    }

    /// Past a comma: true. Past the closing bracket, or at an error: false.
    #[inline(always)]
    fn goes_on(&mut self, close: u8) -> bool {
        match self.bytes().get(self.at..) {
            Some([b',', next, ..]) if *next > b' ' => {
                self.at += 1;
                true
            }
            _ => self.goes_on_spaced(close),
        }
    }

    #[inline(never)]
    fn goes_on_spaced(&mut self, close: u8) -> bool {
        self.space();
        match self.peek() {
            _ if self.fatal.is_some() => false,
            Some(b',') => {
                self.at += 1;
                self.space();
                true
            }
            Some(b) if b == close => {
                self.at += 1;
                false
            }
            Some(_) => {
                self.stop(SyntaxError { at: self.at, code: "unexpected-character" });
                false
            }
            None => {
                self.stop(SyntaxError { at: self.at, code: "unexpected-end" });
                false
            }
        }
    }

    /// Any JSON value, raw.
    pub(crate) fn any(&mut self) -> Option<Text> {
        let start = self.at;
        self.skip().then(|| self.raw(start))
    }
}
