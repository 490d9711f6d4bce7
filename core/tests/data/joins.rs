//! `joins.json` and `docs/joins.md`: every reference of the model and the answers to the six questions about it.
//!
//! The references come from the records; the answers are written in `core/joins/`, one file for each kind of thing named.

use std::collections::BTreeMap;
use std::fmt::Write;

use aimskit::data::{dates, references};
use aimskit::rules::rules;
use serde_json::{Map, Value, json};

/// The questions by their word, as people read them.
pub(crate) const QUESTIONS: [(&str, &str, &str); 6] = [
    (
        "ended",
        "Ended, relied on",
        "May a record, open or in use on a date, rest on one that had ended, expired, left or been replaced by then?",
    ),
    ("covers", "Covers", "Is what the named record is for (systems, controls, units, people, period, stage) what it is named for?"),
    ("later", "Later fact", "Does something recorded after a judgement bear on it, without a new judgement?"),
    ("order", "Order", "Which dates of both must follow each other, because one is made from the other?"),
    ("owes", "Owes a record", "Does a decision, a threshold, a severity or a yes in one call for a record that is not there?"),
    ("twice", "Told in two ways", "Is one quantity, person, date, decision or classification kept in both, and do they agree?"),
];

fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("joins")
}

/// Groups of references with the same answers, by file.
pub(crate) fn groups() -> BTreeMap<String, Vec<Value>> {
    let mut files = BTreeMap::new();
    for file in
        std::fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "json"))
    {
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let groups: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        files.insert(name, groups);
    }
    files
}

/// Pairs of records that name the same third one.
pub(crate) const THIRDS: &str = "thirds";

fn answers() -> BTreeMap<String, Map<String, Value>> {
    let mut all = BTreeMap::new();
    for group in groups().into_iter().filter(|(name, _)| name != THIRDS).flat_map(|(_, groups)| groups) {
        let mut cells = group.as_object().unwrap().clone();
        let edges = cells.shift_remove("edges").unwrap();
        for edge in edges.as_array().unwrap() {
            all.insert(edge.as_str().unwrap().to_owned(), cells.clone());
        }
    }
    all
}

pub(crate) fn joins_file() -> Value {
    let answers = answers();
    let edges = references().into_iter().map(|mut edge| {
        let name = edge["edge"].as_str().unwrap().to_owned();
        edge["answers"] = answers.get(&name).cloned().map_or(Value::Null, Value::Object);
        edge
    });
    let questions: Map<String, Value> = QUESTIONS.iter().map(|(word, _, text)| ((*word).to_owned(), (*text).into())).collect();
    json!({
        "questions": questions,
        "dates": dates(),
        "references": edges.collect::<Vec<_>>(),
        "thirds": groups().remove(THIRDS).unwrap_or_default(),
    })
}

/// The matrix, for people: a section for each kind of thing named, a table for each group of references.
pub(crate) fn joins_page() -> String {
    let mut out = String::from(
        "# References, asked six questions\n\nMade from the records and from `core/joins/`; `./check bless` writes it anew. As data: `schemas/joins.json`.\n\n\
         What an auditor finds lies between records: each is valid alone, and together they are wrong. The references of the model can be counted, \
         so each is asked the same questions, and each answer is a rule or the reason why there is none.\n\n",
    );
    for (word, title, text) in QUESTIONS {
        let _ = writeln!(out, "* **{title}** (`{word}`). {text}");
    }
    let answers = answers();
    let edges = references();
    out.push_str("\n| question | references with a rule | with a reason | open |\n| --- | --: | --: | --: |\n");
    for (word, title, _) in QUESTIONS {
        let ruled = answers.values().filter(|cells| has_rules(&cells[word])).count();
        let open = answers.values().filter(|cells| cells[word]["reason"].as_str().is_some_and(|reason| reason.starts_with("open"))).count();
        let _ = writeln!(out, "| {title} | {ruled} | {} | {open} |", (answers.len() - ruled).saturating_sub(open));
    }
    let _ = writeln!(out, "\n{} references.", edges.len());
    let all = groups();
    for (file, groups) in all.iter().filter(|(name, _)| *name != THIRDS) {
        let _ = writeln!(out, "\n## {}", title(file));
        for group in groups {
            let named: Vec<String> =
                group["edges"].as_array().unwrap().iter().map(|edge| format!("`{}`", edge.as_str().unwrap())).collect();
            let _ = writeln!(out, "\n{}\n\n| question | rules | otherwise |\n| --- | --- | --- |", named.join(", "));
            for (word, title, _) in QUESTIONS {
                let _ = writeln!(out, "| {title} | {} | {} |", linked(&group[word]), group[word]["reason"].as_str().unwrap_or_default());
            }
        }
    }
    out.push_str(
        "\n## Two records about the same third\n\n| third | judgement | fact | rules | otherwise |\n| --- | --- | --- | --- | --- |\n",
    );
    for row in all.get(THIRDS).into_iter().flatten() {
        let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        let _ = writeln!(out, "| {} | {} | {} | {} | {} |", text("third"), text("judgement"), text("fact"), linked(row), text("reason"));
    }
    out
}

fn title(file: &str) -> String {
    let mut letters = file.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

pub(crate) fn has_rules(cell: &Value) -> bool {
    cell["rules"].as_array().is_some_and(|rules| !rules.is_empty())
}

fn linked(cell: &Value) -> String {
    let names = cell["rules"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let known = |name: &str| rules().iter().any(|rule| rule.name() == name);
    names
        .map(|name| if known(name) { format!("[`{name}`](../core/rules/{name}.md)") } else { name.to_owned() })
        .collect::<Vec<_>>()
        .join(", ")
}
