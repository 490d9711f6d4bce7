//! Words of sheets and what they stand for: words of vocabularies, yes and no, numbers.

use super::headings::squeezed;
use super::mapping::{DecimalMark, MappedWord};
use crate::language::Language;
use crate::read::Words;

/// For words of vocabularies, what registers write instead: English, German, French, Spanish.
static HEARD: &str = include_str!("heard.txt");

/// What a mapping says that a word stands for; the outer none where it says nothing.
pub(super) fn mapped<'a>(text: &str, words: &'a [MappedWord]) -> Option<Option<&'a str>> {
    let text = squeezed_or_whole(text);
    words.iter().find(|word| squeezed_or_whole(&word.from) == text).map(|word| word.to.as_deref())
}

/// The letters and digits of a text; the text itself where it has none, such as `✓` or `-`.
fn squeezed_or_whole(text: &str) -> String {
    let squeezed = squeezed(text);
    if squeezed.is_empty() { text.trim().to_owned() } else { squeezed }
}

/// The word of a vocabulary that a text stands for.
pub(super) fn word(text: &str, words: Words, language: &Language) -> Option<&'static str> {
    let said = squeezed_or_whole(text);
    let by = |test: &dyn Fn(&str) -> bool| words.iter().find(|word| test(word));
    by(&|word| squeezed(word) == said)
        .or_else(|| by(&|word| squeezed(&language.label(word)) == said))
        .or_else(|| by(&|word| stands_for(word, &said)))
}

fn stands_for(word: &str, said: &str) -> bool {
    let listed = HEARD.lines().find_map(|line| line.strip_prefix(word)?.strip_prefix(' '));
    listed.is_some_and(|names| names.split(' ').any(|name| name == said))
}

/// Yes or no.
pub(super) fn flag(text: &str) -> Option<bool> {
    const YES: [&str; 14] = ["true", "yes", "y", "ja", "j", "oui", "o", "si", "sí", "wahr", "vrai", "verdadero", "x", "1"];
    const NO: [&str; 12] = ["false", "no", "n", "nein", "non", "falsch", "faux", "falso", "0", "none", "keine", "keiner"];
    let said = squeezed_or_whole(text);
    match said.as_str() {
        "✓" | "✔" | "☑" | "✅" => Some(true),
        "✗" | "✘" | "☐" | "❌" | "-" => Some(false),
        said if YES.contains(&said) => Some(true),
        said if NO.contains(&said) => Some(false),
        _ => None,
    }
}

/// A number as JSON writes it: without what groups its digits, percent signs and currencies.
pub(super) fn number(text: &str, mark: Option<DecimalMark>) -> Option<String> {
    let text = text.trim().trim_end_matches(['%', '€', '$', '£']).trim_start_matches(['€', '$', '£']).trim();
    let (decimal, group) = match mark {
        Some(DecimalMark::Comma) => (',', '.'),
        _ => ('.', ','),
    };
    let kept: String = text.chars().filter(|c| *c != group && !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'')).collect();
    let kept = kept.replace(decimal, ".").replace('\u{2212}', "-");
    let digits = kept.strip_prefix('-').unwrap_or(&kept);
    let (whole, rest) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |digits: &str| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(rest) {
        return None;
    }
    let trimmed = whole.trim_start_matches('0');
    let sign = if kept.starts_with('-') { "-" } else { "" };
    let fraction = digits.split_once('.').map_or("", |(_, fraction)| fraction.trim_end_matches('0'));
    let dot = if fraction.is_empty() { "" } else { "." };
    Some(format!("{sign}{}{dot}{fraction}", if trimmed.is_empty() { "0" } else { trimmed }))
}

/// Whether numbers of a column are written with a decimal comma; none where nothing shows it.
pub(super) fn shows_decimal(text: &str) -> Option<DecimalMark> {
    let (point, comma) = (text.rfind('.'), text.rfind(','));
    let behind = |at: usize| text.get(at + 1..).map_or(0, |rest| rest.chars().take_while(char::is_ascii_digit).count());
    match (point, comma) {
        (Some(point), Some(comma)) => Some(if comma > point { DecimalMark::Comma } else { DecimalMark::Point }),
        (None, Some(comma)) if behind(comma) != 3 => Some(DecimalMark::Comma),
        (Some(point), None) if behind(point) != 3 => Some(DecimalMark::Point),
        _ => None,
    }
}

/// What sheets write where they have no value.
pub(super) fn says_nothing(text: &str) -> bool {
    matches!(squeezed_or_whole(text).as_str(), "" | "-" | "–" | "—" | "--" | "nan" | "null" | "none" | "nat" | "undefined" | "#na")
}

/// What a spreadsheet shows where it could not compute a value.
pub(super) fn is_error(text: &str) -> bool {
    const ERRORS: [&str; 9] = ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];
    ERRORS.contains(&text.trim()) || matches!(text.trim(), "#BEZUG!" | "#WERT!" | "#NV" | "#REF" | "#VALEUR!")
}

#[cfg(test)]
mod tests {
    use super::{DecimalMark, HEARD, flag, number, shows_decimal, word};
    use crate::language::Language;
    use crate::model::{ImplementationStatus, RiskStatus, SoaDecision, TreatmentOption, WorkStatus};

    #[test]
    fn words_are_heard_in_four_languages() {
        let english = Language::english();
        for (text, words, expected) in [
            ("Mitigate", TreatmentOption::WORDS, Some("reduce")),
            ("Vermeiden", TreatmentOption::WORDS, Some("avoid")),
            ("TRANSFER", TreatmentOption::WORDS, Some("share")),
            ("Accept", TreatmentOption::WORDS, Some("retain")),
            ("yes", SoaDecision::WORDS, Some("included")),
            ("N/A", SoaDecision::WORDS, Some("excluded")),
            ("✓", SoaDecision::WORDS, Some("included")),
            ("Not started", ImplementationStatus::WORDS, Some("notStarted")),
            ("teilweise", ImplementationStatus::WORDS, Some("partial")),
            ("in progress", WorkStatus::WORDS, Some("inProgress")),
            ("fermé", RiskStatus::WORDS, Some("closed")),
            ("blue", RiskStatus::WORDS, None),
        ] {
            assert_eq!(word(text, words, english), expected, "{text}");
        }
    }

    #[test]
    fn no_word_stands_twice_in_a_line() {
        for line in HEARD.lines() {
            let mut words: Vec<&str> = line.split(' ').skip(1).collect();
            let all = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), all, "{line}");
        }
    }

    #[test]
    fn numbers_are_read_by_their_mark() {
        for (text, mark, expected) in [
            ("12", None, Some("12")),
            ("1,234.50", None, Some("1234.5")),
            ("1.234,50", Some(DecimalMark::Comma), Some("1234.5")),
            ("12 %", None, Some("12")),
            ("€ 1 000", None, Some("1000")),
            ("-0.5", None, Some("-0.5")),
            ("007", None, Some("7")),
            ("0,0", Some(DecimalMark::Comma), Some("0")),
            ("12a", None, None),
            ("", None, None),
            ("1.2.3", None, None),
        ] {
            assert_eq!(number(text, mark).as_deref(), expected, "{text}");
        }
        assert_eq!(
            (shows_decimal("1,5"), shows_decimal("1.234,5"), shows_decimal("1,234"), shows_decimal("12")),
            (Some(DecimalMark::Comma), Some(DecimalMark::Comma), None, None)
        );
        assert_eq!((flag("Ja"), flag("✗"), flag("maybe")), (Some(true), Some(false), None));
    }
}
