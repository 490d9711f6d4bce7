//! How sentences and lists are built from what the data hold.

use super::{Language, phrases};
use crate::letters::upper_of;

phrases! { pub(crate) Common:
    /// Where a record has several findings in the same words: {part} is a field, and its number in a list.
    OF_PART = "{message} ({part})";
    /// A finding that is told once for many records.
    SAME_OF_MORE = one "{message}; the same holds of {count} more record" other "{message}; the same holds of {count} more records";
    /// A message, which begins with a small letter and has no full stop, as a sentence of a page. The first letter is made a capital before.
    SENTENCE = "{text}.";
    /// Between the members of a list in a sentence.
    COMMA = ", ";
    /// Between things in one cell or line.
    SEMICOLON = "; ";
    /// Where a sentence names the date of what happened, and none is recorded: "was closed on {date}".
    UNDATED = "a date that is not recorded";
    /// Behind the first members of a list.
    AND_MORE = "and {count} more";
    /// A heading or name before what belongs to it, as in "Owner: p-1".
    NAMED = "{name}: {text}";
}

/// The phrases of this folder.
pub(crate) const TEXTS: &[&super::Phrases] = &[&PHRASES, &super::kinds::KINDS];

impl Language {
    /// A message as a sentence: a capital letter in front, a full stop behind, unless it has an end of its own.
    pub fn sentence(&self, message: &str) -> String {
        let text = capital(message);
        let ended = text.ends_with(['.', '!', '?', '…', '。', '？', '！', '؟', '।']);
        if ended || text.is_empty() { text } else { self.say(SENTENCE, &[("text", (&text).into())]) }
    }

    /// A word or two with a capital letter in front.
    pub fn sentence_case(&self, text: &str) -> String {
        capital(text)
    }

    /// A list in a sentence.
    pub fn list<T: AsRef<str>>(&self, items: impl IntoIterator<Item = T>) -> String {
        joined(items, self.text(COMMA))
    }

    /// Things in one cell or line.
    pub fn line<T: AsRef<str>>(&self, items: impl IntoIterator<Item = T>) -> String {
        joined(items, self.text(SEMICOLON))
    }

    /// How many more there are than are shown.
    pub fn more(&self, count: usize) -> String {
        self.say(AND_MORE, &[("count", count.into())])
    }
}

/// With a capital letter in front.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(upper_of).into_iter().chain(letters).collect()
}

fn joined<T: AsRef<str>>(items: impl IntoIterator<Item = T>, between: &str) -> String {
    let mut out = String::new();
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            out.push_str(between);
        }
        out.push_str(item.as_ref());
    }
    out
}
