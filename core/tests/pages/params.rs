//! What findings are about: each param is named by the field that it shows, and holds data, never English.

use std::collections::BTreeSet;

use aimskit::Language;
use aimskit::read::Diagnostic;
use serde_json::Value;

/// Names of params that show something else than one field, as it stands in the document.
const OTHER_NAMES: &[&str] = &[
    // A provision of a law, and the name of a field.
    "article",
    "fact",
    "field",
    // Calculated from what is recorded.
    "count",
    "cycleEnd",
    "currencies",
    "expected",
    "follows",
    "score",
    // The same thing as two records tell it.
    "own",
    "their",
    // Other records, and what an id may have meant.
    "above",
    "circle",
    "end",
    "first",
    "last",
    "members",
    "near",
    "previous",
    "process",
];

/// Params that hold the name of a field: in backticks it says where to record.
const FIELDS: &[&str] = &["field", "other", "register"];

/// Params that hold what the user wrote.
const TEXTS: &[&str] = &["activity"];

/// Names of fields, words of vocabularies and kinds.
fn names() -> BTreeSet<&'static str> {
    include_str!("../../src/texts/names.txt").lines().collect()
}

/// Whether params are named by fields and kinds, and their values are words of the document or of vocabularies.
pub(crate) fn are_data(document: &Value, finding: &Diagnostic) -> Result<(), String> {
    let names = names();
    let text = document.to_string();
    for param in &finding.params {
        let fields = || param.name.split('.');
        if !fields().all(|name| names.contains(name) || OTHER_NAMES.contains(&name)) {
            return Err(format!("`{}` is no field: name params by the field that they show", param.name));
        }
        let english = words(&param.value).find(|word| !names.contains(word) && !text.contains(*word));
        if let Some(word) = english {
            return Err(format!("`{word}` in `{}` of `{}` is not in the document: params hold data only", &*param.value, param.name));
        }
    }
    Ok(())
}

/// Words of letters; provisions of a law are cited by `Art.`.
fn words(value: &str) -> impl Iterator<Item = &str> {
    let all = value.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2 && word.chars().all(char::is_alphabetic));
    all.filter(|word| *word != "Art" && word.chars().any(char::is_lowercase))
}

/// A language whose labels no text of ours equals.
pub(crate) fn labelled() -> Language {
    let labels: serde_json::Map<String, Value> = names().into_iter().map(|name| (name.to_owned(), label(name).into())).collect();
    let read = aimskit::read_language(serde_json::json!({"language": "en-x-labels", "labels": labels}).to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.language.unwrap()
}

fn label(name: &str) -> String {
    format!("⟦{}⟧", name.to_uppercase())
}

/// Whether the message shows words of vocabularies by their labels: given as text, or in backticks, they would stay as the data write them.
pub(crate) fn words_have_labels(finding: &Diagnostic, templates: &[&str]) -> Result<(), String> {
    let names = names();
    let ours: String = templates.join(" ");
    let of_words = finding.params.iter().filter(|param| !TEXTS.contains(&&*param.name));
    for param in of_words.filter(|param| param.value.split(", ").all(|word| names.contains(word))) {
        let raw = param.value.split(", ").find(|word| {
            let said = |piece: &str| piece.split(|c: char| !c.is_alphanumeric()).any(|one| one == *word);
            let outside: String = finding.message.replace(&label(word), " ").split('`').step_by(2).collect::<Vec<_>>().join(" ");
            said(&outside) && !said(&ours)
        });
        // A key or an id of the user may equal a word, but has no capital within.
        let is_word = || !FIELDS.contains(&&*param.name) && param.value.chars().any(char::is_uppercase);
        let in_code = || is_word() && finding.message.contains(&format!("`{}`", &*param.value));
        if raw.is_some() || in_code() {
            return Err(format!("`{}` has a label, but “{}” shows it as it is", &*param.value, finding.message));
        }
    }
    Ok(())
}

#[test]
fn params_that_are_no_data_are_found() {
    let finding = |name: &str, value: &str, message: &str| -> Diagnostic {
        let found = serde_json::json!({"code": "x", "source": "rule", "severity": "error", "pointer": "", "message": message,
            "params": [{"name": name, "value": value}]});
        serde_json::from_value(found).unwrap()
    };
    let document = serde_json::json!({"title": "Our data"});
    for (name, value) in [("owner", "R-1"), ("approval.on", "2026-01-01"), ("mandates", "riskManagement, security"), ("title", "Our data")]
    {
        assert_eq!(are_data(&document, &finding(name, value, "x")), Ok(()));
    }
    assert!(are_data(&document, &finding("earlierDay", "R-1", "x")).is_err());
    assert!(are_data(&document, &finding("owner", "not recorded", "x")).is_err());
    let labels = |value, message| words_have_labels(&finding("mandates", value, message), &["the role holds {mandates}"]);
    assert_eq!(labels("riskManagement", "the role holds ⟦RISKMANAGEMENT⟧"), Ok(()));
    assert_eq!(labels("security, safety", "the role holds ⟦SECURITY⟧, ⟦SAFETY⟧"), Ok(()));
    assert!(labels("riskManagement", "the role holds `riskManagement`").is_err());
    assert!(labels("security, safety", "the role holds ⟦SECURITY⟧, safety").is_err());
}
