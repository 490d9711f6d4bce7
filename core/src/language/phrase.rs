//! Phrases: texts by group and position.

use super::group::Group;

/// The phrases of one group: their keys and, where English is built in, their texts.
#[derive(Debug)]
pub struct Phrases {
    pub(crate) group: Group,
    /// The keys, each behind a line break: a pointer to each would be dear in the wasm.
    pub(crate) keys: &'static str,
    #[cfg(feature = "english")]
    pub(crate) english: &'static [English],
}

/// The English text of a phrase.
#[cfg(feature = "english")]
#[derive(Debug, Clone, Copy)]
pub struct English {
    /// The text for a count of one; empty where the text has one form.
    pub one: &'static str,
    /// The text, or its form for any other count.
    pub other: &'static str,
    /// What a translator has to know; mostly empty.
    pub note: &'static str,
}

/// One text that people read: a place in a group.
#[derive(Debug, Clone, Copy)]
pub struct Phrase {
    pub(crate) of: &'static Phrases,
    pub(crate) at: u8,
}

impl Phrases {
    /// Group that they make.
    pub fn group(&self) -> Group {
        self.group
    }

    /// Their keys in the language file, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.keys.split_terminator('\n')
    }

    /// Their English texts, in the order of the keys.
    #[cfg(feature = "english")]
    pub fn english(&self) -> &'static [English] {
        self.english
    }

    /// The phrase at a position, as that of a word in its vocabulary.
    pub(crate) const fn at(&'static self, at: usize) -> Phrase {
        Phrase { of: self, at: at as u8 }
    }

    /// The phrase with that key.
    pub(crate) fn of_key(&'static self, key: &str) -> Option<Phrase> {
        self.keys().position(|known| known == key).map(|at| self.at(at))
    }
}

impl PartialEq for Phrase {
    fn eq(&self, other: &Phrase) -> bool {
        (self.of.group, self.at) == (other.of.group, other.at)
    }
}
impl Eq for Phrase {}

impl Phrase {
    /// Its key in the language file.
    pub fn key(self) -> &'static str {
        self.of.keys().nth(usize::from(self.at)).unwrap_or_default()
    }
}

/// A text of the built-in language; empty in builds that have none, where the compiler then leaves it out.
pub(crate) const fn built_in(text: &'static str) -> &'static str {
    if cfg!(feature = "english") { text } else { "" }
}

/// The same for a list of texts.
pub(crate) const fn built_in_list(texts: &'static [&'static str]) -> &'static [&'static str] {
    if cfg!(feature = "english") { texts } else { &[] }
}

/// A literal of the built-in language; the empty text in builds that have none.
#[cfg(feature = "english")]
macro_rules! english {
    ($text:literal) => {
        $text
    };
}
#[cfg(not(feature = "english"))]
macro_rules! english {
    ($text:literal) => {
        ""
    };
}
pub(crate) use english;

/// Declares the phrases of a group, each once: a constant for its name, and its English text with `{places}`. A text that differs by the
/// `{count}` in it has two forms, `one "…" other "…"`. A doc comment is a note for translators. With quoted keys there are no constants, only
/// positions: for the words of a vocabulary, in their order; `static NAME` names the table where a file has several.
macro_rules! phrases {
    ($vis:vis $Group:ident: $( $(#[doc = $note:literal])* $NAME:ident = $(one $one:literal other)? $other:literal; )+) => {
        $crate::language::pastey::paste! {
            #[expect(clippy::allow_attributes, reason = "not every table has names that are alike")]
            #[allow(clippy::enum_variant_names, reason = "named as the phrases are")]
            enum At { $([<$NAME:lower:camel>]),+ }
            $(
                #[doc = $other]
                $vis const $NAME: $crate::language::Phrase = PHRASES.at(At::[<$NAME:lower:camel>] as usize);
            )+
            $crate::language::phrases! { @rows PHRASES $Group:
                $( [concat!($($note),*)] stringify!([<$NAME:lower:lower_camel>]), [$($one)?], $other; )+ }
        }
    };
    ($Group:ident: $( $(#[doc = $note:literal])* $key:literal = $(one $one:literal other)? $other:literal; )+) => {
        $crate::language::phrases! { @rows PHRASES $Group: $( [concat!($($note),*)] $key, [$($one)?], $other; )+ }
    };
    (static $STATIC:ident $Group:ident: $( $(#[doc = $note:literal])* $key:literal = $other:literal; )+) => {
        $crate::language::phrases! { @rows $STATIC $Group: $( [concat!($($note),*)] $key, [], $other; )+ }
    };
    (@rows $STATIC:ident $Group:ident: $( [$note:expr] $key:expr, [$($one:literal)?], $other:literal; )+) => {
        pub(crate) static $STATIC: $crate::language::Phrases = $crate::language::Phrases {
            group: $crate::language::Group::$Group,
            keys: concat!($($key, "\n"),+),
            #[cfg(feature = "english")]
            english: &[$( $crate::language::English { one: concat!($($one)?), other: $other, note: $note }, )+],
        };
    };
}
pub(crate) use phrases;
