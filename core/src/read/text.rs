//! Text of a document: a reference-counted slice of its source, without a copy and without a lifetime.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroU32;
use std::sync::Arc;

use super::reader::Reader;
use super::record::{Blank, Value, View};
use crate::language::Arg;

/// Largest number of characters in a text.
pub const MAX_TEXT: usize = 65_536;

/// Stands for a source that is too long to count: all of it.
const WHOLE: NonZeroU32 = NonZeroU32::MAX;

/// Text. Read from a document, it is a slice of the source and keeps the whole source in memory; made by a caller, it owns its characters.
/// Cloning it copies nothing.
#[derive(Clone)]
pub struct Text {
    /// None for empty text, so that starting from nothing counts nothing.
    source: Option<Arc<String>>,
    start: u32,
    /// Its length and one, so that an `Option` of it takes no more room.
    over: NonZeroU32,
}

impl Text {
    /// The slice of `source` from `start` to `end`, in bytes; empty when that is no slice of it.
    pub(crate) fn slice(source: &Arc<String>, start: usize, end: usize) -> Text {
        // The reader takes no longer text (`Limits::most_bytes`), so that nothing is cut off here.
        let (start, len) = (u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end.saturating_sub(start)).unwrap_or(u32::MAX));
        Text { source: Some(Arc::clone(source)), start, over: NonZeroU32::MIN.saturating_add(len) }
    }

    /// The characters as bytes: a comparison need not check whether a slice ends between two characters.
    fn bytes_of(&self) -> &[u8] {
        let Some(source) = &self.source else { return &[] };
        if self.over == WHOLE {
            return source.as_bytes();
        }
        let start = self.start as usize;
        source.as_bytes().get(start..start + self.over.get() as usize - 1).unwrap_or_default()
    }

    /// Returns the characters.
    pub fn as_str(&self) -> &str {
        let Some(source) = &self.source else { return "" };
        if self.over == WHOLE {
            return source;
        }
        let start = self.start as usize;
        source.get(start..start + self.over.get() as usize - 1).unwrap_or_default()
    }
}

/// Most characters of a text of the document that a diagnostic repeats, in its message, its params and its pointer.
const MOST_REPEATED: usize = 200;

/// The text, cut behind 200 characters, with `…` for the rest.
pub(crate) fn clip(text: &str) -> Cow<'_, str> {
    if text.len() <= MOST_REPEATED {
        return Cow::Borrowed(text);
    }
    match text.char_indices().nth(MOST_REPEATED) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        let len = u32::try_from(text.len()).unwrap_or(u32::MAX);
        Text { source: Some(Arc::new(text)), start: 0, over: NonZeroU32::MIN.saturating_add(len) }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::from(text.to_owned())
    }
}

impl<'a> From<&'a Text> for Arg<'a> {
    fn from(text: &'a Text) -> Arg<'a> {
        Arg::Text(text)
    }
}

impl std::ops::Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        // Mostly their lengths tell; those of all of a source are not known here.
        let told = self.over != other.over && self.over != WHOLE && other.over != WHOLE;
        !told && self.bytes_of() == other.bytes_of()
    }
}
impl Eq for Text {}
impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}
impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Text) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Text {
    fn cmp(&self, other: &Text) -> Ordering {
        self.bytes_of().cmp(other.bytes_of())
    }
}
impl std::hash::Hash for Text {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl Blank for Text {
    fn blank() -> Text {
        Text { source: None, start: 0, over: NonZeroU32::MIN }
    }
}

impl Value for Text {
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let Some((at, text)) = p.string() else { return false };
        if text.is_empty() {
            return p.refuse(at, "empty-text", &[]);
        }
        if text.len() > MAX_TEXT && text.chars().nth(MAX_TEXT).is_some() {
            return p.refuse(at, "text-too-long", &[("limit", &MAX_TEXT.to_string())]);
        }
        *self = p.keep(at, text);
        true
    }
    /// Empty text can't be read: it stands for a required one that was missing, and is not made up when written.
    fn view(&self) -> View<'_> {
        if self.is_empty() { View::Absent } else { View::Text(self) }
    }
}

#[cfg(feature = "serde")]
mod serde_impl {
    use super::{MAX_TEXT, Text};

    impl serde::Serialize for Text {
        fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            s.serialize_str(self)
        }
    }
    impl<'de> serde::Deserialize<'de> for Text {
        fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Text, D::Error> {
            let text = String::deserialize(d)?;
            if text.is_empty() || text.chars().nth(MAX_TEXT).is_some() {
                return Err(serde::de::Error::custom("text must have 1 to 65536 characters"));
            }
            Ok(Text::from(text))
        }
    }
    #[cfg(feature = "schemars")]
    impl schemars::JsonSchema for Text {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "text".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({"type": "string", "minLength": 1, "maxLength": MAX_TEXT})
        }
    }
}
