//! What a message speaks of: data only, so that each language writes it in its own way.

use std::borrow::Cow;
use std::fmt;

use super::date::{Date, DateTime, Interval};
use super::decimal::Decimal;
use super::field::{AnyField, Field};
use super::id::{Id, Ref, RefText};
use super::text::Text;

/// A particular of a message: an id, a word of a vocabulary, a date, a number, the user's text, or a list of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Particular {
    /// An id, or text of the document.
    Text(Text),
    /// A word of a vocabulary, or the name of a field.
    Word(&'static str),
    /// A calendar date.
    Date(Date),
    /// A number.
    Number(Decimal),
    /// A count.
    Count(u64),
    /// Several ids.
    List(Vec<Text>),
    /// Several words of a vocabulary, or names of fields.
    Words(Vec<&'static str>),
}

impl fmt::Display for Particular {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Particular::Text(text) => f.write_str(text),
            Particular::Word(word) => f.write_str(word),
            Particular::Date(date) => date.fmt(f),
            Particular::Number(number) => number.fmt(f),
            Particular::Count(count) => count.fmt(f),
            Particular::List(list) => joined(list.iter().map(Text::as_str), f),
            Particular::Words(words) => joined(words.iter().copied(), f),
        }
    }
}

fn joined<'t>(all: impl Iterator<Item = &'t str>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (at, text) in all.enumerate() {
        f.write_str(if at > 0 { ", " } else { "" })?;
        f.write_str(text)?;
    }
    Ok(())
}

impl Particular {
    /// Whether it is words of a vocabulary or names of fields, which sentences show by their labels.
    pub(crate) fn is_words(&self) -> bool {
        matches!(self, Particular::Word(_) | Particular::Words(_))
    }

    /// As text, shared where it is text already.
    pub(crate) fn into_text(self) -> Text {
        match self {
            Particular::Text(text) => text,
            other => Text::from(other.to_string()),
        }
    }
}

/// The name of a particular: that of the field it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParamName(pub(crate) Cow<'static, str>);

impl From<&'static str> for ParamName {
    fn from(name: &'static str) -> ParamName {
        ParamName(Cow::Borrowed(name))
    }
}
impl From<String> for ParamName {
    fn from(name: String) -> ParamName {
        ParamName(Cow::Owned(name))
    }
}
impl From<AnyField> for ParamName {
    fn from(field: AnyField) -> ParamName {
        ParamName(Cow::Borrowed(field.name))
    }
}
impl<R, V> From<Field<R, V>> for ParamName {
    fn from(field: Field<R, V>) -> ParamName {
        ParamName(Cow::Borrowed(field.name))
    }
}

macro_rules! particulars {
    ($($from:ty, $value:ident => $made:expr;)*) => { $(
        impl From<$from> for Particular {
            fn from($value: $from) -> Particular {
                $made
            }
        }
    )* };
}

particulars! {
    &Text, text => Particular::Text(text.clone());
    Text, text => Particular::Text(text);
    &Id, id => Particular::Text(id.as_text().clone());
    &RefText, text => Particular::Text(text.as_text().clone());
    &Interval, interval => Particular::Text(interval.as_text().clone());
    &DateTime, instant => Particular::Text(Text::from(instant.to_string()));
    &str, text => Particular::Text(Text::from(text));
    &&str, text => Particular::Text(Text::from(*text));
    &&Text, text => Particular::Text((*text).clone());
    &String, text => Particular::Text(Text::from(text.as_str()));
    &super::code::Currency, code => Particular::Text(code.as_text().clone());
    String, text => Particular::Text(Text::from(text));
    Date, date => Particular::Date(date);
    &Date, date => Particular::Date(*date);
    Decimal, number => Particular::Number(number);
    &Decimal, number => Particular::Number(*number);
    u64, count => Particular::Count(count);
    u32, count => Particular::Count(count.into());
    usize, count => Particular::Count(count as u64);
    AnyField, field => Particular::Word(field.name);
}

impl<T> From<&Ref<T>> for Particular {
    fn from(reference: &Ref<T>) -> Particular {
        reference.as_id().into()
    }
}

impl<R, V> From<Field<R, V>> for Particular {
    fn from(field: Field<R, V>) -> Particular {
        Particular::Word(field.name)
    }
}

impl<T: Into<Particular>> FromIterator<T> for Particular {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Particular {
        let all: Vec<Particular> = all.into_iter().map(Into::into).collect();
        let words: Option<Vec<_>> = all.iter().map(|one| if let Particular::Word(word) = one { Some(*word) } else { None }).collect();
        words.map_or_else(|| Particular::List(all.into_iter().map(Particular::into_text).collect()), Particular::Words)
    }
}
