//! The words of everything that people read: an auditor's, and each in one spelling. What the left column holds is refused everywhere.
#![expect(clippy::disallowed_methods, reason = "the test reads files")]

#[path = "words/comments.rs"]
mod comments;

use std::path::{Path, PathBuf};

use aimskit::read::CODES;
use aimskit::rules::rules;
use aimskit::texts;
use serde_json::Value;

/// Words that are out, and what stands in their place.
const GLOSSARY: &[(&str, &str)] = &[
    ("nobody", "not assigned, no one is recorded, or the passive"),
    ("somebody", "a person, or the passive"),
    ("nothing says", "is not recorded"),
    ("can't be told", "is not determined"),
    ("can't tell", "is not determined"),
    ("do not tell", "is not determined"),
    ("does not tell", "is not determined"),
    ("is called", "is recorded as"),
    ("are called", "are recorded as"),
    ("is said", "is recorded as"),
    ("are said", "are recorded as"),
    ("looked at", "monitored, evaluated, reviewed"),
    ("look at", "monitor, evaluate, review"),
    ("looks at", "evaluates"),
    ("nobody looked", "has not been evaluated"),
    ("taken up", "addressed"),
    ("took up", "addressed"),
    ("take up", "address"),
    ("put right", "corrected"),
    ("put the days right", "correct the dates"),
    ("puts right", "corrects"),
    ("puts it right", "corrects it"),
    ("the like", "similar"),
    ("the day asked about", "the assessment date"),
    ("day asked about", "the assessment date"),
    ("falls short", "does not conform"),
    ("fall short", "do not conform"),
    ("partly met", "partially conforms"),
    ("met in part", "partially conforms"),
    ("partly conform", "partially conform"),
    ("partly conforms", "partially conforms"),
    ("lifts no gate", "does not override a gate"),
    ("how far the records carry", "how complete the records are"),
    ("held the audit", "no auditor is named for the audit"),
    ("misses what is wanted", "does not meet its requirement"),
    ("what it is meant for", "its intended purpose"),
    ("what the systems are meant for", "the intended use"),
    ("carried out", "implemented"),
    ("carry out", "implement"),
    ("carries out", "implements"),
    ("is called implemented", "is recorded as implemented"),
    ("broke its threshold", "crossed its threshold"),
    ("broken threshold", "crossed threshold"),
    ("threshold broken", "threshold crossed"),
    ("nothing followed", "no follow-up is recorded"),
    ("held until", "was valid until"),
    ("speaks for", "covers, supports"),
    ("speak for", "cover, support"),
    ("turned down", "rejected"),
    ("say in", "record in"),
    ("say who", "name who"),
    ("say why", "give the reason"),
    ("what follows from not conforming", "the implications of not conforming"),
    ("what becomes of", "the disposition of"),
    ("is no identifier", "is not a valid identifier"),
    ("is no day", "is not a calendar date"),
    ("none of the words that may stand here", "not one of the allowed values"),
    ("can't be without", "requires"),
    ("what came of it", "the answer"),
    ("to speak to", "the contact person"),
    ("comes into force", "takes effect"),
    ("come into force", "take effect"),
    ("conformity shown", "evidence supports"),
    ("a go", "approval to proceed"),
    ("organisation", "organization"),
    ("organisations", "organizations"),
    ("organisational", "organizational"),
];

/// The refused words in a text, outside of code and of the addresses of links.
fn refused(text: &str) -> Vec<&'static str> {
    let text: String = text
        .split("](")
        .enumerate()
        .map(|(i, part)| if i == 0 { part } else { part.split_once(')').map_or(part, |(_, after)| after) })
        .collect();
    let plain: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ").to_lowercase();
    let words = plain.split(|c: char| !c.is_alphanumeric() && c != '\'').map(|word| word.strip_suffix("'s").unwrap_or(word));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let spaced = format!(" {} ", words.join(" "));
    GLOSSARY.iter().filter(|(out, _)| spaced.contains(&format!(" {out} "))).map(|(out, _)| *out).collect()
}

fn instead(word: &str) -> &'static str {
    GLOSSARY.iter().find(|(out, _)| *out == word).map_or("", |(_, instead)| instead)
}

/// Fails with every place that has a refused word.
fn check(texts: impl IntoIterator<Item = (String, String)>) {
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for (place, text) in texts {
        seen += 1;
        for word in refused(&text) {
            wrong.push(format!("{place}: “{word}” ({}): {}", instead(word), text.trim().chars().take(160).collect::<String>()));
        }
    }
    assert!(seen > 10, "{seen} texts looked at");
    assert!(wrong.is_empty(), "{} texts in words that are out:\n{}", wrong.len(), wrong.join("\n"));
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files(folder: &Path, extension: &str, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = entry.file_name().unwrap().to_str().unwrap().to_owned();
        if entry.is_dir() && !name.starts_with('.') && !["target", "node_modules", "pkg", "tests"].contains(&name.as_str()) {
            files(&entry, extension, out);
        } else if name.ends_with(extension) {
            out.push(entry);
        }
    }
}

#[test]
fn the_test_can_fail() {
    assert_eq!(
        refused("Nobody looked at it on the day asked about."),
        ["nobody", "looked at", "nobody looked", "the day asked about", "day asked about"]
    );
    assert_eq!(refused("The organisation has to carry\nout the plan."), ["carry out", "organisation"]);
    assert_eq!(refused("An organisation's plan"), ["organisation"]);
    assert_eq!(without_doctests("Nobody.\n\n>>> nobody()\n'nobody'\n\nThe like.\n    >>> 1\n    'nobody'"), "Nobody.\n\n\nThe like.");
    assert_eq!(refused("Record in `say in` what the organization implements."), [""; 0]);
    assert!(std::panic::catch_unwind(|| check((0..20).map(|at| (at.to_string(), "put right".to_owned())))).is_err());
}

#[test]
fn phrases_and_codes_are_in_an_auditors_words() {
    let mut all = Vec::new();
    for of in texts::phrases() {
        for (key, text) in of.keys().zip(of.english()) {
            all.push((format!("{}.{key}", of.group().key()), format!("{}\n{}", text.one, text.other)));
        }
    }
    all.extend(CODES.iter().map(|code| (code.name.to_owned(), format!("{}\n{}", code.message, code.hint))));
    for (id, text) in texts::catalogue_texts() {
        let parts = [text.title, text.summary, text.judged].into_iter().flatten().chain(text.evidence.iter().copied());
        all.push((id.to_owned(), parts.collect::<Vec<_>>().join("\n")));
    }
    check(all);
}

#[test]
fn rules_and_their_pages_are_in_an_auditors_words() {
    let mut all = Vec::new();
    for rule in rules() {
        let cases: Vec<&str> = rule.cases().map(|(_, message)| message).collect();
        all.push((rule.name().to_owned(), format!("{}\n{}\n{}", rule.message(), cases.join("\n"), rule.hint())));
        let page = std::fs::read_to_string(root().join(format!("core/rules/{}.md", rule.name()))).unwrap();
        // The title is the name of the rule, which stays, and examples are data.
        let body = page.strip_prefix(&format!("# {}\n", rule.name())).unwrap();
        let prose: String = body.split("```").step_by(2).collect();
        all.push((format!("core/rules/{}.md", rule.name()), prose));
    }
    check(all);
}

#[test]
fn schemas_are_described_in_an_auditors_words() {
    let (mut paths, mut all) = (Vec::new(), Vec::new());
    files(&root().join("schemas/v1"), ".json", &mut paths);
    for path in paths {
        let place = path.file_name().unwrap().to_str().unwrap().to_owned();
        described(&serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap(), &place, &mut all);
    }
    all.sort();
    all.dedup_by(|a, b| a.1 == b.1);
    check(all);
}

fn described(value: &Value, place: &str, out: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member.as_str() {
                    Some(text) if name == "description" || name == "title" => out.push((place.to_owned(), text.to_owned())),
                    _ => described(member, &format!("{place}/{name}"), out),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| described(item, place, out)),
        _ => {}
    }
}

#[test]
fn documents_are_in_an_auditors_words() {
    let mut paths: Vec<PathBuf> = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "DESIGN.md", "SECURITY.md", "schemas/README.md"]
        .map(|name| root().join(name))
        .into();
    for folder in ["docs", "bindings-python", "bindings-wasm", "examples", "benches"] {
        files(&root().join(folder), ".md", &mut paths);
    }
    // Made from the pages of the rules; and what a reader wrote, which is kept as it was written.
    paths.retain(|path| !path.ends_with("docs/rules.md") && !path.ends_with("harbour.expected.md"));
    check(paths.into_iter().flat_map(|path| {
        let text = std::fs::read_to_string(&path).unwrap();
        let prose: Vec<String> = text.split("```").step_by(2).map(str::to_owned).collect();
        let place = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
        let paragraphs: Vec<_> = prose.iter().flat_map(|prose| prose.split("\n\n")).map(|part| (place.clone(), part.to_owned())).collect();
        paragraphs
    }));
}

#[test]
fn docstrings_of_python_are_in_an_auditors_words() {
    let mut paths = Vec::new();
    files(&root().join("bindings-python/python"), ".py", &mut paths);
    files(&root().join("bindings-python/python"), ".pyi", &mut paths);
    check(paths.into_iter().flat_map(|path| {
        let text = std::fs::read_to_string(&path).unwrap();
        let place = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
        text.split("\"\"\"").skip(1).step_by(2).map(|docstring| (place.clone(), without_doctests(docstring))).collect::<Vec<_>>()
    }));
}

#[test]
fn comments_that_document_code_are_in_an_auditors_words() {
    check(comments::comments(&root()));
    // What it would say of a comment that is not.
    let of_rust = comments::comments(&root()).into_iter().next().unwrap();
    assert!(std::panic::catch_unwind(|| check((0..20).map(|_| (of_rust.0.clone(), format!("{} Nobody knows.", of_rust.1))))).is_err());
}

/// The prose of a docstring: an example is code and its output, from the prompt to the next empty line.
fn without_doctests(docstring: &str) -> String {
    let mut in_example = false;
    let prose = docstring.lines().filter(|line| {
        in_example = (in_example || line.trim_start().starts_with(">>> ")) && !line.trim().is_empty();
        !in_example
    });
    prose.collect::<Vec<_>>().join("\n")
}
