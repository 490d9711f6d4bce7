//! `rules.json`: every rule with its page.

use std::error::Error as AnyError;

use serde_json::{Map, Value, json};
use thiserror::Error;

use crate::check::Rule;
use crate::rules::rules;

/// Why a page can't be given as data.
#[derive(Debug, Error)]
pub enum PageError {
    /// The page of this rule is not to be had.
    #[error("the page of `{0}` can't be read: {1}")]
    Unread(String, Box<dyn AnyError>),
    /// An example that is no JSON.
    #[error("an example on the page of `{0}` is no JSON: {1}")]
    Example(String, serde_json::Error),
}

/// Gives the page of a rule, by the rule's name: the Markdown of `rules/<name>.md` in this crate's folder, which the library does not read itself.
pub type Pages<'p> = &'p dyn Fn(&str) -> Result<String, Box<dyn AnyError>>;

/// What `rules.json` holds.
pub fn rules_file(pages: Pages<'_>) -> Result<Value, PageError> {
    Ok(json!({"rules": rules().iter().map(|it| rule(it, pages)).collect::<Result<Vec<_>, _>>()?}))
}

fn rule(it: &Rule, pages: Pages<'_>) -> Result<Value, PageError> {
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
pub fn page(name: &str, pages: Pages<'_>) -> Result<Value, PageError> {
    let text = pages(name).map_err(|error| PageError::Unread(name.to_owned(), error))?;
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
        if out.is_empty() {
            out.extend(first.flat_map(char::to_lowercase))
        } else {
            out.extend(first.flat_map(char::to_uppercase))
        }
        out.extend(letters);
    }
    out
}
