//! How values of records become text that people read.

use super::words::{NO, TITLE_AND_ID, YES};
use super::writer::Writer;
use crate::language::capital;
use crate::model::{Person, Role, Scale};
use crate::read::{Date, Kind, Text, View, elements};

/// What stands in a cell that has nothing to be filled in.
pub(super) const NONE: &str = "–";
/// Most records that are named in one cell.
pub(super) const MOST: usize = 6;

impl Writer<'_> {
    pub(super) fn day(&self, date: Date) -> String {
        self.language().date(date.into())
    }

    /// A person or role by name.
    pub(super) fn actor(&self, id: &str) -> String {
        self.titles.get(id).unwrap_or(id).to_owned()
    }

    /// A record by its title and id.
    pub(super) fn record(&self, id: &str) -> String {
        match self.titles.get(id) {
            Some(title) => self.say(TITLE_AND_ID, &[("title", title.into()), ("id", id.into())]),
            None => id.to_owned(),
        }
    }

    /// The first of several things on lines of their own, and how many more there are.
    pub(super) fn some(&self, mut all: Vec<String>) -> String {
        let more = all.len().saturating_sub(MOST);
        all.truncate(MOST);
        if more > 0 {
            all.push(self.language().more(more));
        }
        all.join("\n")
    }

    /// The level of a scale by its label.
    pub(super) fn level(&self, scale: Option<&Scale>, key: Option<&Text>) -> String {
        let Some(key) = key else { return String::new() };
        let level = scale.and_then(|scale| scale.levels.iter().find(|level| level.key == *key));
        level.and_then(|level| level.label.as_ref()).unwrap_or(key).to_string()
    }

    /// A value as people read it; several on lines of their own, nothing of what holds further records.
    pub(super) fn value(&self, view: View<'_>) -> String {
        match view {
            View::Text(text) => text.to_owned(),
            View::Word(word) => capital(&self.language().label(word)),
            View::Number(number) => number.to_string(),
            View::Flag(flag) => self.text(if flag { YES } else { NO }),
            View::Date(date) => self.day(date),
            View::Id(id) => id.to_string(),
            View::Link(to, targets) if is_actor(targets.kinds) => self.actor(to.as_str()),
            View::Link(to, _) => self.record(to.as_str()),
            View::List(list) => elements(list).map(|one| self.value(one)).collect::<Vec<_>>().join("\n"),
            View::Absent | View::Extensions(_) | View::Record(_) => String::new(),
        }
    }
}

/// Whether only people and roles are of these kinds.
fn is_actor(kinds: &[&str]) -> bool {
    !kinds.is_empty() && kinds.iter().all(|kind| [Person::TABLE.kind, Role::TABLE.kind].contains(kind))
}

/// What need not be there: a dash where it is not.
pub(super) fn optional(text: Option<&str>) -> String {
    text.unwrap_or(NONE).to_owned()
}

/// The same of text that is made.
pub(super) fn or_none(text: String) -> String {
    if text.is_empty() { NONE.to_owned() } else { text }
}

/// What there is of several things, each on a line of its own.
pub(super) fn lines(parts: impl IntoIterator<Item = String>) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}
