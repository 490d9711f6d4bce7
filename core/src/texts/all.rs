//! The groups of phrases, from all parts of the library.

use crate::language::{Arg, Language, Phrases};

/// The folders that show texts.
const FOLDERS: &[&[&Phrases]] = &[
    crate::language::TEXTS,
    crate::catalogue::TEXTS,
    crate::read::TEXTS,
    crate::eu_ai_act::TEXTS,
    crate::check::TEXTS,
    crate::assess::TEXTS,
    crate::views::TEXTS,
    crate::views::DIFF_TEXTS,
    crate::views::METHOD_TEXTS,
    #[cfg(feature = "exchange")]
    crate::crosswalk::TEXTS,
    #[cfg(feature = "exchange")]
    crate::exchange::TEXTS,
    #[cfg(feature = "exchange")]
    crate::exchange::PAGE_TEXTS,
    #[cfg(feature = "exchange")]
    crate::exchange::PAPER_TEXTS,
    #[cfg(feature = "english")]
    super::faces::TEXTS,
];

/// Every group of phrases that this build shows, in no order.
pub fn phrases() -> impl Iterator<Item = &'static Phrases> {
    FOLDERS.iter().flat_map(|folder| folder.iter().copied())
}

/// A text by its group and key, its places filled, for faces in other programming languages; `None` where there is none of that key.
///
/// ```
/// use aimskit::Language;
/// let text = aimskit::texts::say(Language::english(), "program", "errors", &[("count", 2_usize.into())]);
/// assert_eq!(text.as_deref(), Some("2 errors"));
/// ```
pub fn say(language: &Language, group: &str, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let of = phrases().find(|of| of.group().key() == group)?;
    Some(language.say(of.of_key(key)?, args))
}

#[cfg(all(test, feature = "exchange", feature = "english"))]
mod tests {
    use super::phrases;
    use crate::language::Group;

    #[test]
    fn every_group_has_its_phrases_once_and_every_phrase_a_text() {
        let mut groups: Vec<Group> = phrases().map(|of| of.group()).collect();
        groups.sort_unstable();
        assert_eq!(groups, Group::ALL);
        for of in phrases() {
            let mut keys: Vec<&str> = of.keys().collect();
            assert_eq!(keys.len(), of.english().len(), "{:?}", of.group());
            assert!(of.english().iter().all(|text| !text.other.is_empty()), "{:?}", of.group());
            keys.sort_unstable();
            assert!(keys.windows(2).all(|pair| pair[0] != pair[1]), "{:?}: {keys:?}", of.group());
        }
    }
}
