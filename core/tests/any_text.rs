//! The fuzz targets' properties with a seeded generator, so that every run of the tests tries the same many texts.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

#[path = "../../fuzz/properties.rs"]
mod properties;

use std::path::Path;

use aimskit::model::Root;
use aimskit::read::Kind;
use properties::{answers, grammar, names, number, round_trip, string};

/// Pieces that a mutation may put in: what is special to JSON, to the reader or to the model.
const PIECES: [&str; 46] = [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\\u",
    "\\u0000",
    "\\u00e9",
    "\\ud83d\\ude00",
    "\\ud800",
    "\\n",
    "\\/",
    "\\x",
    "\u{0}",
    "\u{1f}",
    "\u{7f}",
    "é",
    "😀",
    "\u{feff}",
    " ",
    "\n",
    "\t",
    "null",
    "true",
    "fals",
    "-",
    "-0",
    "01",
    "1.0",
    "1.",
    ".5",
    "1e15",
    "1E-15",
    "1e999",
    "123456789012345678",
    "\"\"",
    "\"2026-02-30\"",
    "\"2026-11-23\"",
    "\"P1Y\"",
    "\"A.6.2.4\"",
    "{\"id\":\"a\"}",
    "\"id\":\"a\",",
    "[[[[[[[[",
];

const SEEDS: [&str; 3] = [
    r#"{"schemaVersion": "1.0", "title": "a\n\u00e9\ud83d\ude00 b", "revision": {"number": 1.0, "on": "2026-11-23", "state": "draft"}}"#,
    r#"{"schemaVersion": "1.0", "risks": [{"id": "r1", "title": null, "owner": "p1", "aiSystems": ["s1", "s2"], "colour": [1, {}]}, {"title": "no id"}, 7],
        "people": [{"id": "p1", "name": "Ana"}], "extensions": {"acme": {"x": [1e2, -0, "\/", {}]}}}"#,
    r#"{"schemaVersion": "1.0", "statementOfApplicability": {"entries": [{"control": "A.6.2.4", "decision": "included"}, {"control": "A.10.4"}]},
        "aiSystems": [{"id": "s1", "title": "x", "title": "y"}], "unknown": {"deep": [[[["\ud800"]]]]}}"#,
];

/// A pseudo-random sequence (xorshift64*): the same for the same seed, everywhere.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 33) as usize % end.max(1)
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

/// A place in `text` between two characters.
fn place(dice: &mut Dice, text: &str) -> usize {
    let mut at = dice.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn mutate(dice: &mut Dice, text: &mut String) {
    let (a, b) = (place(dice, text), place(dice, text));
    let (start, end) = (a.min(b), a.max(b));
    match dice.below(6) {
        0 => text.truncate(a),
        1 => {
            let cut = text[start..end].chars().take(8).map(char::len_utf8).sum::<usize>();
            text.replace_range(start..start + cut, "");
        }
        2 => {
            let copy = text[start..end].to_owned();
            let at = place(dice, text);
            text.insert_str(at, copy.get(..64).unwrap_or("[]"));
        }
        _ => text.insert_str(a, dice.pick(&PIECES)),
    }
}

/// A value of any shape whose members are named like the model's.
fn value(dice: &mut Dice, depth: usize, out: &mut String) {
    match dice.below(if depth == 0 { 5 } else { 9 }) {
        0 => out.push_str(dice.pick(&["null", "true", "false", "0", "-1.50", "1e3", "12345678901234567"])),
        1..=2 => out.push_str(dice.pick(&[
            "\"a\"",
            "\"\"",
            "\"2026-11-23\"",
            "\"P6M\"",
            "\"A.2.2\"",
            "\"\\u0061\\ud83d\\ude00\"",
            "\"draft\"",
            "\"EUR\"",
        ])),
        3..=4 => out.push_str(&format!("\"{}\"", dice.below(20))),
        5..=6 => {
            out.push('[');
            for index in 0..dice.below(4) {
                out.push_str(if index > 0 { ", " } else { "" });
                value(dice, depth - 1, out);
            }
            out.push(']');
        }
        _ => object(
            dice,
            depth,
            &["id", "title", "owner", "aiSystems", "on", "state", "decision", "control", "approvals", "extensions", "x"],
            out,
        ),
    }
}

fn object(dice: &mut Dice, depth: usize, names: &[&str], out: &mut String) {
    out.push('{');
    for index in 0..dice.below(6) {
        out.push_str(if index > 0 { "," } else { "" });
        out.push_str(&format!("\"{}\":", dice.pick(names)));
        value(dice, depth - 1, out);
    }
    out.push('}');
}

/// A document with the root's own fields, of any shape below them.
fn document(dice: &mut Dice) -> String {
    let names: Vec<&str> = Root::TABLE.names.iter().collect();
    let mut out = String::from("{\"schemaVersion\":\"1.0\",\"aims\":");
    object(dice, 6, &names, &mut out);
    // Its members move one level up: they are the root's.
    out = out.replacen("\"aims\":{", "", 1);
    if out.ends_with("\"1.0\",}") {
        out = out.replacen("\"1.0\",}", "\"1.0\"}", 1);
    }
    out
}

/// The seeds here and every document of the vectors.
fn seeds() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/vectors/documents");
    let mut paths: Vec<_> =
        std::fs::read_dir(folder).expect("the vectors' documents").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let files = paths.iter().map(|path| std::fs::read_to_string(path).expect("UTF-8"));
    SEEDS.iter().map(|seed| (*seed).to_owned()).chain(files).filter(|text| text.len() < 20_000).collect()
}

/// Many texts: mutated seeds and random documents, some of these mutated too.
fn texts(seed: u64, count: usize) -> Vec<String> {
    let seeds = seeds();
    let mut dice = Dice(seed);
    let mut text = |_| {
        let from_seed = dice.below(2) == 0;
        let mut text = if from_seed { seeds[dice.below(seeds.len())].clone() } else { document(&mut dice) };
        let mutations = if from_seed { dice.below(4) } else { dice.below(8).saturating_sub(5) };
        (0..mutations).for_each(|_| mutate(&mut dice, &mut text));
        text
    };
    (0..count).map(&mut text).collect()
}

#[test]
fn the_reader_and_serde_json_agree_what_json_is() {
    let (mut json, mut no_json) = (0, 0);
    for text in texts(0x5eed_0001, 20_000) {
        match grammar(&text) {
            Some(true) => json += 1,
            Some(false) => no_json += 1,
            None => {}
        }
    }
    assert!(json > 5_000 && no_json > 5_000, "{json} texts were JSON, {no_json} were not");
}

#[test]
fn any_value_under_a_vendor_is_json_or_not_as_for_serde_json() {
    let mut dice = Dice(0x5eed_0002);
    let (mut json, mut no_json) = (0, 0);
    for _ in 0..20_000 {
        let mut text = String::new();
        (0..=dice.below(6)).for_each(|_| text.push_str(dice.pick(&PIECES)));
        match grammar(&format!(r#"{{"extensions":{{"vendor":{text}}}}}"#)) {
            Some(true) => json += 1,
            Some(false) => no_json += 1,
            None => {}
        }
    }
    assert!(json > 200 && no_json > 5_000, "{json} texts were JSON, {no_json} were not");
}

#[test]
fn strings_mean_what_they_mean_to_serde_json() {
    let mut dice = Dice(0x5eed_0003);
    let mut strings = 0;
    for _ in 0..20_000 {
        let mut text = String::from("\"");
        (0..dice.below(8)).for_each(|_| text.push_str(dice.pick(&PIECES[7..22])));
        text.push('"');
        strings += usize::from(string(&text));
    }
    assert!(strings > 1_000, "{strings} texts were strings");
    let (longest, longer) = ("é".repeat(65_536), "é".repeat(65_537));
    assert!(string(&format!("\"{longest}\"")) && string(&format!("\"{longer}\"")));
}

#[test]
fn numbers_mean_what_they_say() {
    let mut dice = Dice(0x5eed_0006);
    let mut numbers = 0;
    for _ in 0..20_000 {
        let mut text = String::new();
        let pieces = ["-", "0", "1", "25", "000", "000000", "999999999", ".", ".5", "e", "E-", "e+1", "e15", "e-15", "E999"];
        (0..1 + dice.below(6)).for_each(|_| text.push_str(dice.pick(&pieces)));
        numbers += usize::from(number(&text));
    }
    assert!(numbers > 2_000, "{numbers} texts were numbers");
}

#[test]
fn names_mean_what_they_mean_to_serde_json() {
    let mut dice = Dice(0x5eed_0007);
    let mut objects = 0;
    for _ in 0..20_000 {
        let mut members = Vec::new();
        for _ in 0..dice.below(4) {
            let pieces = ["a", "b", "\\u0061", "\\u0039", "9", "-", "\\u002d", "z\\u007a", "A", "\\ud800", "é"];
            let name: String = (0..1 + dice.below(4)).map(|_| dice.pick(&pieces)).collect();
            members.push(format!("\"{name}\" : {}", dice.pick(&["1.0", "[ ]", "{\"\\u0061\":null}", "\"\\u0061\""])));
        }
        objects += usize::from(names(&format!("{{{}}}", members.join(" ,"))));
    }
    assert!(objects > 4_000, "{objects} texts were objects of vendors");
}

#[test]
fn what_was_written_reads_again_and_nothing_is_lost() {
    let documents = texts(0x5eed_0004, 20_000).iter().filter(|text| round_trip(text)).count();
    assert!(documents > 5_000, "{documents} texts were documents");
}

#[test]
fn verbs_answer_whatever_they_are_asked() {
    for text in texts(0x5eed_0005, 300) {
        answers(&text, r#"{"asOf":"2026-11-23"}"#);
        answers(r#"{"schemaVersion":"1.0"}"#, &text);
    }
}
