//! Texts that say nothing: placeholders and blanks, as people leave them in forms, by language.

use std::cell::RefCell;
use std::ops::Deref;
use std::sync::OnceLock;

use crate::letters::{is_of_word, lower_of};

/// Placeholders by language, in small letters, what is no letter or digit as one space: `N/A` is `n a`, `[TBD]` is `tbd`.
const PLACEHOLDERS: [(&str, &[&str]); 28] = [
    (
        "en",
        &[
            "n a",
            "na",
            "tbd",
            "tba",
            "tbc",
            "todo",
            "to do",
            "to be added",
            "to be agreed",
            "to be announced",
            "to be completed",
            "to be confirmed",
            "to be decided",
            "to be defined",
            "to be determined",
            "to be done",
            "to follow",
            "pending",
            "placeholder",
            "fill in",
            "please fill in",
            "insert text here",
            "enter text here",
            "not applicable",
            "does not apply",
            "none that apply",
            "lorem ipsum",
            "null",
            "nil",
            "undefined",
            "nan",
            "x",
            "xx",
            "xxx",
            "xxxx",
        ],
    ),
    (
        "de",
        &[
            "k a",
            "keine angabe",
            "keine angaben",
            "entfällt",
            "nicht relevant",
            "nicht anwendbar",
            "nicht zutreffend",
            "trifft nicht zu",
            "offen",
            "noch offen",
            "folgt",
            "wird ergänzt",
            "wird noch ergänzt",
            "wird nachgereicht",
            "noch zu klären",
            "zu klären",
            "zu ergänzen",
            "noch zu ergänzen",
            "noch festzulegen",
            "platzhalter",
        ],
    ),
    (
        "fr",
        &[
            "s o",
            "sans objet",
            "non applicable",
            "non pertinent",
            "à compléter",
            "à définir",
            "à déterminer",
            "à préciser",
            "à venir",
            "à faire",
            "en attente",
        ],
    ),
    (
        "es",
        &["no aplica", "no aplicable", "no procede", "por definir", "por determinar", "por completar", "pendiente", "sin definir", "n d"],
    ),
    ("it", &["non applicabile", "non pertinente", "da definire", "da completare", "da determinare", "da confermare"]),
    ("pt", &["não aplicável", "não se aplica", "a definir", "a determinar", "a completar", "por preencher", "pendente"]),
    ("nl", &["n v t", "nvt", "niet van toepassing", "niet relevant", "nog in te vullen", "in te vullen", "nader te bepalen", "volgt"]),
    ("pl", &["nie dotyczy", "nd", "do uzupełnienia", "do ustalenia", "do określenia"]),
    ("cs", &["nevztahuje se", "není relevantní", "neuvedeno", "bude doplněno", "doplnit"]),
    ("sk", &["nevzťahuje sa", "nerelevantné", "neuvedené", "bude doplnené", "doplniť"]),
    ("sv", &["ej tillämpligt", "inte tillämpligt", "ej relevant", "ska kompletteras", "kommer senare"]),
    ("da", &["ikke relevant", "ikke aktuelt", "udfyldes senere", "afventer"]),
    ("nb", &["ikke aktuell", "ikke gjeldende", "fylles ut senere", "kommer"]),
    ("fi", &["ei sovellu", "ei sovelleta", "ei koske", "ei relevantti", "täydennetään"]),
    ("hu", &["nem alkalmazható", "nem releváns", "kitöltendő", "később"]),
    ("ro", &["nu se aplică", "nu este cazul", "de completat", "de stabilit"]),
    ("hr", &["nije primjenjivo", "nije relevantno", "popuniti"]),
    ("tr", &["geçerli değil", "uygulanamaz", "belirlenecek", "doldurulacak"]),
    ("el", &["δεν εφαρμόζεται", "δεν ισχύει", "εκκρεμεί", "μη εφαρμόσιμο"]),
    ("ru", &["не применимо", "неприменимо", "не применяется", "не актуально", "н д", "уточняется", "будет дополнено"]),
    ("uk", &["не застосовується", "не застосовно", "уточнюється"]),
    ("bg", &["неприложимо", "не е приложимо", "предстои"]),
    ("zh", &["不适用", "不適用", "待定", "待补充", "待補充", "待填写", "待填寫", "未定"]),
    ("ja", &["該当なし", "該当無し", "適用外", "適用なし", "未記入", "要確認", "後日記入"]),
    ("ko", &["해당 없음", "해당없음", "미정", "추후 작성"]),
    ("ar", &["لا ينطبق", "غير منطبق", "غير قابل للتطبيق"]),
    ("he", &["לא רלוונטי", "לא ישים"]),
    ("hi", &["लागू नहीं"]),
];

/// Most letters and digits of a placeholder.
const LONGEST: usize = 24;

/// All of them by a hash of their characters, in its order: mostly it tells without a text being made.
static KNOWN: OnceLock<Vec<(u32, &'static str)>> = OnceLock::new();

fn known() -> Vec<(u32, &'static str)> {
    let mut all: Vec<(u32, &'static str)> =
        PLACEHOLDERS.iter().flat_map(|(_, all)| all.iter().map(|text| (hash(plain(text)), *text))).collect();
    crate::order::sort(&mut all);
    all
}

fn hash(characters: impl Iterator<Item = char>) -> u32 {
    characters.fold(0, |hash: u32, c| (hash.rotate_left(5) ^ u32::from(c)).wrapping_mul(0x9E37_79B9))
}

/// Whether it is a letter or digit that can be seen. Some characters of Hangul stand for none.
fn is_said(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    is_of_word(c) && !matches!(c, '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{feff}' | '\u{fffc}')
}

/// Its letters and digits, small, with one space for what is between them.
fn plain(text: &str) -> impl Iterator<Item = char> {
    let (mut gap, mut begun) = (false, false);
    text.chars().flat_map(move |c| {
        let said = is_said(c);
        let space = said && std::mem::take(&mut gap) && begun;
        gap |= !said;
        begun |= said;
        let small = if c.is_ascii() { c.to_ascii_lowercase() } else { lower_of(c) };
        space.then_some(' ').into_iter().chain(said.then_some(small))
    })
}

thread_local! {
    /// What the caller holds for placeholders beside these, as [`plain`] has it, while an assessment of theirs runs.
    static BESIDE: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// Runs it with these placeholders beside the known ones.
pub(crate) fn beside<T: Deref<Target = str>, R>(more: &[T], run: impl FnOnce() -> R) -> R {
    if more.is_empty() {
        return run();
    }
    let more: Vec<String> = more.iter().map(|text| plain(text).collect()).collect();
    let before = BESIDE.replace(more);
    let result = run();
    BESIDE.replace(before);
    result
}

/// Whether it is one of the caller's.
fn is_beside(text: &str) -> bool {
    BESIDE.with_borrow(|all| all.iter().any(|known| !known.is_empty() && plain(text).eq(known.chars())))
}

/// The placeholder that the text is; an empty one where it has neither letter nor digit. None where it says something.
pub(crate) fn placeholder(text: &str) -> Option<&str> {
    if is_beside(text) {
        return Some(text.trim());
    }
    // Mostly its length tells.
    let long = |bytes: usize| text.len() > bytes && text.bytes().filter(u8::is_ascii_alphanumeric).nth(LONGEST).is_some();
    if long(LONGEST) || text.chars().filter(|c| is_said(*c)).nth(LONGEST).is_some() {
        return None;
    }
    let all = KNOWN.get_or_init(known);
    let own = hash(plain(text));
    let from = all.partition_point(|(hash, _)| *hash < own);
    let same = all.iter().skip(from).take_while(|(hash, _)| *hash == own).map(|(_, known)| *known);
    match same.into_iter().find(|known| plain(text).eq(known.chars())) {
        // A name may be a capital letter.
        Some("x") if !text.contains('x') => None,
        None if !text.chars().any(is_said) => Some(""),
        found => found,
    }
}

/// Whether one of the texts says something.
pub(crate) fn any_says<T: Deref<Target = str>>(texts: &[T]) -> bool {
    texts.iter().any(|text| placeholder(text).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_say_nothing() {
        for text in [
            "",
            " ",
            "—",
            "-",
            "...",
            "____",
            "\u{200b}",
            "\u{2060}",
            "\u{ad}\u{ad}",
            "\u{a0}",
            "\u{3164}",
            "x",
            "N/A",
            "n.a.",
            "[TBD]",
            "(tbc)",
            "TODO:",
            "<to be determined>",
            "Nicht relevant.",
            "ENTFÄLLT",
            "Sans objet",
            "À COMPLÉTER",
            "nie dotyczy",
            "該当なし。",
            "不适用",
            "해당 없음",
            "не применимо",
        ] {
            assert!(placeholder(text).is_some(), "{text:?}");
        }
    }

    #[test]
    fn sentences_say_something() {
        for text in [
            "wir haben keine Kunden",
            "n/a: no customers",
            "X",
            "none",
            "no",
            "keine",
            "aucun",
            "offene Punkte",
            "无客户",
            "5",
            "a definir-se é a política",
            "not applicable because the system is internal",
            "tbd by the board",
            "R2",
        ] {
            assert_eq!(placeholder(text), None, "{text:?}");
        }
    }

    /// Each can be found, and nothing stands twice.
    #[test]
    fn each_is_found_as_it_stands() {
        let mut all: Vec<&str> = PLACEHOLDERS.iter().flat_map(|(_, all)| all.iter().copied()).collect();
        for known in &all {
            assert!(known.chars().filter(|c| is_said(*c)).count() <= LONGEST, "{known}");
            assert_eq!(placeholder(known), Some(*known));
            if *known != "x" {
                assert_eq!(placeholder(&format!("[{}]", known.to_uppercase())), Some(*known));
            }
        }
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}
