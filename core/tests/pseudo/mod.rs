//! A language made by script: every text of ours accented and bracketed, plural forms marked, dates turned round. What is plain English in an
//! output after all did not come from the language.

use std::collections::{BTreeMap, BTreeSet};

use aimskit::Language;
use aimskit::model::Root;
use aimskit::read::{Record, View, elements};
use serde_json::{Value, json};

/// The text with every letter outside of `{places}` and code replaced by one that no English text has.
pub(crate) fn accented(text: &str) -> String {
    let (mut out, mut in_place, mut in_code) = (String::from("⟦"), false, false);
    for c in text.chars() {
        match c {
            '{' => in_place = true,
            '}' => in_place = false,
            '`' => in_code = !in_code,
            _ => {}
        }
        out.push(if in_place || in_code { c } else { letter(c) });
    }
    out.push('⟧');
    out
}

fn letter(c: char) -> char {
    const FROM: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const TO: &str = "áƀçđéƒğĥíĵķłɱñóþǫŕšťúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁḾÑÓÞǪŔŠŤÚṼŴẊÝŽ";
    FROM.chars().position(|known| known == c).and_then(|at| TO.chars().nth(at)).unwrap_or(c)
}

/// The pseudo-language, made from the English file.
pub(crate) fn file(english: &Value) -> Value {
    let mut all = english.clone();
    all["language"] = "qps-ploc".into();
    all["name"] = "Pseudo".into();
    all["dates"] = json!({"date": "{day}.{month}.{year}"});
    all.as_object_mut().unwrap().remove("notes");
    for message in all["messages"].as_object_mut().unwrap().values_mut() {
        for part in ["message", "hint", "cases"] {
            message.get_mut(part).into_iter().for_each(accent);
        }
    }
    for phrase in all["phrases"].as_object_mut().unwrap().values_mut().flat_map(|group| group.as_object_mut().unwrap().values_mut()) {
        match phrase.as_object_mut() {
            Some(forms) => {
                for (category, text) in forms {
                    *text = format!("{category}·{}", accented(text.as_str().unwrap())).into();
                }
            }
            None => accent(phrase),
        }
    }
    accent(&mut all["catalogue"]);
    all
}

/// All texts in it, whatever it is.
fn accent(value: &mut Value) {
    match value {
        Value::String(text) => *text = accented(text),
        Value::Array(items) => items.iter_mut().for_each(accent),
        Value::Object(members) => members.values_mut().for_each(accent),
        _ => {}
    }
}

pub(crate) fn language(english: &Value) -> Language {
    let read = aimskit::read_language(file(english).to_string());
    assert!(read.diagnostics.is_empty(), "{:#?}", read.diagnostics);
    assert!(read.missing.is_empty(), "{:#?}", read.missing);
    read.language.unwrap()
}

/// The document with digits in place of all that users wrote, and of their ids.
pub(crate) fn digits_only(document: &str) -> String {
    let aims = aimskit::read(document).aims.unwrap();
    let (mut texts, mut ids) = (BTreeSet::new(), BTreeMap::new());
    collect(aims.root() as &Root, &mut texts, &mut ids);
    let mut value: Value = serde_json::from_str(document).unwrap();
    replace(&mut value, &texts, &ids);
    value.to_string()
}

fn collect(record: &dyn Record, texts: &mut BTreeSet<String>, ids: &mut BTreeMap<String, String>) {
    for at in 0..record.table().names.len() {
        match record.get(at) {
            View::Text(text) => drop(texts.insert(text.to_owned())),
            View::Id(id) => {
                let number = (1000 + ids.len()).to_string();
                ids.entry(id.as_str().to_owned()).or_insert(number);
            }
            View::Record(below) => collect(below, texts, ids),
            View::List(list) => {
                for view in elements(list) {
                    match view {
                        View::Record(below) => collect(below, texts, ids),
                        View::Text(text) => drop(texts.insert(text.to_owned())),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

fn replace(value: &mut Value, texts: &BTreeSet<String>, ids: &BTreeMap<String, String>) {
    match value {
        Value::String(text) => {
            if let Some(id) = ids.get(text) {
                *text = id.clone();
            } else if texts.contains(text) && is_free(text) {
                *text = text.chars().map(|c| if c.is_alphabetic() { '7' } else { c }).collect();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| replace(item, texts, ids)),
        Value::Object(members) => members.values_mut().for_each(|member| replace(member, texts, ids)),
        _ => {}
    }
}

/// Whether any text may stand there: no time, interval, language, country, currency, version or key.
fn is_free(text: &str) -> bool {
    let spaced = text.contains(' ') && text.chars().any(char::is_alphabetic);
    let word = text.len() > 3 && text.chars().all(char::is_alphabetic) && text.chars().any(char::is_uppercase);
    spaced || word
}

/// English words in plain text: three Latin letters and more in a row, outside of code; names that are no words are left out.
pub(crate) fn english(text: &str) -> Vec<String> {
    const NAMES: [&str; 7] = ["ISO", "IEC", "Art", "aimskit", "SARIF", "JSON", "ploc"];
    let mut out = Vec::new();
    // What stands between backticks is code.
    for (at, piece) in text.split('`').enumerate() {
        if at % 2 == 1 {
            continue;
        }
        for word in piece.split(|c: char| !c.is_alphabetic()) {
            if word.chars().filter(char::is_ascii_alphabetic).count() >= 3 && !NAMES.contains(&word) {
                out.push(word.to_owned());
            }
        }
    }
    out
}

/// Days as the data write them.
pub(crate) fn days(text: &str) -> Vec<String> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let dash = |at: usize| bytes.get(at) == Some(&b'-');
    let fits = |at: usize| (0..4).all(|n| digit(at + n)) && dash(at + 4) && digit(at + 5) && digit(at + 6) && dash(at + 7) && digit(at + 8);
    (0..bytes.len()).filter(|at| fits(*at) && !digit(at.wrapping_sub(1))).map(|at| text[at..at + 10].to_owned()).collect()
}

/// What people see of a page: no tags, no style, no code; but what tags show as text (`aria-label`, `data-label`).
pub(crate) fn visible(html: &str) -> String {
    let (mut out, mut rest, mut hidden) = (String::new(), html, 0);
    while let Some((before, tail)) = rest.split_once('<') {
        if hidden == 0 {
            out.push_str(before);
        }
        let (tag, after) = tail.split_once('>').unwrap();
        for shown in ["aria-label=\"", "data-label=\""] {
            if let Some((_, label)) = tag.split_once(shown) {
                out.push_str(&format!(" {} ", label.split_once('"').unwrap().0));
            }
        }
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let place = tag.contains("class=\"place\"");
        if ["style", "code"].contains(&name.as_str()) || place {
            hidden += 1;
        }
        if tag.starts_with('/') && ["style", "code"].contains(&name.as_str()) {
            hidden -= 2;
        }
        if hidden > 0 && tag == "/span" {
            hidden -= 1;
        }
        out.push(' ');
        rest = after;
    }
    out.push_str(rest);
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// Every text of an answer that people read, with its place: what has a space in it, for words of the data have none.
pub(crate) fn texts(value: &Value, place: &str, out: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if text.contains(' ') => out.push((place.to_owned(), text.clone())),
        Value::Array(items) => items.iter().for_each(|item| texts(item, place, out)),
        Value::Object(members) => {
            // Particulars are data, and so are recorded facts and what is changed in a document.
            for (name, member) in members.iter().filter(|(name, _)| !["params", "fact", "aims", "replaced"].contains(&name.as_str())) {
                texts(member, &format!("{place}/{name}"), out);
            }
        }
        _ => {}
    }
}

#[test]
fn the_script_sees_english() {
    assert_eq!(accented("a `risk` of {on}"), "⟦á `risk` óƒ {on}⟧");
    assert_eq!(english("⟦á `risk` óƒ 3⟧ ISO of the A.6.2 risk"), ["the", "risk"]);
    assert_eq!(days("on 2026-11-23, 23.11.2026, 12026-11-23"), ["2026-11-23"]);
    assert_eq!(visible("<p class=\"x\" data-label=\"Owner\">a &amp; b <code>c</code><style>d</style> e</p>").split_whitespace().collect::<Vec<_>>(), ["Owner", "a", "&", "b", "e"]);
}
