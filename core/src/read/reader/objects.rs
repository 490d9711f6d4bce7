//! Objects: records, whose members are fields of a table, and objects of any members.

use super::Reader;
use crate::catalogue::nearest::nearest;
use crate::read::meant::Mend;
use crate::read::record::Record;
use crate::read::scan::{self, RawString, SyntaxError};
use crate::read::table::Table;
use crate::read::text::Text;
use crate::read::tried::{taker, tried};
use crate::read::unread::{keep_again, keep_value};
use crate::read::words::Walk;

impl Reader<'_> {
    /// A record: the only object loop. False when the record can't be held (a required field is missing or unreadable).
    pub(crate) fn object(&mut self, record: &mut dyn Record) -> bool {
        if self.peek() != Some(b'{') {
            self.wrong_type("object");
            return false;
        }
        let start = self.at;
        self.records += 1;
        if self.records > self.options.limits.records {
            self.stop(SyntaxError { at: start, code: "too-many-records" });
            return false;
        }
        if !self.descend() {
            return false;
        }
        let (table, noted) = (record.table(), self.drafts.len());
        let (mut seen, mut read, mut moved) = (0_u64, 0_u64, (start, 0_u64));
        let mut next = table.names.walk();
        if self.peek() == Some(b'}') {
            self.at += 1;
        } else {
            loop {
                let key_at = self.at;
                let Some((field, raw)) = self.key(table, &mut next) else { break };
                let value_at = self.at;
                match field {
                    Some(index) if seen & (1 << index) == 0 => {
                        seen |= 1 << index;
                        if self.member(record, index, value_at) {
                            read |= 1 << index;
                        }
                    }
                    _ => self.stray(record, field, key_at, raw, &mut moved),
                }
                if !self.goes_on(b'}') {
                    break;
                }
            }
        }
        self.depth += 1;
        if moved.1 & seen != 0 {
            self.unmoved(noted, start, seen);
        }
        if self.fatal.is_some() {
            // The text was cut off in here: what has been read so far is a record if nothing it can't be without is missing.
            return (0..table.required).all(|index| read & (1 << index) != 0);
        }
        let required = (1_u64 << table.required) - 1;
        read & required == required || self.lacks(record, start, seen, read)
    }

    /// Notes the fields that the record requires and that are missing. Always false.
    #[cold]
    fn lacks(&mut self, record: &dyn Record, start: usize, seen: u64, read: u64) -> bool {
        let table = record.table();
        for (index, name) in table.names.iter().enumerate().take(table.required) {
            let null = || record.unread().raw_field(index as u8).is_some_and(|raw| *raw == "null");
            if read & (1 << index) == 0 && (seen & (1 << index) == 0 || null()) {
                self.note(start, "missing-field", Some(name), &[("field", name), ("kind", table.kind)]);
            }
        }
        false
    }

    /// A known field's value. True when it was read.
    fn member(&mut self, record: &mut dyn Record, index: usize, start: usize) -> bool {
        let number = index as u8;
        if self.null() {
            if self.fatal.is_none() {
                keep_value(record, number, self.raw(start));
            }
            return false;
        }
        let before = self.pending.len();
        let ok = record.put(index, self);
        if !ok || self.pending.len() > before {
            self.keep_unread(record, number, start, before, ok);
        }
        ok
    }

    /// Hands the record what could not be read of a field's value: all of it, or single elements.
    #[cold]
    fn keep_unread(&mut self, record: &mut dyn Record, number: u8, start: usize, before: usize, ok: bool) {
        if ok || self.fatal.is_some() {
            for (element, raw) in self.pending.drain(before..) {
                record.unread_mut().keep_element(number, element, raw);
            }
        } else {
            self.pending.truncate(before);
            keep_value(record, number, self.raw(start));
        }
    }

    /// A value is not moved to a field that the record has: nothing is to be overwritten.
    #[cold]
    fn unmoved(&mut self, noted: usize, start: usize, seen: u64) {
        for draft in self.drafts.get_mut(noted..).unwrap_or_default() {
            draft.mend =
                draft.mend.filter(|mend| !matches!(mend, Mend::Move(record, field) if *record == start && seen & (1 << field) != 0));
        }
    }

    /// A member that has no field, or whose field has been seen; `moved` is where the record begins, and the fields that take what stands under
    /// another name.
    #[cold]
    fn stray(&mut self, record: &mut dyn Record, field: Option<usize>, key_at: usize, key: RawString, moved: &mut (usize, u64)) {
        let value_at = self.at;
        if !self.skip() {
            return;
        }
        let table = record.table();
        let raw = self.raw(value_at);
        let written = Text::slice(self.source, key_at, key.end + 1);
        if let Some(index) = field {
            self.note(key_at, "duplicate-key", None, &[("field", table.names.get(index))]);
            return keep_again(record, index as u8, written, raw);
        }
        if self.is_full() {
            self.suppressed += 1;
        } else if let Some(name) = self.decode(key_at, key) {
            if let Some(known) = tried(table, &name) {
                self.note(key_at, "unknown-field", None, &[("text", &name), ("kind", table.kind), ("place", known.place)]);
                let to = taker(table, known).filter(|field| moved.1 & (1 << field) == 0);
                if let Some((field, draft)) = to.zip(self.drafts.last_mut()) {
                    moved.1 |= 1 << field;
                    draft.mend = Some(Mend::Move(moved.0, field as u8));
                }
            } else {
                let near = nearest(&name, table.names.iter()).unwrap_or_default();
                self.note(key_at, "unknown-field", None, &[("text", &name), ("kind", table.kind), ("suggestion", near)]);
            }
        }
        record.unread_mut().keep_member(written, raw);
    }

    /// A member's key: the field it names (none: unknown) and the key as written. Stands at the value afterwards.
    /// `next` is at the field that stands next in the table.
    fn key(&mut self, table: &Table, next: &mut Walk) -> Option<(Option<usize>, RawString)> {
        let start = self.at;
        if self.peek() != Some(b'"') {
            let code = if self.peek().is_none() { "unexpected-end" } else { "unexpected-character" };
            self.stop(SyntaxError { at: start, code });
            return None;
        }
        // Most documents keep the table's order: try the fields that may come next before anything is scanned.
        let text = self.bytes().get(start + 1..).unwrap_or_default();
        if let Some((index, len)) = next.begins(text) {
            let end = start + 1 + len;
            self.at = end + 1;
            return self.colon().then_some((Some(index), RawString { start: start + 1, end, escaped: false }));
        }
        self.key_out_of_order(table, next)
    }

    #[cold]
    fn key_out_of_order(&mut self, table: &Table, next: &mut Walk) -> Option<(Option<usize>, RawString)> {
        let raw = self.take(scan::string(self.bytes(), self.at))?;
        let written = self.text.get(raw.start..raw.end).unwrap_or_default();
        let decoded = if raw.escaped { scan::unescape(written) } else { None };
        let mut from = table.names.walk();
        let field = from.find(decoded.as_deref().unwrap_or(written));
        if field.is_some() {
            *next = from;
        }
        self.colon().then_some((field, raw))
    }

    #[inline(always)]
    pub(super) fn colon(&mut self) -> bool {
        match self.bytes().get(self.at..) {
            // As programs write it: no white space.
            Some([b':', next, ..]) if *next > b' ' => {
                self.at += 1;
                true
            }
            _ => self.colon_spaced(),
        }
    }

    #[inline(never)]
    fn colon_spaced(&mut self) -> bool {
        self.space();
        if self.peek() == Some(b':') {
            self.at += 1;
            self.space();
            return true;
        }
        let code = if self.peek().is_none() { "unexpected-end" } else { "unexpected-character" };
        self.stop(SyntaxError { at: self.at, code });
        false
    }

    /// An object of any members: where each begins, its key (none: half a surrogate pair, which is noted) and its raw value.
    pub(crate) fn members(&mut self, take: &mut dyn FnMut(usize, Option<Text>, Text)) -> bool {
        if self.peek() != Some(b'{') {
            self.wrong_type("object");
            return false;
        }
        if !self.descend() {
            return false;
        }
        if self.peek() == Some(b'}') {
            self.at += 1;
        } else {
            loop {
                let key_at = self.at;
                if self.peek() != Some(b'"') {
                    let code = if self.peek().is_none() { "unexpected-end" } else { "unexpected-character" };
                    self.stop(SyntaxError { at: key_at, code });
                    break;
                }
                let Some(raw) = self.take(scan::string(self.bytes(), key_at)) else { break };
                if !self.colon() {
                    break;
                }
                let Some(value) = self.any() else { break };
                let key = self.decode(key_at, raw);
                take(key_at, key, value);
                if !self.goes_on(b'}') {
                    break;
                }
            }
        }
        self.depth += 1;
        self.fatal.is_none()
    }
}
