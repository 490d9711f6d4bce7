//! Identifiers and typed references.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;

use super::reader::Reader;
use super::record::{Blank, Targets, Value, View};
use super::scalar::text_type;

text_type! {
    /// The user's own identifier of a record: 1 to 128 letters, digits, dots, hyphens and underscores, beginning with a letter or digit. Case-sensitive.
    pub struct Id "id", code "bad-id", check is_id, pattern r"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$";
}

text_type! {
    /// The text of a reference: an identifier, or one of another framework behind its name and a colon (`iso42001:A.6.2.4`).
    pub struct RefText "reference", code "bad-reference", check is_reference, pattern r"^(?:[a-z][a-z0-9-]{0,63}:)?[A-Za-z0-9][A-Za-z0-9._-]{0,127}$";
}

text_type! {
    /// An entry of a standard, a law or a taxonomy behind the name of its framework and a colon, as in `iso42001:A.6.2.4`, `gdpr:Art.5(1)(a)` or
    /// `owasp-llm:LLM01:2025`.
    pub struct QualifiedId "qualifiedId", code "bad-qualified-id", check is_qualified,
        pattern r"^[a-z][a-z0-9-]{0,63}:[A-Za-z0-9][A-Za-z0-9._:()/-]{0,127}$";
}

impl QualifiedId {
    /// Framework and id.
    pub fn parts(&self) -> (&str, &str) {
        self.as_str().split_once(':').unwrap_or_default()
    }
}

text_type! {
    /// The id of an entry in an outline: as others number their articles, points and categories.
    pub struct EntryId "entryId", code "bad-entry-id", check is_entry, pattern r"^[A-Za-z0-9][A-Za-z0-9._:()/-]{0,127}$";
}

pub(super) fn is_id(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() <= 128 && bytes.first().is_some_and(u8::is_ascii_alphanumeric) && bytes.iter().all(|b| in_id(*b))
}

/// Letters, digits, dots, hyphens and underscores, as bits: 64 characters each.
const IN_ID: [u64; 2] = [0x03FF_6000_0000_0000, 0x07FF_FFFE_87FF_FFFE];

const fn in_id(byte: u8) -> bool {
    let [low, high] = IN_ID;
    let set = if byte < 64 { low } else { high };
    byte < 128 && set >> (byte & 63) & 1 != 0
}

pub(super) fn is_reference(text: &str) -> bool {
    is_id(text) || text.split_once(':').is_some_and(|(framework, id)| is_name(framework) && is_id(id))
}

/// Whether the text is a framework's or vendor's short name: lower-case letters, digits and hyphens, 64 at most.
pub(crate) fn is_name(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() <= 64
        && bytes.first().is_some_and(u8::is_ascii_lowercase)
        && bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
}

fn is_entry(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() <= 128 && bytes.first().is_some_and(u8::is_ascii_alphanumeric) && bytes.iter().all(|b| in_id(*b) || b":()/".contains(b))
}

fn is_qualified(text: &str) -> bool {
    text.split_once(':').is_some_and(|(framework, id)| is_name(framework) && is_entry(id))
}

/// What a reference may name: a kind of record, or a group of kinds.
pub trait Target: 'static {
    /// The kinds.
    const TARGETS: &'static Targets;
}

/// A reference to a `T` by its identifier. Rules, not the reader, check whether the record exists.
pub struct Ref<T> {
    text: RefText,
    target: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// Returns the identifier as written.
    pub fn as_str(&self) -> &str {
        self.text.as_str()
    }
    /// Returns the text of the reference.
    pub fn as_id(&self) -> &RefText {
        &self.text
    }
}

impl<T> From<&Id> for Ref<T> {
    fn from(id: &Id) -> Ref<T> {
        Ref { text: RefText::from_checked(id.as_text().clone()), target: PhantomData }
    }
}

impl<T> std::str::FromStr for Ref<T> {
    type Err = super::InvalidValue;
    fn from_str(text: &str) -> Result<Ref<T>, super::InvalidValue> {
        Ok(Ref { text: text.parse()?, target: PhantomData })
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Ref<T> {
        Ref { text: self.text.clone(), target: PhantomData }
    }
}
impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Ref<T>) -> bool {
        self.text == other.text
    }
}
impl<T> Eq for Ref<T> {}
impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}
impl<T> fmt::Display for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<T> Blank for Ref<T> {
    fn blank() -> Ref<T> {
        Ref { text: RefText::blank(), target: PhantomData }
    }
}

impl<T: Target> Value for Ref<T> {
    const BEARS: bool = true;
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> super::Form {
        super::Form::Link(T::TARGETS)
    }
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        p.reference(&mut self.text, T::TARGETS)
    }
    fn view(&self) -> View<'_> {
        View::Link(&self.text, T::TARGETS)
    }
    fn any(list: &Vec<Ref<T>>) -> Option<&dyn Any> {
        Some(list)
    }
}

/// Groups that one reference field may name: record kinds, and behind the plus lists of the catalogue or `any` record.
macro_rules! targets {
    ($($(#[$meta:meta])* $Name:ident : [$($Kind:ty),*] $(+ [$($fact:literal),*])?;)*) => { $(
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $Name;
        impl $crate::read::Target for $Name {
            const TARGETS: &'static $crate::read::Targets = &$crate::read::Targets {
                name: stringify!($Name),
                kinds: &[$(<$Kind as $crate::read::Kind>::TABLE.kind),*],
                facts: &[$($($fact),*)?],
            };
        }
    )* };
}
pub(crate) use targets;

impl<T: super::Kind + 'static> Target for T {
    const TARGETS: &'static Targets = &Targets { name: T::TABLE.kind, kinds: &[T::TABLE.kind], facts: &[] };
}

#[cfg(feature = "serde")]
mod serde_impl {
    #[cfg(feature = "schemars")]
    use super::Target;
    use super::{PhantomData, Ref, RefText};

    impl<T> serde::Serialize for Ref<T> {
        fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            s.serialize_str(self.as_str())
        }
    }
    impl<'de, T> serde::Deserialize<'de> for Ref<T> {
        fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Ref<T>, D::Error> {
            Ok(Ref { text: RefText::deserialize(d)?, target: PhantomData })
        }
    }
    #[cfg(feature = "schemars")]
    impl<T: Target> schemars::JsonSchema for Ref<T> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "reference".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            let targets = [T::TARGETS.kinds, T::TARGETS.facts].concat();
            let targets = if targets.is_empty() { vec!["any"] } else { targets };
            schemars::json_schema!({"type": "string", "pattern": RefText::PATTERN, "x-aimskit-ref": targets})
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn bits_of_ids_are_their_characters() {
        for byte in 0..=u8::MAX {
            assert_eq!(super::in_id(byte), byte.is_ascii_alphanumeric() || b"._-".contains(&byte), "{byte}");
        }
    }
}
