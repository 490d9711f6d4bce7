//! Comparing titles by the words that tell them apart.

use crate::letters::{is_of_word, lower, lower_of};

/// Words that stand in too many titles, or in front of ids.
const COMMON: &[&str] =
    &["the", "and", "for", "with", "from", "other", "its", "are", "that", "system", "systems", "iso", "iec", "annex", "clause", "control"];

/// The telling words of a text, in lower case.
pub(in crate::catalogue) fn telling(text: &str) -> Vec<String> {
    text.split(|c: char| !is_of_word(c))
        .filter(|word| word.chars().count() > 2 && !word.contains(|c: char| c.is_ascii_digit()))
        .map(lower)
        .filter(|word| !COMMON.contains(&word.as_str()))
        .collect()
}

/// How many of the words stand in the text, in whatever form.
pub(in crate::catalogue) fn hits(words: &[String], text: &str) -> usize {
    let there = telling(text);
    words.iter().filter(|word| there.iter().any(|other| alike(word, other))).count()
}

/// `verify` and `verification`, `document` and `documentation`; not `control` and `contract`.
fn alike(a: &str, b: &str) -> bool {
    let shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let shorter = a.chars().count().min(b.chars().count());
    a == b || (shared >= 4 && shared == shorter) || (shared >= 5 && shared * 4 >= shorter * 3)
}

/// A title without case, punctuation and spacing.
pub(in crate::catalogue) fn folded(title: &str) -> String {
    title.chars().filter(|c| is_of_word(*c)).map(lower_of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_alike_and_neighbours_are_not() {
        for (a, b, expected) in [
            ("verify", "verification", true),
            ("document", "documentation", true),
            ("deployed", "deployment", true),
            ("contract", "controls", false),
            ("data", "date", false),
            ("use", "users", false),
            ("use", "use", true),
        ] {
            assert_eq!(alike(a, b), expected, "{a} {b}");
            assert_eq!(alike(b, a), expected, "{b} {a}");
        }
    }
}
