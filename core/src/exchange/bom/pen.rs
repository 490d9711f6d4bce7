//! Writes values into records and into the account, one way for all: blanks are filled, nothing that is recorded is overwritten.

use super::claim::At;
use super::kept::Kept;
use crate::exchange::{ImportAccount, ImportConflict, ImportDropped, ImportPlace, ImportReason, ImportedValue, ValueOutcome};
use crate::order::Map;
use crate::read::{MAX_TEXT, Plain, Text, Value, View, clip, write_value};

/// The account so far.
#[derive(Debug)]
pub(super) struct Ledger {
    pub(super) account: ImportAccount,
    /// Where the values of this import come from, by their pointers.
    origins: Map<String, ImportPlace>,
    /// The file that is being imported.
    pub(super) source: u32,
    /// The extension of the record that is being written, once it is needed; none in it where it can't be used.
    pub(super) kept: Option<Option<Kept>>,
}

impl Ledger {
    pub(super) fn new() -> Ledger {
        Ledger { account: ImportAccount::new(), origins: Map::new(), source: 0, kept: None }
    }

    pub(super) fn place(&self, at: &At) -> ImportPlace {
        let mut place = ImportPlace::new(self.source);
        place.pointer = at.pointer.clone().map(Plain);
        place.row = at.row;
        place
    }

    /// Lists something that is not in the document.
    pub(super) fn drop(&mut self, at: &At, name: &str, reason: ImportReason, value: Option<&str>, id: Option<&Text>) {
        let mut dropped = ImportDropped::new(self.place(at), clip(name).into_owned().into(), reason);
        dropped.value = value.filter(|value| !value.is_empty()).map(|value| Plain(clip(value).into_owned()));
        dropped.id = id.cloned();
        self.account.dropped.push(dropped);
    }
}

/// Writes one claim into one record.
#[derive(Debug)]
pub(super) struct Pen<'a> {
    pub(super) ledger: &'a mut Ledger,
    /// The record in the account.
    pub(super) record: usize,
    /// JSON Pointer of the record.
    pub(super) base: String,
    pub(super) id: Text,
    /// Where the claim stands.
    pub(super) at: At,
    /// Its name in the account, should it have no place.
    pub(super) name: &'static str,
    /// Whether anything was written.
    pub(super) changed: bool,
}

impl Pen<'_> {
    /// The same pen inside a group of fields.
    pub(super) fn under(&mut self, field: &str) {
        self.base = format!("{}/{field}", self.base);
    }

    /// A text that a field can hold; listed where it can't.
    pub(super) fn text(&mut self, text: &str) -> Option<Text> {
        if text.is_empty() || text.len() > MAX_TEXT && text.chars().nth(MAX_TEXT).is_some() {
            self.leave(ImportReason::BadValue, text);
            return None;
        }
        Some(text.into())
    }

    /// Fills a field that holds nothing. `gone`: what it holds could not be read.
    pub(super) fn fill<T: Value + PartialEq>(&mut self, gone: bool, slot: &mut Option<T>, field: &str, value: T) {
        if gone {
            return self.leave(ImportReason::Unreadable, &shown(value.view()));
        }
        let (pointer, said) = (format!("{}/{field}", self.base), shown(value.view()));
        match slot {
            None => {
                *slot = Some(value);
                self.tell(pointer, &said, ValueOutcome::Filled);
            }
            Some(known) if *known == value => self.tell(pointer, &said, ValueOutcome::Same),
            Some(known) => self.differs(pointer, &shown(known.view()), &said),
        }
    }

    /// Whether an element is to be put at the end of a list; one that is `known` stands at `index` already.
    pub(super) fn adds(&mut self, gone: bool, known: bool, field: &str, index: u32, value: View<'_>) -> bool {
        let said = shown(value);
        if gone {
            self.leave(ImportReason::Unreadable, &said);
            return false;
        }
        self.tell(format!("{}/{field}/{index}", self.base), &said, if known { ValueOutcome::Same } else { ValueOutcome::Added });
        !known
    }

    pub(super) fn leave(&mut self, reason: ImportReason, value: &str) {
        let (at, id) = (self.at.clone(), self.id.clone());
        self.ledger.drop(&at, self.name, reason, Some(value), Some(&id));
    }

    /// Notes a value that is in the document.
    pub(super) fn tell(&mut self, pointer: String, value: &str, outcome: ValueOutcome) {
        let place = self.ledger.place(&self.at);
        if outcome != ValueOutcome::Same {
            self.changed = true;
            self.ledger.origins.insert(pointer.clone(), place.clone());
        }
        if let Some(record) = self.ledger.account.records.get_mut(self.record) {
            record.values.push(ImportedValue::new(Plain(pointer), Plain(value.to_owned()), outcome, place));
        }
    }

    pub(super) fn differs(&mut self, pointer: String, kept: &str, other: &str) {
        let origin = self.ledger.origins.get(&pointer).cloned();
        let place = self.ledger.place(&self.at);
        let mut conflict = ImportConflict::new(Plain(pointer), Plain(kept.to_owned()), Plain(other.to_owned()), place);
        conflict.id = Some(self.id.clone());
        conflict.kept_place = origin;
        self.ledger.account.conflicts.push(conflict);
    }
}

/// A value as text: text as it is, all else as JSON.
fn shown(view: View<'_>) -> String {
    match view {
        View::Absent => String::new(),
        View::Text(text) => text.to_owned(),
        View::Word(word) => word.to_owned(),
        View::Id(id) => id.to_string(),
        View::Link(text, _) => text.to_string(),
        View::Date(date) => date.to_string(),
        other => write_value(other),
    }
}

/// Fills a field of a record by its name.
macro_rules! fill {
    ($pen:ident, $record:expr, $Type:ident::$FIELD:ident, $field:ident, $value:expr) => {{
        let gone = $crate::read::lost(&*$record, $Type::$FIELD.index);
        $pen.fill(gone, &mut $record.$field, $Type::$FIELD.name, $value)
    }};
}

/// Adds an element to a list of a record, unless it is there.
macro_rules! add {
    ($pen:ident, $record:expr, $Type:ident::$FIELD:ident, $field:ident, $value:expr) => {{
        let value = $value;
        let known = $record.$field.iter().position(|known| *known == value);
        let at = u32::try_from(known.unwrap_or($record.$field.len())).unwrap_or(u32::MAX);
        let index = $crate::read::Record::unread(&*$record).source_index($Type::$FIELD.index, at);
        let gone = $crate::read::lost(&*$record, $Type::$FIELD.index);
        if $pen.adds(gone, known.is_some(), $Type::$FIELD.name, index, $crate::read::Value::view(&value)) {
            $record.$field.push(value);
        }
    }};
}

/// Goes into a group of fields, which is made where there is none. Where it could not be read, nothing can be recorded in it.
macro_rules! group {
    ($pen:ident, $record:expr, $Type:ident::$FIELD:ident, $field:ident, $Group:ident, $said:expr) => {{
        if $crate::read::lost(&*$record, $Type::$FIELD.index) {
            return $pen.leave($crate::exchange::ImportReason::Unreadable, &$said);
        }
        $pen.under($Type::$FIELD.name);
        $record.$field.get_or_insert_with(|| Box::new($Group::new()))
    }};
}

pub(super) use {add, fill, group};
