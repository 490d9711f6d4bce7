//! The scanner accepts and refuses as serde_json does, edge by edge and under mutation, and never panics.

use aimskit::model::Root;
use aimskit::read::{Outcome, ReadOptions, read_record};
use serde::de::IgnoredAny;

/// Codes that say the text is no JSON.
const SYNTAX: &[&str] = &["bad-escape", "bad-number", "control-character", "trailing-text", "unexpected-character", "unexpected-end"];

const VALUES: &[(&str, &str)] = &[
    ("y_array_arraysWithSpaces", "[[]   ]"),
    ("y_array_empty-string", r#"[""]"#),
    ("y_array_empty", "[]"),
    ("y_array_ending_with_newline", "[\"a\"]\n"),
    ("y_array_false", "[false]"),
    ("y_array_heterogeneous", r#"[null, 1, "1", {}]"#),
    ("y_array_with_1_and_newline", "[1\n]"),
    ("y_array_with_leading_space", " [1]"),
    ("y_array_with_several_null", "[1,null,null,null,2]"),
    ("y_array_with_trailing_space", "[2] "),
    ("y_number", "[123e65]"),
    ("y_number_0e+1", "[0e+1]"),
    ("y_number_0e1", "[0e1]"),
    ("y_number_after_space", "[ 4]"),
    ("y_number_double_close_to_zero", "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]"),
    ("y_number_int_with_exp", "[20e1]"),
    ("y_number_minus_zero", "[-0]"),
    ("y_number_negative_int", "[-123]"),
    ("y_number_real_capital_e", "[1E22]"),
    ("y_number_real_capital_e_neg_exp", "[1E-2]"),
    ("y_number_real_capital_e_pos_exp", "[1E+2]"),
    ("y_number_real_fraction_exponent", "[123.456e78]"),
    ("y_number_simple_real", "[123.456789]"),
    ("y_object_duplicated_key", r#"{"a":"b","a":"c"}"#),
    ("y_object_empty_key", r#"{"":0}"#),
    ("y_object_escaped_null_in_key", r#"{"foo\u0000bar": 42}"#),
    ("y_object_with_newlines", "{\n\"a\": \"b\"\n}"),
    ("y_string_1_2_3_bytes_UTF-8", r#"["\u0060\u012a\u12AB"]"#),
    ("y_string_accepted_surrogate_pair", r#"["\uD801\udc37"]"#),
    ("y_string_allowed_escapes", r#"["\"\\\/\b\f\n\r\t"]"#),
    ("y_string_backslash_and_u_escaped_zero", r#"["\\u0000"]"#),
    ("y_string_comments", r#"["a/*b*/c/*d//e"]"#),
    ("y_string_nonCharacterInUTF-8_U+10FFFF", "[\"\u{10ffff}\"]"),
    ("y_string_null_escape", r#"["\u0000"]"#),
    ("y_string_u+2028_line_sep", "[\"\u{2028}\"]"),
    ("y_string_unescaped_char_delete", "[\"\u{7f}\"]"),
    ("y_structure_lonely_false", "false"),
    ("y_structure_lonely_int", "42"),
    ("y_structure_lonely_negative_real", "-0.1"),
    ("y_structure_lonely_null", "null"),
    ("y_structure_lonely_string", r#""asd""#),
    ("y_structure_string_empty", r#""""#),
    ("y_structure_whitespace_array", " [] "),
    ("n_array_1_true_without_comma", "[1 true]"),
    ("n_array_colon_instead_of_comma", r#"["": 1]"#),
    ("n_array_comma_after_close", r#"[""],"#),
    ("n_array_comma_and_number", "[,1]"),
    ("n_array_double_comma", "[1,,2]"),
    ("n_array_double_extra_comma", r#"["x",,]"#),
    ("n_array_extra_close", r#"["x"]]"#),
    ("n_array_extra_comma", r#"["",]"#),
    ("n_array_incomplete", r#"["x""#),
    ("n_array_inner_array_no_comma", "[3[4]]"),
    ("n_array_just_comma", "[,]"),
    ("n_array_just_minus", "[-]"),
    ("n_array_missing_value", r#"[   , ""]"#),
    ("n_array_spaces_vertical_tab_formfeed", "[\"\u{b}a\"\\f]"),
    ("n_array_star_inside", "[*]"),
    ("n_array_unclosed", "[1,"),
    ("n_incomplete_false", "[fals]"),
    ("n_incomplete_null", "[nul]"),
    ("n_incomplete_true", "[tru]"),
    ("n_literal_followed_by_letter", "[truex]"),
    ("n_multidigit_number_then_00", "123\u{0}"),
    ("n_number_++", "[++1234]"),
    ("n_number_+1", "[+1]"),
    ("n_number_+Inf", "[+Inf]"),
    ("n_number_-01", "[-01]"),
    ("n_number_-1.0.", "[-1.0.]"),
    ("n_number_-2.", "[-2.]"),
    ("n_number_-NaN", "[-NaN]"),
    ("n_number_.-1", "[.-1]"),
    ("n_number_.2e-3", "[.2e-3]"),
    ("n_number_0.1.2", "[0.1.2]"),
    ("n_number_0.3e+", "[0.3e+]"),
    ("n_number_0.3e", "[0.3e]"),
    ("n_number_0.e1", "[0.e1]"),
    ("n_number_0_capital_E+", "[0E+]"),
    ("n_number_1_000", "[1 000.0]"),
    ("n_number_1eE2", "[1eE2]"),
    ("n_number_9.e+", "[9.e+]"),
    ("n_number_Inf", "[Inf]"),
    ("n_number_NaN", "[NaN]"),
    ("n_number_U+FF11_fullwidth_digit_one", "[\u{ff11}]"),
    ("n_number_hex_2_digits", "[0x42]"),
    ("n_number_infinity", "[Infinity]"),
    ("n_number_minus_space_1", "[- 1]"),
    ("n_number_neg_int_starting_with_zero", "[-012]"),
    ("n_number_neg_with_garbage_at_end", "[-1x]"),
    ("n_number_with_leading_zero", "[012]"),
    ("n_object_bad_value", r#"["x", truth]"#),
    ("n_object_comma_instead_of_colon", r#"{"x", null}"#),
    ("n_object_double_colon", r#"{"x"::"b"}"#),
    ("n_object_garbage_at_end", r#"{"a":"a" 123}"#),
    ("n_object_missing_colon", r#"{"a" b}"#),
    ("n_object_missing_key", r#"{:"b"}"#),
    ("n_object_missing_value", r#"{"a":"#),
    ("n_object_non_string_key", "{1:1}"),
    ("n_object_single_quote", "{'a':0}"),
    ("n_object_trailing_comma", r#"{"id":0,}"#),
    ("n_object_trailing_comment", r#"{"a":"b"}/**/"#),
    ("n_object_two_commas_in_a_row", r#"{"a":"b",,"c":"d"}"#),
    ("n_object_unquoted_key", r#"{a: "b"}"#),
    ("n_string_1_surrogate_then_escape_u", r#"["\uD800\u"]"#),
    ("n_string_1_surrogate_then_escape_u1x", r#"["\uD800\u1x"]"#),
    ("n_string_escape_x", r#"["\x00"]"#),
    ("n_string_escaped_emoji", "[\"\\\u{1f300}\"]"),
    ("n_string_escaped_backslash_bad", r#"["\\\"]"#),
    ("n_string_incomplete_escaped_character", r#"["\u00A"]"#),
    ("n_string_invalid_unicode_escape", r#"["\uqqqq"]"#),
    ("n_string_no_quotes_with_bad_escape", r"[\n]"),
    ("n_string_single_doublequote", "\""),
    ("n_string_unescaped_ctrl_char", "[\"a\u{0}a\"]"),
    ("n_string_unescaped_newline", "[\"new\nline\"]"),
    ("n_string_unescaped_tab", "[\"\t\"]"),
    ("n_structure_angle_bracket", "<.>"),
    ("n_structure_ascii-unicode-identifier", "a\u{e5}"),
    ("n_structure_capitalized_True", "[True]"),
    ("n_structure_close_unopened_array", "1]"),
    ("n_structure_double_array", "[][]"),
    ("n_structure_no_data", ""),
    ("n_structure_null-byte-outside-string", "[\u{0}]"),
    ("n_structure_U+2060_word_joined", "[\u{2060}]"),
    ("n_structure_no-break_space", "[\u{a0}]"),
    ("n_structure_whitespace_formfeed", "[\u{c}]"),
    ("i_number_huge_exp", "[0.4e00669999999999999999999999999999999999999999999999999999999]"),
    ("i_number_too_big_int", "[100000000000000000000000000000000000]"),
    ("i_number_real_overflow", "[1e400]"),
];

fn read(text: &str) -> Outcome<Root> {
    read_record(text, &ReadOptions::default())
}

fn accepts(text: &str) -> bool {
    let outcome = read(text);
    let syntax = outcome.diagnostics.iter().filter(|d| SYNTAX.contains(&&*d.code)).count();
    assert!(syntax <= 1, "{text:?}");
    syntax == 0
}

fn serde_accepts(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

#[test]
fn edge_cases_are_taken_as_serde_json_takes_them() {
    assert!(VALUES.len() >= 80);
    for (name, value) in VALUES {
        let whole = serde_accepts(value);
        if !name.starts_with("i_") {
            assert_eq!(whole, name.starts_with("y_"), "{name} is named after what serde_json does");
        }
        let places = [
            (*value).to_owned(),
            format!(r#"{{"schemaVersion":"1.0","zzzzzz":{value}}}"#),
            format!(r#"{{"schemaVersion":"1.0","extensions":{{"vendor":{value}}}}}"#),
            format!(r#"{{"schemaVersion":{value}}}"#),
            format!(r#"{{"schemaVersion":"1.0","revision":{{"number":{value}}}}}"#),
            format!(r#"{{"schemaVersion":"1.0","risks":[{value}]}}"#),
        ];
        for text in &places {
            assert_eq!(accepts(text), serde_accepts(text), "{name}: {text:?}");
        }
    }
}

#[test]
fn strings_decode_as_serde_json_decodes_them() {
    let mut strings: Vec<String> = VALUES.iter().map(|(_, v)| v.trim().trim_matches(['[', ']']).to_owned()).collect();
    strings.extend((0..=0xffff_u32).step_by(7).map(|unit| format!("\"a\\u{unit:04x}b\"")));
    strings.extend((0xd7f0..=0xe010_u32).flat_map(|unit| [format!("\"\\u{unit:04X}\\uDC00\""), format!("\"\\uD83D\\u{unit:04x}\"")]));
    let mut decoded = 0;
    for string in strings.iter().filter(|s| s.starts_with('"') && *s != "\"\"") {
        let ours = read(&format!(r#"{{"schemaVersion":"1.0","title":{string}}}"#)).record.and_then(|r| r.title);
        let theirs = serde_json::from_str::<String>(string).ok();
        assert_eq!(ours.as_ref().map(|t| t.as_str()), theirs.as_deref(), "{string}");
        decoded += usize::from(theirs.is_some());
    }
    assert!(decoded > 9000, "{decoded}");
}

/// SplitMix64: the same cases on every machine.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides as u64) as usize
    }
}

const SEED: &str =
    r#"{"schemaVersion":"1.0","zz":[1.5e-3,-0,true,null,{"a\u00e9\ud83d\ude00":"\n"}],"risks":[{"id":"r1","priority":3,"title":"x\\y"}]}"#;
const PIECES: &[&str] = &[
    "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "0", "1", "-", ".", "e", "E+", "true", "nul", " ", "\n", "\u{0}", "\u{1f}", "\u{7f}",
    "é", "\\ud800", "\\udc00", "\u{feff}", "/", "x",
];

#[test]
fn two_hundred_thousand_mutants_are_taken_as_serde_json_takes_them() {
    let mut dice = Dice(42_001);
    let (mut taken, mut refused) = (0, 0);
    for _ in 0..200_000 {
        let mut text: Vec<char> = SEED.chars().collect();
        for _ in 0..=dice.roll(2) {
            let at = dice.roll(text.len());
            let piece = PIECES[dice.roll(PIECES.len())].chars();
            match dice.roll(3) {
                0 => drop(text.remove(at)),
                1 => drop(text.splice(at..at, piece)),
                _ => drop(text.splice(at..=at, piece)),
            }
        }
        let text: String = text.into_iter().collect();
        // A byte order mark has a diagnostic of its own and is read over.
        let bare = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let expected = serde_accepts(bare);
        assert_eq!(accepts(&text), expected, "{text:?}");
        *(if expected { &mut taken } else { &mut refused }) += 1;
    }
    assert!(taken > 20_000 && refused > 20_000, "{taken} taken, {refused} refused");
}

#[test]
fn no_text_makes_the_reader_panic() {
    let mut dice = Dice(7);
    for _ in 0..50_000 {
        let bytes: Vec<u8> = (0..dice.roll(60)).map(|_| dice.roll(256) as u8).collect();
        let random = String::from_utf8_lossy(&bytes).into_owned();
        let pieces: String = (0..dice.roll(40)).map(|_| PIECES[dice.roll(PIECES.len())]).collect();
        for text in [random, format!("{{{pieces}")] {
            let outcome = read(&text);
            assert!(outcome.record.is_some() || !outcome.diagnostics.is_empty(), "{text:?}");
        }
    }
}
