//! Whether a log of changes is whole: the first entry that is broken, and why.

use super::log::{ChangeLog, LogEntry};
use crate::language::{Language, phrases};
use crate::read::{Plain, Pointer, Record, Text, record, vocabulary};

phrases! { pub(crate) ChangeLog:
    HOLDS = one "{count} entry, and the chain holds." other "{count} entries, and the chain holds.";
    EMPTY = "The log has no entry.";
    /// {why} is one of the next ones.
    BROKEN = "Entry {position} of the log is the first that is broken: {why}.";
}

phrases! { static REASONS LogBreak:
    "unreadable" = "it could not be read";
    "entryChanged" = "its digest is not that of what it says";
    "chainBroken" = "it does not hold the digest of the entry before, as when an entry was removed, added or moved";
    "stateBroken" = "it begins with another state of the document than the entry before ended with, as when a change is not in the log";
    "endMissing" = "the log does not end with the entry that was expected, as when entries were removed at the end or added";
    "otherDocument" = "the log does not end with the present state of the document, as when a change is not in the log";
}

vocabulary! {
    /// Why an entry of a log is broken.
    pub enum LogBreak "logBreak" {
        /// It could not be read, or has no canonical form.
        "unreadable" Unreadable,
        /// Its digest is not that of what it says.
        "entryChanged" EntryChanged,
        /// It does not hold the digest of the entry before.
        "chainBroken" ChainBroken,
        /// It begins with another state of the document than the entry before ended with.
        "stateBroken" StateBroken,
        /// It is the last one, and another one was expected to be.
        "endMissing" EndMissing,
        /// It is the last one, and ends with another state than the document is in.
        "otherDocument" OtherDocument,
    }
}

impl LogBreak {
    /// The reason in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(REASONS.at(self as usize))
    }
}

record! {
    /// The first entry of a log that is broken.
    pub struct BrokenEntry "brokenEntry" {
        required {
            /// JSON Pointer of the entry; of the entries, where there is none.
            "pointer" pointer: Pointer,
            /// Its position, counted from 0.
            "index" index: u32,
            /// Why it is broken.
            "why" why: LogBreak,
        }
        optional {
            /// The digest that was expected.
            "expected" expected: Option<Text>,
            /// The digest that is there.
            "found" found: Option<Text>,
        }
    }
}

/// What is known about a log from elsewhere. Whoever can rewrite the whole log can also compute it anew; only what is kept elsewhere shows that.
#[derive(Debug, Clone, Copy, Default)]
pub struct LogAnchor<'a> {
    /// Digest that the first entry holds of the entry before it; none where it is the first of all.
    pub previous: Option<&'a str>,
    /// Digest of the last entry.
    pub last: Option<&'a str>,
    /// Digest of the document as it is now.
    pub document: Option<&'a str>,
}

/// The first entry of the log that is broken; none where the chain holds.
///
/// ```
/// use aimskit::views::{ChangeLog, LogAnchor, LogBreak, verify_log};
/// use aimskit::read::{ReadOptions, read_record};
/// let text = r#"{"entries": [{"on": "2026-11-23", "before": "a", "after": "b", "digest": "c"}]}"#;
/// let log = read_record::<ChangeLog>(text, &ReadOptions::default()).record.ok_or("unreadable")?;
/// let broken = verify_log(&log, LogAnchor::default()).ok_or("whole")?;
/// assert_eq!((broken.index, broken.why), (0, LogBreak::EntryChanged));
/// # Ok::<(), &str>(())
/// ```
pub fn verify_log(log: &ChangeLog, anchor: LogAnchor<'_>) -> Option<BrokenEntry> {
    let place = ChangeLog::ENTRIES.index;
    // Entries that could not be read have their positions in the text.
    let position = |index: usize| log.unread().source_index(place, index as u32);
    let unread = log.unread().first_lost(place);
    let (mut previous, mut state): (Option<&str>, Option<&str>) = (anchor.previous, None);
    for (index, entry) in log.entries.iter().enumerate() {
        let at = position(index);
        if unread.is_some_and(|unread| unread < at) {
            break;
        }
        if let Some(broken) = broken(entry, at, previous, state) {
            return Some(broken);
        }
        (previous, state) = (Some(entry.digest.as_str()), Some(entry.after.as_str()));
    }
    if let Some(at) = unread {
        return Some(broken_at(Some(at), at, LogBreak::Unreadable));
    }
    let last = log.entries.len().checked_sub(1).map(position);
    let end = |why, expected: &str, found: Option<&str>| {
        let mut it = broken_at(last, last.unwrap_or(0), why);
        it.expected = Some(expected.into());
        it.found = found.map(Text::from);
        it
    };
    match (anchor.last, anchor.document) {
        (Some(expected), _) if previous != Some(expected) => Some(end(LogBreak::EndMissing, expected, previous)),
        (_, Some(expected)) if state.is_some_and(|state| state != expected) => Some(end(LogBreak::OtherDocument, expected, state)),
        _ => None,
    }
}

fn broken(entry: &LogEntry, at: u32, previous: Option<&str>, state: Option<&str>) -> Option<BrokenEntry> {
    let mut it = broken_at(Some(at), at, LogBreak::EntryChanged);
    let mut tell = |why, expected: Option<&str>, found: Option<&str>| {
        it.why = why;
        it.expected = expected.map(Text::from);
        it.found = found.map(Text::from);
        Some(it.clone())
    };
    let held = entry.previous.as_deref();
    match entry.computed_digest() {
        None => tell(LogBreak::Unreadable, None, None),
        Some(digest) if *digest != *entry.digest => tell(LogBreak::EntryChanged, Some(&digest), Some(&entry.digest)),
        Some(_) if held != previous => tell(LogBreak::ChainBroken, previous, held),
        Some(_) if state.is_some_and(|state| *entry.before != *state) => tell(LogBreak::StateBroken, state, Some(&entry.before)),
        Some(_) => None,
    }
}

fn broken_at(element: Option<u32>, index: u32, why: LogBreak) -> BrokenEntry {
    let pointer = element.map_or_else(|| "/entries".to_owned(), |at| format!("/entries/{at}"));
    BrokenEntry::new(Plain(pointer), index, why)
}

impl BrokenEntry {
    /// What is broken, as text for people.
    pub fn to_text(&self, language: &Language) -> String {
        let why = self.why.label(language);
        language.say(BROKEN, &[("position", (self.index as usize + 1).into()), ("why", why.into())])
    }
}

/// What is to be said of a whole log, as text for people.
pub(crate) fn whole(log: &ChangeLog, language: &Language) -> String {
    match log.entries.len() {
        0 => language.text(EMPTY).to_owned(),
        count => language.say(HOLDS, &[("count", count.into())]),
    }
}
