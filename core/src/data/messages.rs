//! `messages.json`: the English language file, the source that other languages are made from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::language::{English, Group, Language};
use crate::read::CODES;
use crate::rules::rules;
use crate::schema::{KINDS, form_schema};
use crate::texts;

/// What `messages.json` holds.
pub fn messages_file() -> Value {
    json!({
        "language": "en",
        "name": "English",
        "direction": "leftToRight",
        "plurals": {"one": "i = 1 and v = 0"},
        "dates": {"date": "{year}-{month}-{day}"},
        "messages": messages(),
        "phrases": phrases(),
        "catalogue": catalogue(),
        "labels": labels(),
        "notes": notes(),
    })
}

fn messages() -> BTreeMap<&'static str, Value> {
    let mut all = BTreeMap::new();
    for code in CODES {
        all.insert(code.name, message("read", code.message, &[], code.hint));
    }
    for rule in rules() {
        let cases: Vec<_> = rule.cases().collect();
        let other = all.insert(rule.name(), message("rule", rule.message(), &cases, rule.hint()));
        assert!(other.is_none(), "`{}` is the name of two defects", rule.name());
    }
    all
}

fn message(source: &str, message: &'static str, cases: &[(&'static str, &'static str)], hint: &'static str) -> Value {
    let all: Vec<&str> = std::iter::once(message).chain(cases.iter().map(|(_, text)| *text)).chain([hint]).collect();
    let mut it = Map::new();
    it.insert("source".to_owned(), source.into());
    it.insert("message".to_owned(), message.into());
    if !cases.is_empty() {
        let cases: Map<_, _> = cases.iter().map(|(case, text)| ((*case).to_owned(), Value::from(*text))).collect();
        it.insert("cases".to_owned(), cases.into());
    }
    if !hint.is_empty() {
        it.insert("hint".to_owned(), hint.into());
    }
    it.insert("params".to_owned(), params(&all).into());
    it.into()
}

/// Names of the places in the templates, in the order in which they first stand there.
fn params<'t>(templates: &[&'t str]) -> Vec<&'t str> {
    let mut names = Vec::new();
    for name in templates.iter().flat_map(|t| t.split('{').skip(1)).filter_map(|rest| Some(rest.split_once('}')?.0)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Group, key and text of each phrase, in the order of the groups.
fn all() -> Vec<(Group, Vec<(&'static str, English)>)> {
    let mut groups: Vec<_> = texts::phrases().map(|of| (of.group(), of.keys().zip(of.english().iter().copied()).collect())).collect();
    groups.sort_by_key(|(group, _)| *group);
    groups
}

fn phrases() -> Value {
    let form = |text: &English| match text.one {
        "" => Value::from(text.other),
        one => json!({"one": one, "other": text.other}),
    };
    let group = |texts: &[(&str, English)]| texts.iter().map(|(key, text)| ((*key).to_owned(), form(text))).collect::<Map<_, _>>();
    all().iter().map(|(of, texts)| (of.key().to_owned(), Value::Object(group(texts)))).collect::<Map<_, _>>().into()
}

/// What a translator has to know of single phrases.
fn notes() -> Value {
    let mut notes = Map::new();
    for (group, texts) in all() {
        for (key, text) in texts.iter().filter(|(_, text)| !text.note.is_empty()) {
            notes.insert(format!("{}.{key}", group.key()), text.note.trim().into());
        }
    }
    notes.into()
}

/// Labels of fields, words and kinds, by their names.
fn labels() -> BTreeMap<String, Value> {
    names().into_iter().map(|name| (name.clone(), Language::english().label(&name).into())).collect()
}

/// The names of all fields, words and kinds that a document may hold.
pub fn names() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for kind in KINDS {
        let name = kind.table.kind;
        let Some(schema) = form_schema(name) else { continue };
        all.insert(name.to_owned());
        gather(&schema, &mut all);
    }
    all
}

fn gather(schema: &Value, all: &mut BTreeSet<String>) {
    for list in ["properties", "definitions"] {
        for (name, inner) in schema[list].as_object().into_iter().flatten() {
            all.insert(name.clone());
            gather(inner, all);
        }
    }
    for word in schema["oneOf"].as_array().into_iter().flatten() {
        all.extend(word["const"].as_str().map(str::to_owned));
    }
    if let Some(items) = schema.get("items") {
        gather(items, all);
    }
}

fn catalogue() -> Value {
    let mut all = Map::new();
    for (id, text) in texts::catalogue_texts() {
        let mut it = Map::new();
        for (name, text) in [("title", text.title), ("summary", text.summary), ("judged", text.judged)] {
            it.extend(text.map(|text| (name.to_owned(), text.into())));
        }
        if !text.evidence.is_empty() {
            it.insert("evidence".to_owned(), text.evidence.to_vec().into());
        }
        all.insert(id.to_owned(), it.into());
    }
    all.into()
}
