//! What must hold for any text. The fuzz targets run these, and `core/tests/any_text.rs` with a seeded generator.

use aimskit::read::{Diagnostic, MAX_TEXT};
use serde_json::value::RawValue;

pub(crate) mod pieces;
use pieces::{Piece, parse};

/// Codes by which the reader says that a text is no JSON.
const NO_JSON: [&str; 6] = ["bad-escape", "bad-number", "control-character", "trailing-text", "unexpected-character", "unexpected-end"];
/// Codes by which it refuses to look further: nothing can be said about the rest.
const LIMITS: [&str; 3] = ["too-deep", "too-large", "too-many-records"];
const BYTE_ORDER_MARK: &str = "byte-order-mark";

fn any_of(diagnostics: &[Diagnostic], codes: &[&str]) -> bool {
    diagnostics.iter().any(|d| codes.contains(&d.code.as_ref()))
}

/// The reader takes for JSON what `serde_json` takes for JSON. Gives whether it was JSON, none when a limit stopped the reader.
pub(crate) fn grammar(text: &str) -> Option<bool> {
    let diagnostics = aimskit::read(text).diagnostics;
    if any_of(&diagnostics, &LIMITS) {
        return None;
    }
    // A byte order mark is a diagnostic of its own; the text behind it is still read.
    let bare = if any_of(&diagnostics, &[BYTE_ORDER_MARK]) { text.strip_prefix('\u{feff}').unwrap_or(text) } else { text };
    let theirs = serde_json::from_str::<&RawValue>(bare).is_ok();
    assert_eq!(!any_of(&diagnostics, &NO_JSON), theirs, "the reader and serde_json disagree whether this is JSON: {text:?}");
    Some(theirs)
}

/// A JSON string means the same to the reader and to `serde_json`. Gives whether `literal` was one.
pub(crate) fn string(literal: &str) -> bool {
    // Raw, so that half a surrogate pair is still a string here.
    let Ok(raw) = serde_json::from_str::<&RawValue>(literal) else { return false };
    if !raw.get().starts_with('"') {
        return false;
    }
    let read = aimskit::read(format!(r#"{{"schemaVersion":"1.0","title":{literal}}}"#));
    let aims = read.aims.expect("an object with a version is a document");
    let ours = aims.root().title.as_deref();
    match serde_json::from_str::<String>(literal) {
        Ok(theirs) if theirs.is_empty() => assert!(ours.is_none() && any_of(&read.diagnostics, &["empty-text"])),
        Ok(theirs) if theirs.chars().count() > MAX_TEXT => assert!(ours.is_none() && any_of(&read.diagnostics, &["text-too-long"])),
        Ok(theirs) => assert_eq!(ours, Some(theirs.as_str())),
        Err(_) => assert!(ours.is_none() && any_of(&read.diagnostics, &["lone-surrogate"]), "{literal:?}"),
    }
    true
}

/// A number that the model can hold is read exactly, and every other one is refused. Gives whether `literal` was a number.
pub(crate) fn number(literal: &str) -> bool {
    let Some(Piece::Leaf(literal)) = parse(literal) else { return false };
    if !literal.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        return false;
    }
    let read = aimskit::read(format!(r#"{{"schemaVersion":"1.0","metrics":[{{"id":"m","target":{literal}}}]}}"#));
    let aims = read.aims.expect("an object with a version is a document");
    let ours = aims.root().metrics.iter().find_map(|metric| metric.target);
    // Fifteen significant digits, below 10^15, no more than fifteen places.
    let plain = pieces::number(&literal);
    let fits = match plain.trim_start_matches('-').split_once('e') {
        // An exponent that no 64 bits hold is beyond all of that.
        Some((digits, exponent)) => {
            exponent.parse::<i64>().is_ok_and(|exponent| digits.len() <= 15 && exponent >= -15 && exponent <= 15 - digits.len() as i64)
        }
        None => plain == "0",
    };
    assert_eq!(ours.map(|number| pieces::number(&number.to_string())), fits.then_some(plain), "{literal}");
    assert_eq!(any_of(&read.diagnostics, &["number-out-of-range"]), !fits, "{literal}");
    true
}

/// Names of members mean the same to the reader and to `serde_json`. Gives whether `object` was an object of vendors.
pub(crate) fn names(object: &str) -> bool {
    let read = aimskit::read(format!(r#"{{"schemaVersion":"1.0","extensions":{object}}}"#));
    let Some(aims) = read.aims.filter(|_| read.diagnostics.is_empty()) else { return false };
    let Some(Piece::Object(members)) = parse(object) else { panic!("{object:?} was read as an object") };
    let name = |key: &str| serde_json::from_str::<String>(key).expect("a name");
    let theirs: Vec<_> = members.into_iter().map(|(key, value)| (name(&key), Some(value))).collect();
    let ours: Vec<_> = aims.root().extensions.iter().map(|(name, json)| (name.to_owned(), parse(json))).collect();
    assert_eq!(ours, theirs, "{object}");
    true
}

/// What was read and written reads again as the same, with the same diagnostics, and nothing is lost. Gives whether there was a document.
pub(crate) fn round_trip(text: &str) -> bool {
    let first = aimskit::read(text);
    let Some(aims) = first.aims else { return false };
    let written = aims.to_json();
    let second = aimskit::read(written.as_str());
    let again = second.aims.expect("what was written is a document");
    assert_eq!(again.to_json(), written, "writing is not stable for {text:?}");
    assert!(again == aims, "another document came back from {text:?}: {written:?}");
    if first.suppressed == 0 {
        assert_eq!(codes(&second.diagnostics), codes(&first.diagnostics), "other diagnostics came back from {text:?}");
    }
    let (before, after) = (parse(text).expect("JSON was read"), parse(&written).expect("JSON was written"));
    assert_eq!(after.plain(), before.plain(), "something was lost or added in {text:?}");
    true
}

/// A verb gives an answer that is JSON, the same each time, whatever it is asked.
pub(crate) fn answers(document: &str, options: &str) {
    let answer = aimskit::api::assess(document, options, aimskit::Language::english());
    assert!(serde_json::from_str::<&RawValue>(&answer).is_ok_and(|raw| raw.get().starts_with('{')));
    assert_eq!(aimskit::api::assess(document, options, aimskit::Language::english()), answer);
}

fn codes(diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut codes: Vec<String> = diagnostics.iter().map(|d| d.code.to_string()).filter(|code| code != BYTE_ORDER_MARK).collect();
    codes.sort();
    codes
}
