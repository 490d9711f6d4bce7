//! `vocabulary!`: a closed list of words as an enum.

/// Makes a vocabulary: enum, words, parser, reader, writer; serde and schemars behind their features.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        pub enum $Name:ident $kind:literal { $( $(#[$wmeta:meta])* $word:literal $Word:ident, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = $kind))]
        pub enum $Name { $( $(#[$wmeta])* #[cfg_attr(feature = "serde", serde(rename = $word))] $Word, )+ }

        impl $Name {
            /// All words, in order.
            pub const ALL: &'static [$Name] = &[$($Name::$Word),+];
            /// All words as they are written in documents, in order.
            pub const WORDS: $crate::read::Words = $crate::read::words![$($word),+];

            /// Returns the word as it is written in documents.
            pub fn as_str(self) -> &'static str {
                $Name::WORDS.get(self as usize)
            }
        }

        impl std::str::FromStr for $Name {
            type Err = $crate::read::InvalidValue;
            fn from_str(word: &str) -> Result<$Name, $crate::read::InvalidValue> {
                let at = $Name::WORDS.position(word);
                at.and_then(|at| $Name::ALL.get(at)).copied().ok_or_else(|| $crate::read::InvalidValue::new("unknown-word", word))
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<$Name, D::Error> {
                <String as serde::Deserialize>::deserialize(d)?.parse().map_err(serde::de::Error::custom)
            }
        }
        #[cfg(feature = "serde")]
        $crate::read::taken_alike! { $Name }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl From<$Name> for $crate::read::Particular {
            fn from(word: $Name) -> $crate::read::Particular {
                $crate::read::Particular::Word(word.as_str())
            }
        }
        impl From<&$Name> for $crate::read::Particular {
            fn from(word: &$Name) -> $crate::read::Particular {
                $crate::read::Particular::Word(word.as_str())
            }
        }

        impl $crate::read::Blank for $Name {
            fn blank() -> $Name {
                [$($Name::$Word),+][0]
            }
        }

        impl $crate::read::Value for $Name {
            #[cfg(any(feature = "schemars", feature = "exchange"))]
            fn form() -> $crate::read::Form {
                $crate::read::Form::Plain($crate::read::Scalar::Word($Name::WORDS))
            }
            fn read(&mut self, p: &mut $crate::read::Reader<'_>) -> bool {
                match p.word($Name::WORDS).and_then(|at| $Name::ALL.get(at)) {
                    Some(word) => { *self = *word; true }
                    None => false,
                }
            }
            fn view(&self) -> $crate::read::View<'_> {
                $crate::read::View::Word(self.as_str())
            }
        }
    };
}
pub(crate) use vocabulary;
