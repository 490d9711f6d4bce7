//! A value that changed, as people read it: JSON has names of fields and words of vocabularies.

use crate::language::{Language, Phrase};
use crate::read::{Date, Text, View, elements, write_value};
use crate::views::places::id_text;
use crate::views::titles::name_of;

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ShownValue {
    /// Text and numbers, as in JSON.
    Json(Text),
    /// What could not be read, as it is written in the document.
    Unread(Text),
    /// A word of a vocabulary.
    Word(Text),
    Date(Date),
    Flag(bool),
    /// A record inside, by its name.
    Named(Text),
    /// A record without a name, by the fields that it has.
    Fields(Vec<&'static str>),
    Each(Vec<ShownValue>),
}

impl ShownValue {
    pub(super) fn of(view: &View<'_>) -> ShownValue {
        match view {
            View::Word(word) => ShownValue::Word(Text::from(*word)),
            View::Date(on) => ShownValue::Date(*on),
            View::Flag(flag) => ShownValue::Flag(*flag),
            View::List(list) => ShownValue::Each(elements(*list).map(|view| ShownValue::of(&view)).collect()),
            View::Record(record) => match id_text(*record).or_else(|| name_of(*record)) {
                Some(name) => ShownValue::Named(name),
                None => {
                    let names = record.table().names.iter().enumerate();
                    ShownValue::Fields(names.filter(|(at, _)| !record.get(*at).is_absent()).map(|(_, name)| name).collect())
                }
            },
            _ => ShownValue::Json(write_value(*view).into()),
        }
    }

    /// In a language; `yes` and `no` say whether something is so.
    pub(super) fn to_text(&self, language: &Language, yes: Phrase, no: Phrase) -> String {
        match self {
            ShownValue::Json(text) | ShownValue::Unread(text) | ShownValue::Named(text) => text.to_string(),
            ShownValue::Word(word) => language.label(word),
            ShownValue::Date(on) => language.date((*on).into()),
            ShownValue::Flag(flag) => language.text(if *flag { yes } else { no }).to_owned(),
            ShownValue::Fields(names) => language.list(names.iter().map(|name| language.label(name))),
            ShownValue::Each(all) => language.list(all.iter().map(|one| one.to_text(language, yes, no))),
        }
    }
}
