//! `text_type!`: a string of a certain form, checked when it is made.

use thiserror::Error;

use super::codes::code;
use crate::language::{Language, Shown};

/// A value that does not have the form that its type requires.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{text}` is not valid here ({code})")]
pub struct InvalidValue {
    code: &'static str,
    text: String,
}

impl InvalidValue {
    pub(crate) fn new(code: &'static str, text: &str) -> InvalidValue {
        InvalidValue { code, text: text.to_owned() }
    }
    /// Returns the stable code, as in diagnostics.
    pub fn code(&self) -> &'static str {
        self.code
    }
    /// Returns the value that was given.
    pub fn text(&self) -> &str {
        &self.text
    }
    /// What is wrong with it, in a language.
    pub fn to_text(&self, language: &Language) -> String {
        let params = [("text", self.text.as_str()), ("expected", "")].map(|(name, value)| Shown { name, value, words: false });
        match code(self.code) {
            Some((at, code)) => language.finding_text(code.said(at), &params).0,
            None => self.to_string(),
        }
    }
}

/// Makes a newtype over [`Text`](super::Text) that only holds text of one form.
macro_rules! text_type {
    ($(#[$meta:meta])* pub struct $Name:ident $kind:literal, code $code:literal, check $check:path, pattern $pattern:literal $(, marked $mark:literal)?;) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name($crate::read::Text);

        impl $Name {
            /// The form as a regular expression, as in the schemas.
            pub const PATTERN: &'static str = $pattern;

            /// Returns the text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// Returns the text without copying it.
            pub fn as_text(&self) -> &$crate::read::Text {
                &self.0
            }

            #[allow(dead_code, clippy::allow_attributes, reason = "not every text type is made from a checked one")]
            pub(crate) fn from_checked(text: $crate::read::Text) -> $Name {
                $Name(text)
            }
        }

        impl std::str::FromStr for $Name {
            type Err = $crate::read::InvalidValue;
            fn from_str(text: &str) -> Result<$Name, $crate::read::InvalidValue> {
                if $check(text) { Ok($Name($crate::read::Text::from(text))) } else { Err($crate::read::InvalidValue::new($code, text)) }
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl std::fmt::Debug for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }
        impl PartialEq<str> for $Name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl $crate::read::Blank for $Name {
            fn blank() -> $Name {
                $Name($crate::read::Blank::blank())
            }
        }

        impl $crate::read::Value for $Name {
            const BEARS: bool = <$Name as $crate::read::scalar::Viewed>::BEARS;
            #[cfg(any(feature = "schemars", feature = "exchange"))]
            fn form() -> $crate::read::Form {
                $crate::read::Form::Plain($crate::read::Scalar::Formed($kind))
            }
            fn read(&mut self, p: &mut $crate::read::Reader<'_>) -> bool {
                let text = p.formed($check, $code);
                let formed = text.is_some();
                if let Some(text) = text {
                    self.0 = text;
                }
                formed
            }
            fn view(&self) -> $crate::read::View<'_> {
                $crate::read::scalar::Viewed::view_of(self)
            }
        }

        #[cfg(feature = "serde")]
        const _: () = {
            impl serde::Serialize for $Name {
                fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                    s.serialize_str(self.as_str())
                }
            }
            impl<'de> serde::Deserialize<'de> for $Name {
                fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<$Name, D::Error> {
                    <String as serde::Deserialize>::deserialize(d)?.parse().map_err(serde::de::Error::custom)
                }
            }
            $crate::read::taken_alike! { $Name }
            #[cfg(feature = "schemars")]
            impl schemars::JsonSchema for $Name {
                fn inline_schema() -> bool {
                    true
                }
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    $kind.into()
                }
                fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    schemars::json_schema!({"type": "string", "pattern": $pattern $(, "x-aimskit-date": $mark)?})
                }
            }
        };
    };
}
pub(crate) use text_type;

/// What a text type is in a walk: text, unless it is an identifier.
pub(crate) trait Viewed {
    /// Whether it is an id.
    const BEARS: bool = false;
    fn view_of(&self) -> super::View<'_>;
}

impl Viewed for super::Id {
    const BEARS: bool = true;
    fn view_of(&self) -> super::View<'_> {
        super::View::Id(self)
    }
}

macro_rules! viewed_as_text {
    ($($Name:ident)*) => { $(
        impl Viewed for super::$Name {
            fn view_of(&self) -> super::View<'_> {
                super::View::Text(self.as_str())
            }
        }
    )* };
}
viewed_as_text! { RefText QualifiedId EntryId DateTime Interval LanguageTag Country Currency Uri }
