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
    SERVES = "{what} ({serves})";
    /// {fields} are the names of fields.
    ABSENT = "not recorded: {fields}";
    ABSENT_OF = "`{id}`, not recorded: {fields}";
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
    "unresolved" = "what it refers to is not among the records of the file";
    "ring" = "it makes something depend on itself";
    "duplicate" = "its identifier occurs more than once in the file";
    "judgement" = "it is a judgement that a person has to make";
    "notAi" = "the file does not state that an AI system, model or dataset depends on it";
    "notKnown" = "the file has a placeholder in the place of a value";
    "itself" = "it is the organization itself";
    "noName" = "it has no name";
    "ambiguous" = "more than one record fits it";
    "unreadable" = "the recorded value could not be read";
    "excluded" = "the request leaves it out";
    "several" = "the field holds one value, and the file gives several";
    "unmapped" = "no field is mapped to its column";
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
        for absent in self.absent.chunk_by(|a, b| a.id == b.id) {
            let fields = absent.iter().map(|it| {
                let what = language.label(it.field.rsplit('.').next().unwrap_or_default());
                let serves = language.list(it.serves.iter());
                if serves.is_empty() { what } else { language.say(SERVES, &[("what", (&what).into()), ("serves", (&serves).into())]) }
            });
            let fields = language.list(fields);
            let id = absent.first().and_then(|it| it.id.as_deref());
            let phrase = if id.is_some() { ABSENT_OF } else { ABSENT };
            lines.push(language.say(phrase, &[("id", id.unwrap_or_default().into()), ("fields", (&fields).into())]));
        }
        lines.into_iter().map(|line| line + "\n").collect()
    }

    fn name(&self, source: u32) -> &str {
        self.sources.get(source as usize).map_or("", |source| &source.name)
    }
}
