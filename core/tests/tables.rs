//! Nothing about a rule or a field is kept elsewhere under its name as a string: a table keyed by such names goes stale without a word.
#![expect(clippy::disallowed_methods, reason = "the test reads files")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use aimskit::rules::rules;
use serde_json::Value;

/// Files whose lists of names are what they write, with the reason.
const COLUMNS: [(&str, &str); 11] = [
    ("exchange/csv", "headings of the columns of a file"),
    ("exchange/tagged.rs", "headings of the columns of a file"),
    ("views/statement_rows.rs", "headings of the columns of a table"),
    ("texts/", "members of a language file"),
    ("model/register.rs", "the code of an error that adding a record gives, as in findings"),
    ("exchange/judged.rs", "headings of the columns of tables"),
    ("exchange/bom/", "words of SPDX and CycloneDX"),
    ("exchange/ids/", "words beside numbers in texts of anybody"),
    ("exchange/oscal/", "members of documents of OSCAL"),
    ("exchange/import/scales.rs", "the steps of a place that hold a level"),
    ("catalogue/suggestion.rs", "the code of a note, as in findings"),
];

/// Macros in which names are declared: the record's own, the rule's own, the words of a vocabulary and their texts.
const DECLARED: [&str; 7] = ["record! {", "rule! {", "vocabulary! {", "phrases! {", "groups! {", "kinds! {", "codes! {"];

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").filter_map(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            files(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

/// The lines of a source that are no comment, no test and no declaration, with their numbers. Declarations end at a line that closes them
/// as far out as they begin.
fn lines(source: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut within: Option<usize> = None;
    for (number, line) in source.lines().enumerate() {
        let depth = line.len() - line.trim_start().len();
        if line.starts_with("#[cfg(test)]") {
            break;
        }
        match within {
            Some(from) => within = (!(line[depth..].starts_with('}') && depth == from)).then_some(from),
            None if DECLARED.iter().any(|macro_| line.contains(macro_)) => within = Some(depth),
            None if line[depth..].starts_with("//") => {}
            None => out.push((number + 1, line)),
        }
    }
    out
}

/// Texts in quotes on a line.
fn quoted(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let parts: Vec<&str> = line.split('"').collect();
    (1..parts.len().saturating_sub(1)).step_by(2).map(|at| (parts[at], parts[at + 1])).collect::<Vec<_>>().into_iter()
}

/// What a source keeps under the names of rules and fields.
fn kept(source: &str, rules: &BTreeSet<&str>, fields: &BTreeSet<&str>) -> Vec<String> {
    let mut out = Vec::new();
    for (number, line) in lines(source) {
        let texts: Vec<(&str, &str)> = quoted(line).collect();
        let of_rule = texts.iter().find(|(text, _)| rules.contains(text));
        let arm = |after: &str| after.trim_start().starts_with("=>") || after.trim_start().starts_with("| ");
        // A short name may be any word: two of them are a table.
        let several = texts.iter().filter(|(text, _)| fields.contains(text)).count() > 1;
        let of_field =
            texts.iter().find(|(text, after)| fields.contains(text) && arm(after) && (several || text.contains(char::is_uppercase)));
        let listed = line.contains("[&str") && several;
        if let Some((text, _)) = of_rule.or(of_field).or(texts.first().filter(|_| listed)) {
            out.push(format!("{number}: `{text}` in `{}`", line.trim()));
        }
    }
    out
}

#[test]
fn nothing_is_keyed_by_the_name_of_a_rule_or_field() {
    let rules: BTreeSet<&str> = rules().iter().map(|rule| rule.name()).collect();
    let schema: Value = serde_json::from_str(include_str!("../../schemas/v1/aims.schema.json")).expect("the schema");
    let kinds = schema["$defs"].as_object().expect("kinds");
    let names = kinds.values().filter_map(|kind| kind["properties"].as_object()).flat_map(|fields| fields.keys());
    // A kind of record may be told by its name, also where a field has the same one.
    let fields: BTreeSet<&str> = names.map(String::as_str).filter(|field| !kinds.contains_key(*field)).collect();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&source, &mut all);
    assert!(all.len() > 700 && rules.len() > 500 && fields.len() > 300);
    let mut found = Vec::new();
    for path in all {
        let name = path.strip_prefix(&source).expect("below").to_str().expect("text").to_owned();
        if !COLUMNS.iter().any(|(file, _)| name.starts_with(file)) {
            found.extend(
                kept(&std::fs::read_to_string(&path).expect("text"), &rules, &fields).into_iter().map(|what| format!("{name}:{what}")),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_table_is_seen() {
    let (rules, fields) = (BTreeSet::from(["risk-late"]), BTreeSet::from(["doneOn", "closedOn"]));
    let kept = |source| kept(source, &rules, &fields).len();
    assert_eq!(kept("const LATE: [&str; 1] = [\"risk-late\"];"), 1);
    assert_eq!(kept("    \"doneOn\" | \"closedOn\" => Kind::Done,"), 1);
    assert_eq!(kept("const OVER: [&str; 2] = [\"doneOn\", \"closedOn\"];"), 1);
    assert_eq!(kept("rule! {\n    \"risk-late\", since \"0.1\",\n}\nlet a = fail(Risk::DONE_ON).with(\"doneOn\", on);"), 0);
    assert_eq!(kept("// \"risk-late\""), 0);
}
