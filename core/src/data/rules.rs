//! `rules.json`: every rule with its page.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use thiserror::Error;

use crate::check::Rule;
use crate::rules::rules;

/// Why a page can't be given as data.
#[derive(Debug, Error)]
pub enum PageError {
    /// A rule without a page.
    #[error("there is no page of the rule `{0}`")]
    Missing(String),
    /// An example that is no JSON.
    #[error("an example on the page of `{0}` is no JSON: {1}")]
    Example(String, serde_json::Error),
}

/// What `rules.json` holds. The pages are Markdown by the name of their rule: `rules/<name>.md` in this crate's folder.
pub fn rules_file(pages: &BTreeMap<String, String>) -> Result<Value, PageError> {
    Ok(json!({"rules": rules().iter().map(|it| rule(it, pages)).collect::<Result<Vec<_>, _>>()?}))
}

fn rule(it: &Rule, pages: &BTreeMap<String, String>) -> Result<Value, PageError> {
    Ok(json!({
        "name": it.name(),
        "since": it.since(),
        "status": it.status.as_str(),
        "basis": it.basis.as_str(),
        "on": it.on(),
        "serves": it.serves().collect::<Vec<_>>(),
        "message": it.message(),
        "hint": it.hint(),
        "page": page(it.name(), pages)?,
    }))
}

/// The page's text by its headings, and its examples: what stands in the fence, and the overlay on `rules/baseline.json`.
pub fn page(name: &str, pages: &BTreeMap<String, String>) -> Result<Value, PageError> {
    let text = pages.get(name).ok_or_else(|| PageError::Missing(name.to_owned()))?;
    let mut page = Map::new();
    for section in text.split("\n## ").skip(1) {
        let (heading, body) = section.split_once('\n').unwrap_or((section, ""));
        let (prose, examples) = parts(body).map_err(|error| PageError::Example(name.to_owned(), error))?;
        if heading == "Examples" {
            page.insert("examples".to_owned(), examples.into());
        } else {
            page.insert(key(heading), prose.into());
        }
    }
    Ok(Value::Object(page))
}

/// Paragraphs, each on one line, and fenced examples.
fn parts(body: &str) -> Result<(String, Vec<Value>), serde_json::Error> {
    let (mut paragraphs, mut paragraph, mut examples) = (Vec::new(), String::new(), Vec::new());
    let mut lines = body.lines();
    while let Some(line) = lines.next() {
        if let Some(fence) = line.strip_prefix("```json") {
            let json: Vec<&str> = lines.by_ref().take_while(|l| *l != "```").collect();
            let overlay: Value = serde_json::from_str(&json.join("\n"))?;
            examples.push(json!({"expect": fence.trim(), "overlay": overlay}));
        } else if line.trim().is_empty() {
            paragraphs.push(std::mem::take(&mut paragraph));
        } else {
            paragraph.push_str(if paragraph.is_empty() { "" } else { " " });
            paragraph.push_str(line.trim());
        }
    }
    paragraphs.push(paragraph);
    paragraphs.retain(|p| !p.is_empty());
    Ok((paragraphs.join("\n\n"), examples))
}

/// `How to correct it` is `howToCorrectIt`.
fn key(heading: &str) -> String {
    let mut out = String::new();
    for word in heading.split(' ') {
        let mut letters = word.chars();
        let first = letters.next().into_iter();
        if out.is_empty() { out.extend(first.flat_map(char::to_lowercase)) } else { out.extend(first.flat_map(char::to_uppercase)) }
        out.extend(letters);
    }
    out
}
