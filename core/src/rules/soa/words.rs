//! Whether a reason is a reason.

use crate::read::Text;

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Words {
    /// It says something.
    Ok,
    /// There is none, or it is blank.
    None,
    /// It only says that there is no reason.
    Weak(&'static str),
}

/// Whole reasons that explain nothing: compared without case, spaces around and final marks.
const WEAK: &[&str] = &[
    "-",
    "?",
    "as above",
    "best practice",
    "by default",
    "does not apply",
    "excluded",
    "included",
    "n.a",
    "n/a",
    "na",
    "no",
    "none",
    "not applicable",
    "not needed",
    "not relevant",
    "not required",
    "not used",
    "out of scope",
    "required",
    "see above",
    "tba",
    "tbc",
    "tbd",
    "to be confirmed",
    "to be determined",
    "todo",
    "yes",
];

/// Looks at a text that is to give a reason.
pub(in crate::rules) fn words(text: &Option<Text>) -> Words {
    let said = text.as_ref().map_or("", |text| text.as_str().trim());
    if said.is_empty() {
        return Words::None;
    }
    let plain = said.trim_end_matches(['.', '!', ';', ',', '…']).trim_end().to_ascii_lowercase();
    if plain.is_empty() {
        return Words::Weak("…");
    }
    WEAK.iter().find(|weak| **weak == plain).map_or(Words::Ok, |weak| Words::Weak(weak))
}

#[cfg(test)]
mod tests {
    use super::{Words, words};

    #[test]
    fn reasons() {
        let weak = [("N/A", "n/a"), ("n.a.", "n.a"), (" Not needed. ", "not needed"), ("TBD", "tbd"), ("...", "…")];
        for (said, word) in weak {
            assert_eq!(words(&Some(said.into())), Words::Weak(word), "{said}");
        }
        for good in ["no customers: all systems are internal", "not applicable: we use no third-party data"] {
            assert_eq!(words(&Some(good.into())), Words::Ok, "{good}");
        }
        assert_eq!(words(&Some("  ".into())), Words::None);
        assert_eq!(words(&None), Words::None);
    }
}
