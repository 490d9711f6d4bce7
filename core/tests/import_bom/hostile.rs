//! Files that no tool would write, and files that are very large.

use serde_json::{Value, json};

use super::imports::imports;
use super::silence::FILES;
use super::{EMPTY, file, import, list, text};

/// What a mutation may put in.
const PIECES: [&str; 24] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    "\"",
    "null",
    "true",
    "1e999",
    "-0",
    "\"\"",
    "\"NOASSERTION\"",
    "{}",
    "[]",
    "[[]]",
    "\\ud800",
    "\"a\":1,",
    "\"name\":\"x\"",
    "\"bom-ref\":\"model\",",
    "\"pkg:a/b@1\"",
    "😀",
    "\\u0000",
    "\"sha256\"",
    "\"type\":\"machine-learning-model\",",
];

/// The texts with something taken out, put in or doubled, by a seed.
fn mutated(text: &str, seed: &mut u32) -> String {
    let mut number = |below: usize| {
        *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (*seed >> 8) as usize % below.max(1)
    };
    let mut letters: Vec<char> = text.chars().collect();
    for _ in 0..=number(3) {
        let at = number(letters.len());
        match number(4) {
            0 => letters.truncate(at),
            1 => drop(letters.drain(at..(at + number(30)).min(letters.len()))),
            2 => drop(letters.splice(at..at, PIECES[number(PIECES.len())].chars())),
            _ => {
                let piece: Vec<char> = letters[at..(at + number(200)).min(letters.len())].to_vec();
                drop(letters.splice(at..at, piece));
            }
        }
    }
    letters.into_iter().collect()
}

/// The values of a file put at one another's places: JSON still, and of other types than expected.
fn shuffled(value: &mut Value, pool: &[Value], seed: &mut u32) {
    *seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    if *seed >> 8 & 31 == 0 {
        *value = pool[(*seed >> 13) as usize % pool.len()].clone();
        return;
    }
    match value {
        Value::Object(members) => members.values_mut().for_each(|value| shuffled(value, pool, seed)),
        Value::Array(items) => items.iter_mut().for_each(|value| shuffled(value, pool, seed)),
        _ => {}
    }
}

fn pool(value: &Value, out: &mut Vec<Value>) {
    out.push(value.clone());
    match value {
        Value::Object(members) => members.values().for_each(|value| pool(value, out)),
        Value::Array(items) => items.iter().for_each(|value| pool(value, out)),
        _ => {}
    }
}

#[test]
fn any_text_has_an_answer() {
    let (mut seed, mut readable) = (42, 0);
    let full = import(EMPTY, &FILES.map(file))["aims"].to_string();
    for round in 0..60 {
        for name in FILES {
            let document = if round % 3 == 0 { &full } else { EMPTY };
            readable += usize::from(imports(document, &mutated(&text(name), &mut seed)));
        }
    }
    assert!(readable > 50, "{readable}");
}

#[test]
fn any_json_has_an_answer() {
    let mut seed = 7;
    for name in FILES {
        let whole: Value = serde_json::from_str(&text(name)).unwrap();
        let mut all = Vec::new();
        pool(&whole, &mut all);
        for _ in 0..60 {
            let mut other = whole.clone();
            shuffled(&mut other, &all, &mut seed);
            imports(EMPTY, &other.to_string());
        }
    }
}

/// A file with so many models, each of which depends on the next, all from one supplier.
fn large(count: usize) -> Value {
    let model = |at: usize| {
        json!({"type": "machine-learning-model", "bom-ref": format!("m{at}"), "name": "same", "version": at.to_string(), "supplier": {"name": "One"},
            "externalReferences": [{"type": "website", "url": format!("https://one.example/{at}")}]})
    };
    let on = |at: usize| json!({"ref": format!("m{at}"), "dependsOn": [format!("m{}", at + 1)]});
    let bom = json!({"bomFormat": "CycloneDX", "specVersion": "1.6", "metadata": {"component": {"type": "application", "name": "all"}},
        "components": (0..count).map(model).collect::<Vec<_>>(), "dependencies": (0..count - 1).map(on).collect::<Vec<_>>()});
    json!({"name": "large", "text": bom.to_string()})
}

#[test]
fn a_large_file_has_a_record_for_each_model() {
    let count = 4_000;
    let answer = import(EMPTY, &[large(count)]);
    assert_eq!(list(&answer["aims"], "resources").len(), count);
    assert_eq!(list(&answer["aims"]["aiSystems"][0], "resources").len(), count);
}

#[test]
fn a_deep_file_is_refused_or_kept_so_that_the_document_reads() {
    let deep = |levels: usize| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    for levels in [10, 30, 40, 55, 70, 100_000] {
        let bom = format!(
            r#"{{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{{"type": "data", "name": "d", "data": [{{"governance": {{"owners": {}}}}}]}}]}}"#,
            deep(levels)
        );
        assert_eq!(imports(EMPTY, &bom), levels < 60, "{levels}");
    }
}
