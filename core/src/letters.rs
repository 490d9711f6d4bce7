//! Letters without the tables of the standard library, which would be 7 kB of the wasm: case as Latin, Greek, Cyrillic and Armenian write it,
//! and what is no letter. Whatever is not listed here has one case and is a letter.

/// Capital letters from the first to the last, each so many apart from the next, and how far below each its small one stands.
const CAPITALS: [(u16, u16, u16, i16); 32] = [
    (0x41, 0x5a, 1, 32),
    // Latin: of Western Europe, the East, the rest, Vietnamese.
    (0xc0, 0xd6, 1, 32),
    (0xd8, 0xde, 1, 32),
    (0x100, 0x12e, 2, 1),
    (0x132, 0x136, 2, 1),
    (0x139, 0x147, 2, 1),
    (0x14a, 0x176, 2, 1),
    (0x178, 0x178, 1, -121),
    (0x179, 0x17d, 2, 1),
    (0x1a0, 0x1a4, 2, 1),
    (0x1af, 0x1af, 1, 1),
    (0x1cd, 0x1db, 2, 1),
    (0x1de, 0x1ee, 2, 1),
    (0x1f8, 0x21e, 2, 1),
    (0x222, 0x232, 2, 1),
    (0x246, 0x24e, 2, 1),
    (0x1e00, 0x1e94, 2, 1),
    (0x1ea0, 0x1efe, 2, 1),
    // Greek.
    (0x386, 0x386, 1, 38),
    (0x388, 0x38a, 1, 37),
    (0x38c, 0x38c, 1, 64),
    (0x38e, 0x38f, 1, 63),
    (0x391, 0x3a1, 1, 32),
    (0x3a3, 0x3ab, 1, 32),
    // Cyrillic.
    (0x400, 0x40f, 1, 80),
    (0x410, 0x42f, 1, 32),
    (0x460, 0x480, 2, 1),
    (0x48a, 0x4be, 2, 1),
    (0x4c0, 0x4c0, 1, 15),
    (0x4c1, 0x4cd, 2, 1),
    (0x4d0, 0x52e, 2, 1),
    // Armenian.
    (0x531, 0x556, 1, 48),
];

/// Blocks beyond ASCII of blanks, signs and punctuation.
const SIGNS: [(u32, u32); 26] = [
    (0x80, 0xa9),
    (0xab, 0xb1),
    (0xb4, 0xb4),
    (0xb6, 0xb8),
    (0xbb, 0xbb),
    (0xbf, 0xbf),
    (0xd7, 0xd7),
    (0xf7, 0xf7),
    (0x55a, 0x55f),
    (0x589, 0x58f),
    (0x5be, 0x5be),
    (0x5f3, 0x5f4),
    (0x606, 0x60f),
    (0x61b, 0x61f),
    (0x66a, 0x66d),
    (0x964, 0x965),
    (0x2000, 0x206f),
    (0x20a0, 0x20cf),
    (0x2116, 0x2117),
    (0x2190, 0x245f),
    (0x2500, 0x2bff),
    (0x3000, 0x3004),
    (0x3008, 0x3020),
    (0xff00, 0xff0f),
    (0xff1a, 0xff20),
    (0x1f000, 0x1faff),
];

/// The text in small letters, to be compared: both small sigmas are one, and the dotted capital of Turkish is an `i`.
pub(crate) fn lower(text: &str) -> String {
    text.chars().map(lower_of).collect()
}

pub(crate) fn lower_of(c: char) -> char {
    match c {
        'ς' => 'σ',
        'İ' => 'i',
        'ẞ' => 'ß',
        _ => moved(c, 0, 1).unwrap_or(c),
    }
}

/// Whether it is a capital letter.
pub(crate) fn is_capital(c: char) -> bool {
    c != 'ς' && lower_of(c) != c
}

/// Whether it is a small letter.
pub(crate) fn is_small(c: char) -> bool {
    matches!(c, 'ß' | 'ς') || upper_of(c) != c
}

/// The capital letter.
pub(crate) fn upper_of(c: char) -> char {
    if c == 'ı' { 'I' } else { moved(c, 1, -1).unwrap_or(c) }
}

/// What is so many times the distance further than the character, if its capital is in a row; the character is `below` times the distance below it.
fn moved(c: char, below: i32, times: i32) -> Option<char> {
    let at = i32::try_from(u32::from(c)).ok()?;
    CAPITALS.iter().find_map(|&(first, last, apart, distance)| {
        let capital = at - below * i32::from(distance);
        let there = i32::from(first) <= capital && capital <= i32::from(last) && (capital - i32::from(first)) % i32::from(apart) == 0;
        if there { char::from_u32(u32::try_from(at + times * i32::from(distance)).ok()?) } else { None }
    })
}

/// Whether words are made of it: a letter or digit.
pub(crate) fn is_of_word(c: char) -> bool {
    let code = u32::from(c);
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { !SIGNS.iter().any(|(first, last)| (*first..=*last).contains(&code)) }
}

/// Whether it is a letter.
pub(crate) fn is_letter(c: char) -> bool {
    is_of_word(c) && !c.is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> impl Iterator<Item = char> {
        CAPITALS
            .iter()
            .flat_map(|(first, last, apart, _)| (*first..=*last).step_by(usize::from(*apart)))
            .filter_map(|code| char::from_u32(code.into()))
    }

    #[test]
    fn has_the_case_that_the_standard_library_has() {
        for capital in letters() {
            let small = lower_of(capital);
            assert_eq!(capital.to_lowercase().collect::<String>(), small.to_string());
            assert_eq!(small.to_uppercase().collect::<String>(), upper_of(small).to_string());
            assert_eq!((lower_of(small), upper_of(capital)), (small, capital));
        }
    }

    #[test]
    fn knows_the_case_of_every_letter_of_its_blocks() {
        // Signs of phonetics and of old scripts are left out, and letters whose other case is two letters.
        for block in [0x20..0x180, 0x384..0x3cf, 0x400..0x590, 0x1e00..0x1e96, 0x1ea0..0x1f00] {
            for c in block.filter_map(char::from_u32).filter(|c| !"İſŉßµΐΰςև".contains(*c)) {
                assert_eq!(c.to_uppercase().collect::<String>(), upper_of(c).to_string(), "{c}");
                assert_eq!(c.to_lowercase().collect::<String>().replace('ς', "σ"), lower_of(c).to_string(), "{c}");
            }
        }
    }

    #[test]
    fn tells_words_apart_where_the_standard_library_does() {
        for text in [
            "Risk–treatment (‘plan’) — “AI policy”, 5 % … • ok",
            "Évaluation d’impact ; «\u{a0}système\u{a0}»",
            "Политика «ИИ», № 5",
            "¿Política de IA?",
            "人工智能政策、风险（处理）。",
            "ΠΟΛΙΤΙΚΗ· σκοπός",
            "سياسة الذكاء، المخاطر؟",
            "Đánh giá rủi ro → xử lý ✓ 😀",
        ] {
            let words = |of: fn(char) -> bool| text.split(|c| !of(c)).filter(|word| !word.is_empty()).collect::<Vec<_>>();
            assert_eq!(words(is_of_word), words(char::is_alphanumeric), "{text}");
        }
    }
}
