//! JSON as a tree that keeps what a map would lose: members of the same name, the order of members, numbers and strings as they are spelled.

use std::fmt;

use serde::Deserializer;
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Piece {
    /// A string, number or word, as written.
    Leaf(String),
    List(Vec<Piece>),
    /// Keys as written, with their quotes.
    Object(Vec<(String, Piece)>),
}

/// The text as a tree; none when it is no JSON.
pub(crate) fn parse(text: &str) -> Option<Piece> {
    let raw = serde_json::from_str::<&RawValue>(text.strip_prefix('\u{feff}').unwrap_or(text)).ok()?;
    Some(piece(raw.get()))
}

fn piece(raw: &str) -> Piece {
    let mut json = serde_json::Deserializer::from_str(raw);
    match raw.as_bytes().first() {
        Some(b'{') => json.deserialize_map(Members).expect("an object"),
        Some(b'[') => json.deserialize_seq(Elements).expect("an array"),
        _ => Piece::Leaf(raw.to_owned()),
    }
}

struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Piece;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Piece, A::Error> {
        let mut members = Vec::new();
        while let Some((key, value)) = map.next_entry::<&RawValue, &RawValue>()? {
            members.push((key.get().to_owned(), piece(value.get())));
        }
        Ok(Piece::Object(members))
    }
}

struct Elements;

impl<'de> Visitor<'de> for Elements {
    type Value = Piece;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Piece, A::Error> {
        let mut elements = Vec::new();
        while let Some(value) = seq.next_element::<&RawValue>()? {
            elements.push(piece(value.get()));
        }
        Ok(Piece::List(elements))
    }
}

impl Piece {
    /// The tree without what writing may change: empty lists in members, the order of members with different names, the spelling of
    /// strings and numbers. Members of the same name stay in their order.
    pub(crate) fn plain(self) -> Piece {
        match self {
            Piece::Object(members) => {
                let kept = members.into_iter().filter(|(_, value)| *value != Piece::List(Vec::new()));
                let mut kept: Vec<_> = kept.map(|(key, value)| (leaf(&key), value.plain())).collect();
                kept.sort_by(|a, b| a.0.cmp(&b.0));
                Piece::Object(kept)
            }
            Piece::List(elements) => Piece::List(elements.into_iter().map(Piece::plain).collect()),
            Piece::Leaf(text) => Piece::Leaf(leaf(&text)),
        }
    }
}

/// One spelling of a string, number or word. Half a surrogate pair can't be decoded: such a string stays as it is.
fn leaf(text: &str) -> String {
    match text.as_bytes().first() {
        Some(b'"') => serde_json::from_str::<String>(text).map_or_else(|_| text.to_owned(), |decoded| format!("\"{decoded}")),
        Some(b'-' | b'0'..=b'9') => number(text),
        _ => text.to_owned(),
    }
}

/// Sign, significant digits and exponent of a number, exactly.
pub(crate) fn number(text: &str) -> String {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let significant = digits.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return "0".to_owned();
    }
    let Ok(exponent) = exponent.parse::<i64>() else { return text.to_owned() };
    let zeros = digits.len() - digits.trim_end_matches('0').len();
    format!("{sign}{significant}e{}", i128::from(exponent) + zeros as i128 - fraction.len() as i128)
}

impl fmt::Display for Piece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Piece::Leaf(text) => f.write_str(text),
            Piece::List(elements) => {
                f.write_str("[")?;
                for (index, element) in elements.iter().enumerate() {
                    f.write_str(if index > 0 { "," } else { "" })?;
                    element.fmt(f)?;
                }
                f.write_str("]")
            }
            Piece::Object(members) => {
                f.write_str("{")?;
                for (index, (key, value)) in members.iter().enumerate() {
                    write!(f, "{}{key}:{value}", if index > 0 { "," } else { "" })?;
                }
                f.write_str("}")
            }
        }
    }
}
