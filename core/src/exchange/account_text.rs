//! The account of an import as text for people.

use super::account::{ImportAccount, ImportOutcome, ImportReason};
use crate::language::{Language, phrases};
use crate::read::clip;

phrases! { pub(crate) Import:
    /// {name} is a file, {format} its format with its version.
    READ = "`{name}` ({format})";
    UNREADABLE = "`{name}` is not readable, and nothing of it is imported";
    /// {state} is new, updated, unchanged or skipped; {kind} a kind of record.
    RECORD = "{state}: {kind} `{id}`";
    SKIPPED = "{state}: {kind} `{id}`, {reason}";
    /// {pointer} is a field of a record, {name} the file.
    CONFLICT = "`{pointer}` stays `{kept}`; `{name}` states `{other}`";
    /// {reason} is why, {names} are its names in the file.
    DROPPED = one "{count} value is not in the document, {reason}: {names}" other "{count} values are not in the document, {reason}: {names}";
    /// {what} is the name of a field, {serves} are controls.
    ABSENT = "`{id}`: {what} is not stated";
    ABSENT_FOR = "`{id}`: {what} is not stated ({serves})";
    /// Where it is missing of no record.
    ABSENT_AT_ALL = "{what}: not stated";
}

phrases! { static OUTCOMES ImportOutcome:
    "new" = "new";
    "updated" = "updated";
    "unchanged" = "unchanged";
    "skipped" = "skipped";
}

phrases! { static REASONS ImportReason:
    "noField" = "no field is meant for it";
    "badValue" = "the value does not have the form that the field requires";
    "noDate" = "the field requires a date, and the file gives none";
    "unresolved" = "what it refers to is not in the file";
    "ring" = "it makes something depend on itself";
    "duplicate" = "its identifier occurs more than once in the file";
    "judgement" = "it is a judgement that a person has to make";
    "notAi" = "no AI system of the file depends on it";
    "noName" = "it has no name";
    "ambiguous" = "more than one record fits it";
    "unreadable" = "the recorded value could not be read";
    "excluded" = "the request leaves it out";
}

/// Most names of one reason that are written out.
const MOST: usize = 6;

impl ImportReason {
    /// The reason in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(REASONS.at(self as usize))
    }
}

impl ImportAccount {
    /// The account in lines: the files, the records, the conflicts, what has no place and what is missing.
    pub fn to_text(&self, language: &Language) -> String {
        let mut lines = Vec::new();
        for source in &self.sources {
            let format = [source.format.as_deref(), source.format_version.as_deref()];
            let format = format.into_iter().flatten().collect::<Vec<_>>().join(" ");
            let phrase = if source.readable { READ } else { UNREADABLE };
            let read = language.say(phrase, &[("name", (&*source.name).into()), ("format", (&format).into())]);
            lines.push(language.line(std::iter::once(read.as_str()).chain(source.note.as_deref())));
        }
        for record in &self.records {
            let state = language.text(OUTCOMES.at(record.outcome as usize));
            let id = record.id.as_deref().or(record.name.as_deref()).unwrap_or_default();
            let reason = record.reason.map_or("", |reason| reason.label(language));
            let phrase = if record.outcome == ImportOutcome::Skipped && !reason.is_empty() { SKIPPED } else { RECORD };
            let kind = language.kind(&record.kind);
            let args = [("state", state.into()), ("kind", kind.into()), ("id", id.into()), ("reason", reason.into())];
            lines.push(language.say(phrase, &args));
        }
        for conflict in &self.conflicts {
            let name = self.name(conflict.other_place.source);
            let (kept, other) = (clip(&conflict.kept), clip(&conflict.other));
            let args =
                [("pointer", (&*conflict.pointer).into()), ("kept", (&*kept).into()), ("other", (&*other).into()), ("name", name.into())];
            lines.push(language.say(CONFLICT, &args));
        }
        for reason in ImportReason::ALL {
            let names: Vec<&str> = self.dropped.iter().filter(|it| it.reason == *reason).map(|it| &*it.name).collect();
            if names.is_empty() {
                continue;
            }
            let mut told: Vec<&str> = Vec::new();
            for name in &names {
                if told.len() <= MOST && !told.contains(name) {
                    told.push(name);
                }
            }
            let cut = told.len() > MOST;
            let shown = told.iter().take(MOST).map(|name| format!("`{}`", clip(name))).chain(cut.then(|| "…".to_owned()));
            let shown = language.list(shown);
            let args = [("count", names.len().into()), ("reason", reason.label(language).into()), ("names", (&shown).into())];
            lines.push(language.say(DROPPED, &args));
        }
        for absent in &self.absent {
            let what = language.label(absent.field.rsplit('.').next().unwrap_or_default());
            let serves = language.list(absent.serves.iter());
            let phrase = match (&absent.id, absent.serves.is_empty()) {
                (None, _) => ABSENT_AT_ALL,
                (_, true) => ABSENT,
                _ => ABSENT_FOR,
            };
            let id = absent.id.as_deref().unwrap_or_default();
            lines.push(language.say(phrase, &[("id", id.into()), ("what", (&what).into()), ("serves", (&serves).into())]));
        }
        lines.into_iter().map(|line| line + "\n").collect()
    }

    fn name(&self, source: u32) -> &str {
        self.sources.get(source as usize).map_or("", |source| &source.name)
    }
}
