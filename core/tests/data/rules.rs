//! `rules.json`: every rule with its page.

use aimskit::check::Rule;
use aimskit::rules::rules;
use serde_json::{Map, Value, json};

pub(crate) fn rules_file() -> Value {
    json!({"rules": rules().iter().map(rule).collect::<Vec<_>>()})
}

fn rule(it: &Rule) -> Value {
    json!({
        "name": it.name(),
        "since": it.since(),
        "status": it.status.as_str(),
        "basis": it.basis.as_str(),
        "on": it.on(),
        "serves": it.serves().collect::<Vec<_>>(),
        "message": it.message(),
        "hint": it.hint(),
        "page": page(it.name()),
    })
}

/// The page's text by its headings, and its examples: what stands in the fence, and the overlay on `rules/baseline.json`.
pub(crate) fn page(name: &str) -> Value {
    let path = format!("{}/rules/{name}.md", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut page = Map::new();
    for section in text.split("\n## ").skip(1) {
        let (heading, body) = section.split_once('\n').unwrap();
        let (prose, examples) = parts(body);
        if heading == "Examples" {
            page.insert("examples".to_owned(), examples.into());
        } else {
            page.insert(key(heading), prose.into());
        }
    }
    Value::Object(page)
}

/// Paragraphs, each on one line, and fenced examples.
fn parts(body: &str) -> (String, Vec<Value>) {
    let (mut paragraphs, mut examples) = (vec![String::new()], Vec::new());
    let mut lines = body.lines();
    while let Some(line) = lines.next() {
        if let Some(fence) = line.strip_prefix("```json") {
            let json: Vec<&str> = lines.by_ref().take_while(|l| *l != "```").collect();
            let overlay: Value = serde_json::from_str(&json.join("\n")).unwrap();
            examples.push(json!({"expect": fence.trim(), "overlay": overlay}));
        } else if line.trim().is_empty() {
            paragraphs.push(String::new());
        } else {
            let paragraph = paragraphs.last_mut().unwrap();
            paragraph.push_str(if paragraph.is_empty() { "" } else { " " });
            paragraph.push_str(line.trim());
        }
    }
    paragraphs.retain(|p| !p.is_empty());
    (paragraphs.join("\n\n"), examples)
}

/// `How to correct it` is `howToCorrectIt`.
fn key(heading: &str) -> String {
    let words = heading.split(' ').enumerate();
    words.map(|(at, word)| if at == 0 { word.to_lowercase() } else { word[..1].to_uppercase() + &word[1..] }).collect()
}
