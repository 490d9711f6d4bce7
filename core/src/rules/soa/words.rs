//! Whether a reason is a reason.

use crate::read::Text;

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Words<'a> {
    /// It says something.
    Ok,
    /// There is none, or it is blank.
    None,
    /// It only says that there is no reason.
    Weak(&'a str),
}

/// Whole reasons that explain nothing: compared without case, spaces around and final marks.
const WEAK: &[&str] = &[
    "-", "?", "excluded", "included", "n.a", "n/a", "na", "no", "none", "not applicable", "not needed", "not relevant", "not required",
    "required", "tba", "tbc", "tbd", "to be confirmed", "to be determined", "todo", "yes",
];

/// Looks at a text that is to give a reason.
pub(in crate::rules) fn words(text: &Option<Text>) -> Words<'_> {
    let said = text.as_ref().map_or("", |text| text.as_str().trim());
    if said.is_empty() {
        return Words::None;
    }
    let plain = said.trim_end_matches(['.', '!', ';', ',']).trim_end().to_ascii_lowercase();
    if plain.is_empty() || WEAK.contains(&plain.as_str()) { Words::Weak(said) } else { Words::Ok }
}

#[cfg(test)]
mod tests {
    use super::{Words, words};

    #[test]
    fn reasons() {
        for weak in ["N/A", "n.a.", " Not needed. ", "TBD", "not applicable", "..."] {
            assert_eq!(words(&Some(weak.into())), Words::Weak(weak.trim()), "{weak}");
        }
        for good in ["no customers: all systems are internal", "not applicable: we use no third-party data"] {
            assert_eq!(words(&Some(good.into())), Words::Ok, "{good}");
        }
        assert_eq!(words(&Some("  ".into())), Words::None);
        assert_eq!(words(&None), Words::None);
    }
}
