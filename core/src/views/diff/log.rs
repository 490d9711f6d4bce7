//! A log of changes: each entry tells how a document got from one state to the next, and holds the digest of the entry before it.

use super::fields::{Changes, Sides, Where};
use super::pairs::pairs;
use super::records::named;
use super::{FieldChange, RecordNamed};
use crate::integrity::{digest_without, record_digest};
use crate::language::Language;
use crate::model::{Aims, Root};
use crate::read::{DateTime, Diagnostic, Record, Text, View, record, vocabulary};
use crate::views::places::element_pointer;

record! {
    /// A log of the changes of a document, from its first entry on.
    pub struct ChangeLog "changeLog" {
        optional {
            /// The entries, in the order in which they were made.
            "entries" entries: Vec<LogEntry>,
        }
    }
}

record! {
    /// How a document got from one state to the next.
    pub struct LogEntry "changeLogEntry" {
        required {
            /// When the change was made.
            "on" on: DateTime,
            /// Digest of the document before the change.
            "before" before: Text,
            /// Digest of the document after it.
            "after" after: Text,
            /// Digest of this entry: SHA-256 over the canonical form (RFC 8785) of the entry without this member.
            "digest" digest: Text,
        }
        optional {
            /// Who made the change.
            "by" by: Option<Text>,
            /// Why it was made.
            "reason" reason: Option<Text>,
            /// Digest of the entry before; absent in the first one.
            "previous" previous: Option<Text>,
            /// What came, went and changed. Empty where only the order of lists is another.
            "changes" changes: Vec<LoggedChange>,
        }
    }
}

record! {
    /// A record that came, went or changed; the document's own fields stand under the kind `aims`.
    pub struct LoggedChange "loggedChange" {
        required {
            /// What happened to it.
            "change" change: LoggedChangeKind,
            /// Which record. Its pointer is that of the state after, or before where it is gone.
            "record" record: RecordNamed,
        }
        optional {
            /// Digest of the record before; not of the document's own fields.
            "before" before: Option<Text>,
            /// Digest of the record after; not of the document's own fields.
            "after" after: Option<Text>,
            /// What changed in it, in the order of the fields.
            "fields" fields: Vec<FieldChange>,
        }
    }
}

vocabulary! {
    /// What happened to a record.
    pub enum LoggedChangeKind "loggedChangeKind" {
        /// It came.
        "added" Added,
        /// It went.
        "removed" Removed,
        /// Something in it changed.
        "changed" Changed,
    }
}

/// What an entry of a log tells beside the change itself.
#[derive(Debug, Clone)]
pub struct LogContext {
    /// When the change was made.
    pub on: DateTime,
    /// Who made it.
    pub by: Option<Text>,
    /// Why.
    pub reason: Option<Text>,
    /// Digest of the entry before; none for the first one.
    pub previous: Option<Text>,
}

/// What has no canonical form: in the state before, and in the state after.
pub type Formless = (Vec<Diagnostic>, Vec<Diagnostic>);

impl LogEntry {
    /// Digest of the entry as it stands; none where there is no canonical form.
    pub fn computed_digest(&self) -> Option<String> {
        digest_without(self, &["digest"])
    }
}

/// The entry of a log that tells how the document got from one state to the other; none where both are the same. Else what has no canonical form
/// in the state before, and in the state after.
///
/// ```
/// use aimskit::views::{LogContext, change_log};
/// let read = |text: &str| aimskit::read(text).aims.ok_or("unreadable");
/// let (before, after) = (read(r#"{"schemaVersion": "1.0"}"#)?, read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#)?);
/// let context = LogContext { on: "2026-11-23T09:30:00+01:00".parse().map_err(|_| "no date")?, by: None, reason: None, previous: None };
/// let entry = change_log(&before, &after, &context, aimskit::Language::english()).map_err(|_| "no form")?.ok_or("no change")?;
/// assert_eq!(entry.changes[0].record.id.as_deref(), Some("R-1"));
/// assert_eq!(entry.computed_digest().as_deref(), Some(&*entry.digest));
/// assert_eq!(change_log(&after, &after, &context, aimskit::Language::english()).ok(), Some(None));
/// # Ok::<(), &str>(())
/// ```
pub fn change_log(before: &Aims, after: &Aims, context: &LogContext, language: &Language) -> Result<Option<LogEntry>, Formless> {
    let (old, new) = match (record_digest(before.root(), language), record_digest(after.root(), language)) {
        (Ok(old), Ok(new)) => (old, new),
        (old, new) => return Err((old.err().unwrap_or_default(), new.err().unwrap_or_default())),
    };
    if old == new {
        return Ok(None);
    }
    let mut entry = LogEntry::new(context.on.clone(), old.into(), new.into(), Text::from(""));
    entry.by.clone_from(&context.by);
    entry.reason.clone_from(&context.reason);
    entry.previous.clone_from(&context.previous);
    entry.changes = changes(before.root(), after.root());
    entry.digest = entry.computed_digest().unwrap_or_default().into();
    Ok(Some(entry))
}

/// What came, went and changed, in the order of the document's parts and registers.
fn changes(before: &Root, after: &Root) -> Vec<LoggedChange> {
    let mut out = Vec::new();
    for number in 0..before.table().names.len() {
        let (at_before, at_after) = (|index| element_pointer("", before, number, index), |index| element_pointer("", after, number, index));
        match (before.get(number), after.get(number)) {
            (View::Record(old), View::Record(new)) => out.extend(changed((old, at_before(None)), (new, at_after(None)))),
            (View::Record(old), _) => out.push(one(LoggedChangeKind::Removed, old, at_before(None))),
            (_, View::Record(new)) => out.push(one(LoggedChangeKind::Added, new, at_after(None))),
            (View::List(old), View::List(new)) => {
                let pairs = pairs(Some(old), Some(new));
                for at in pairs.gone {
                    if let Some(View::Record(old)) = old.at(at) {
                        out.push(one(LoggedChangeKind::Removed, old, at_before(Some(at))));
                    }
                }
                for (a, b) in pairs.both {
                    if let (Some(View::Record(old)), Some(View::Record(new))) = (old.at(a), new.at(b)) {
                        out.extend(changed((old, at_before(Some(a))), (new, at_after(Some(b)))));
                    }
                }
                for at in pairs.come {
                    if let Some(View::Record(new)) = new.at(at) {
                        out.push(one(LoggedChangeKind::Added, new, at_after(Some(at))));
                    }
                }
            }
            _ => {}
        }
    }
    let mut own = Changes { fields: Vec::new(), see: &mut |_| {} };
    own.own(Sides { before, after }, &Where { before: "", after: "", name: "" });
    if !own.fields.is_empty() {
        let mut it = LoggedChange::new(LoggedChangeKind::Changed, named(after, String::new()));
        it.fields = own.fields;
        out.push(it);
    }
    out
}

fn one(change: LoggedChangeKind, record: &dyn Record, pointer: String) -> LoggedChange {
    let mut it = LoggedChange::new(change, named(record, pointer));
    let digest = digest_without(record, &[]).map(Text::from);
    if change == LoggedChangeKind::Removed {
        it.before = digest
    } else {
        it.after = digest
    }
    it
}

type Placed<'a> = (&'a dyn Record, String);

/// The change of one record; with no fields where only the order of its lists is another, none where nothing is.
fn changed(old: Placed<'_>, new: Placed<'_>) -> Option<LoggedChange> {
    let mut changes = Changes { fields: Vec::new(), see: &mut |_| {} };
    changes.compare(Sides { before: old.0, after: new.0 }, &Where { before: &old.1, after: &new.1, name: "" });
    let fields = changes.fields;
    let (from, to) = (digest_without(old.0, &[]), digest_without(new.0, &[]));
    if from == to {
        return None;
    }
    let mut it = LoggedChange::new(LoggedChangeKind::Changed, named(new.0, new.1));
    it.before = from.map(Text::from);
    it.after = to.map(Text::from);
    it.fields = fields;
    Some(it)
}
