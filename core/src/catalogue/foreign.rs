//! Ids of other standards that are often met beside those of ISO/IEC 42001.

use crate::letters::is_of_word;

const ISO_27001_2022: &str = "ISO/IEC 27001:2022";
const ISO_27001_2013: &str = "ISO/IEC 27001:2013";

/// The other standard in which an id of this spelling stands.
pub(in crate::catalogue) fn standard_of_id(id: &str) -> Option<&'static str> {
    let numbers = id.strip_prefix("A.")?.split('.').map(str::parse::<u16>).collect::<Result<Vec<_>, _>>().ok()?;
    match *numbers.as_slice() {
        [5, 1..=37] | [6, 1..=8] | [7, 1..=14] | [8, 1..=34] => Some(ISO_27001_2022),
        [6, 1, 1..=5] | [6, 2, 1..=2] | [5 | 7..=18, 1..=9, 1..=9] => Some(ISO_27001_2013),
        _ => None,
    }
}

/// The other standard whose way of citing a text uses.
pub(in crate::catalogue) fn standard_of_text(text: &str) -> Option<&'static str> {
    let text = text.to_ascii_lowercase();
    if text.contains("27001") {
        return Some("ISO/IEC 27001");
    }
    let numbered = |word: &str| {
        text.strip_prefix(word).is_some_and(|rest| rest.trim_start_matches([' ', '.', '-']).starts_with(|c: char| c.is_ascii_digit()))
    };
    if ["govern", "map", "measure", "manage"].into_iter().any(numbered) {
        return Some("NIST AI RMF 1.0");
    }
    let annex = text.strip_prefix("annex ").and_then(|rest| rest.split(|c: char| !is_of_word(c)).next());
    let roman = annex.is_some_and(|number| !number.is_empty() && number.chars().all(|c| matches!(c, 'i' | 'v' | 'x')));
    (roman || ["article", "art", "recital"].into_iter().any(numbered)).then_some("EU AI Act, Regulation (EU) 2024/1689")
}
