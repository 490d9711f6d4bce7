//! A language made by script: every text of ours accented and bracketed, plural forms marked, dates turned round. What is plain English in an
//! output after all did not come from the language.

use std::collections::BTreeMap;

use aimskit::Language;
use aimskit::model::Root;
use aimskit::read::{Record, View, elements};
use aimskit::rules::rules;
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
                    let mark: String = category.chars().map(letter).collect();
                    *text = format!("{mark}·{}", accented(text.as_str().unwrap())).into();
                }
            }
            None => accent(phrase),
        }
    }
    accent(&mut all["catalogue"]);
    accent(&mut all["labels"]);
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
    let mut value: Value = serde_json::from_str(document).unwrap();
    in_record(aims.root() as &Root, &mut value, &mut Numbers::default());
    value.to_string()
}

/// Ids, and words that nothing else may equal, with the number that stands for each.
#[derive(Default)]
struct Numbers(BTreeMap<String, String>);

impl Numbers {
    fn of(&mut self, word: &str) -> Value {
        let number = (1000 + self.0.len()).to_string();
        self.0.entry(word.to_owned()).or_insert(number).clone().into()
    }
}

fn in_record(record: &dyn Record, value: &mut Value, numbers: &mut Numbers) {
    for (at, name) in record.table().names.iter().enumerate() {
        if let Some(member) = value.get_mut(name) {
            in_view(record.get(at), member, numbers);
        }
    }
}

fn in_view(view: View<'_>, value: &mut Value, numbers: &mut Numbers) {
    match view {
        View::Text(text) if text.contains(' ') => {
            *value = text.chars().map(|c| if c.is_alphabetic() { '7' } else { c }).collect::<String>().into();
        }
        View::Text(text) if is_word(text) => *value = numbers.of(text),
        View::Id(id) => *value = numbers.of(id.as_str()),
        // Entries of the standard begin with a number, or with a letter and a dot.
        View::Link(to, _) if !to.as_str().starts_with(|c: char| c.is_ascii_digit()) && to.as_str().get(1..2) != Some(".") => {
            *value = numbers.of(to.as_str());
        }
        View::Record(below) => in_record(below, value, numbers),
        View::List(list) => elements(list).zip(value.as_array_mut().unwrap()).for_each(|(view, value)| in_view(view, value, numbers)),
        _ => {}
    }
}

/// Whether it is a word; times, intervals, languages, countries, currencies and versions are none.
fn is_word(text: &str) -> bool {
    text.len() > 2 && text.chars().all(char::is_alphabetic) && text.chars().any(char::is_lowercase)
}

/// Messages and hints with particulars, and beside each the same without those that are no words: ids, dates and numbers. A word of a vocabulary
/// or a field stays, for outside of code people read its label.
pub(crate) fn told(answer: &Value, out: &mut BTreeMap<String, String>) {
    let is_data = |value: &str| english(value).is_empty();
    fn each(value: &Value, is_data: &dyn Fn(&str) -> bool, out: &mut BTreeMap<String, String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| each(item, is_data, out)),
            Value::Object(members) => {
                let params = members.get("params").and_then(Value::as_array).into_iter().flatten();
                let mut data: Vec<&str> = params.filter_map(|param| param["value"].as_str()).filter(|value| is_data(value)).collect();
                data.sort_by_key(|value| std::cmp::Reverse(value.len()));
                for text in ["message", "hint"].into_iter().filter_map(|name| members.get(name)?.as_str()) {
                    let rest = data.iter().filter(|value| value.len() > 2).fold(text.to_owned(), |rest, value| rest.replace(value, "…"));
                    // A priority repeats a finding's message without its particulars.
                    if !data.is_empty() || !out.contains_key(text) {
                        out.insert(text.to_owned(), rest);
                    }
                }
                members.values().for_each(|member| each(member, is_data, out));
            }
            _ => {}
        }
    }
    each(answer, &is_data, out);
}

/// A template without its places, which a log names as the data do: `<owner>`.
pub(crate) fn without_places(text: &str) -> String {
    let ends = |piece: &str| piece.find('>').filter(|end| piece[..*end].chars().all(|c| c.is_ascii_alphabetic() || c == '.'));
    let pieces = text.split('<').enumerate();
    pieces.map(|(at, piece)| if at > 0 { ends(piece).map_or(piece, |end| &piece[end + 1..]) } else { piece }).collect()
}

/// A text without the names of rules and places in a document, and with each of those messages as it is without its particulars, also where code is taken out of them
/// as [`visible`] does.
pub(crate) fn without_particulars(text: &str, told: &BTreeMap<String, String>) -> String {
    let mut text = text.to_owned();
    let mut by_length: Vec<_> = told.iter().filter(|(message, rest)| message != rest).collect();
    by_length.sort_by_key(|(message, _)| std::cmp::Reverse(message.len()));
    for (message, rest) in by_length {
        let shown = |message: &str| message.split('`').step_by(2).collect::<Vec<_>>().join("  ");
        text = text.replace(message.as_str(), rest);
        if !shown(message).trim().is_empty() {
            text = text.replace(&shown(message), &shown(rest));
        }
    }
    let mut names: Vec<&str> = rules().iter().map(|rule| rule.name()).filter(|name| text.contains(name)).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let text = names.iter().fold(text, |text, name| text.replace(name, "…"));
    text.split(' ').filter(|word| !word.starts_with('/')).collect::<Vec<_>>().join(" ")
}

/// English words in plain text: three Latin letters and more in a row, outside of code; names that are no words are left out.
pub(crate) fn english(text: &str) -> Vec<String> {
    // The last is an item of the standard.
    const NAMES: [&str; 8] = ["ISO", "IEC", "Art", "aimskit", "SARIF", "JSON", "ploc", "iii"];
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
            for (name, member) in
                members.iter().filter(|(name, _)| !["params", "fact", "aims", "replaced", "fields"].contains(&name.as_str()))
            {
                texts(member, &format!("{place}/{name}"), out);
            }
        }
        _ => {}
    }
}

#[test]
fn only_data_are_left_alone() {
    let param = |value: &str| json!([{"name": "field", "value": value}]);
    let found = json!([{"message": "⟦ñó R-1, R-2⟧", "params": param("R-1, R-2")}, {"message": "⟦ñó inUse⟧", "params": param("inUse")},
        {"message": "⟦ñó social context⟧", "params": param("social context")}]);
    let mut all = BTreeMap::new();
    told(&found, &mut all);
    let left = |message: &str| english(&without_particulars(message, &all));
    assert!(left("⟦ñó R-1, R-2⟧").is_empty());
    assert_eq!(left("⟦ñó social context⟧"), ["social", "context"]);
    // Words of vocabularies, fields and kinds have a label in every language.
    assert_eq!(left("⟦ñó inUse⟧"), ["inUse"]);
    assert_eq!(left("owner [risk]"), ["owner", "risk"]);
    assert_eq!(left("metric-off-target: ⟦1⟧ (áť /metrics/0/target) or /"), ["metric", "off", "target"]);
    assert_eq!(without_places("⟦<owner> óƒ <the risk> <a.b>⟧"), "⟦ óƒ the risk> ⟧");
}

#[test]
fn the_script_sees_english() {
    assert_eq!(accented("a `risk` of {on}"), "⟦á `risk` óƒ {on}⟧");
    assert_eq!(english("⟦á `risk` óƒ 3⟧ ISO of the A.6.2 risk"), ["the", "risk"]);
    assert_eq!(days("on 2026-11-23, 23.11.2026, 12026-11-23"), ["2026-11-23"]);
    assert_eq!(
        visible("<p class=\"x\" data-label=\"Owner\">a &amp; b <code>c</code><style>d</style> e</p>")
            .split_whitespace()
            .collect::<Vec<_>>(),
        ["Owner", "a", "&", "b", "e"]
    );
}
