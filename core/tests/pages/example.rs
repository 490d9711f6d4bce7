//! One example of a page: a fence and an overlay.

use serde_json::Value;

pub(crate) enum Expected {
    Pass,
    /// It can't be told of the subject of that name.
    Unknown(String),
    /// At this place.
    Fail(String),
}

pub(crate) struct Example {
    pub(crate) line: usize,
    pub(crate) fence: String,
    pub(crate) expected: Expected,
    /// Other rules that find something too, rightly.
    pub(crate) also: Vec<String>,
    pub(crate) as_of: Option<String>,
    pub(crate) overlay: Value,
}

impl Example {
    /// `fence` is what stands after `json`.
    pub(crate) fn parse(line: usize, fence: &str, body: &str) -> Result<Example, String> {
        let wrong = |why: &str| format!("line {line} (`{fence}`): {why}");
        let mut words = fence.split_whitespace();
        let expected = match (words.next(), fence.split_whitespace().nth(1), fence.split_whitespace().nth(2)) {
            (Some("pass"), ..) => Expected::Pass,
            (Some("unknown"), Some("of"), Some(subject)) => Expected::Unknown(subject.to_owned()),
            (Some("fail"), Some("at"), Some(place)) => Expected::Fail(place.to_owned()),
            _ => return Err(wrong("a fence says `pass`, `unknown of <subject>` or `fail at <place>`")),
        };
        if matches!(expected, Expected::Fail(_) | Expected::Unknown(_)) {
            words.nth(1);
        }
        let (mut also, mut as_of) = (Vec::new(), None);
        while let Some(word) = words.next() {
            match (word, word.strip_prefix("as_of=")) {
                (_, Some(day)) => as_of = Some(day.to_owned()),
                ("also", _) => also.push(words.next().ok_or_else(|| wrong("`also` names a rule"))?.to_owned()),
                _ => return Err(wrong(&format!("`{word}` means nothing here"))),
            }
        }
        let overlay = serde_json::from_str(body).map_err(|e| wrong(&format!("is no JSON: {e}")))?;
        Ok(Example { line, fence: fence.to_owned(), expected, also, as_of, overlay })
    }
}
