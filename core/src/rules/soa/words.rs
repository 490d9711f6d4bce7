//! Whether a reason is a reason.

use crate::placeholder::placeholder;
use crate::read::Text;

/// What a text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Words<'t> {
    /// It says something.
    Ok,
    /// There is none, or it is blank.
    None,
    /// It only says that there is no reason.
    Weak(&'t Text),
}

/// Whole reasons that explain nothing, beside the placeholders: compared without case, spaces around and final marks.
const WEAK: &[&str] = &[
    "as above",
    "best practice",
    "by default",
    "excluded",
    "included",
    "no",
    "none",
    "not needed",
    "not relevant",
    "not required",
    "not used",
    "out of scope",
    "required",
    "see above",
    "yes",
];

/// Characters that are not visible.
fn unseen(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// What a text says that is to give a reason.
pub(in crate::rules) fn words(text: &Option<Text>) -> Words<'_> {
    let Some(text) = text.as_ref().filter(|text| !text.chars().all(unseen)) else { return Words::None };
    let plain = text.trim().trim_end_matches(['.', '!', ';', ',', '…']).trim_end().to_ascii_lowercase();
    if placeholder(text).is_some() || WEAK.contains(&plain.as_str()) { Words::Weak(text) } else { Words::Ok }
}

#[cfg(test)]
mod tests {
    use super::{Text, Words, words};

    #[test]
    fn reasons() {
        for weak in ["N/A", "n.a.", " Not needed. ", "TBD", "...", "—", "nie dotyczy"] {
            let text = Some(Text::from(weak));
            assert_eq!(words(&text), Words::Weak(text.as_ref().unwrap()), "{weak}");
        }
        for good in ["no customers: all systems are internal", "not applicable: we use no third-party data"] {
            assert_eq!(words(&Some(good.into())), Words::Ok, "{good}");
        }
        assert_eq!(words(&Some("  ".into())), Words::None);
        assert_eq!(words(&Some("\u{ad}\u{2060}".into())), Words::None);
        assert_eq!(words(&None), Words::None);
    }
}
