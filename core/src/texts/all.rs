//! The groups of phrases, from all parts of the library.

use crate::language::Phrases;

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
    crate::exchange::TEXTS,
    #[cfg(feature = "exchange")]
    crate::exchange::PAGE_TEXTS,
];

/// Every group of phrases that this build shows, in no order.
pub fn phrases() -> impl Iterator<Item = &'static Phrases> {
    FOLDERS.iter().flat_map(|folder| folder.iter().copied())
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
