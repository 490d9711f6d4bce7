//! Imports go one way: `language ← catalogue ← read ← model ← integrity ← eu_ai_act ← check ← rules ← assess ← views ← crosswalk ← exchange ← texts ← api`, as DESIGN.md says.
#![expect(clippy::disallowed_methods, reason = "the test reads the sources")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The folders, each of which may use what stands before it; `order`, `letters` and `placeholder` are the one sort, the letters and the empty words of all. `read` knows no noun: the model's macro stands there.
const ORDER: [&str; 17] = [
    "order",
    "letters",
    "placeholder",
    "language",
    "catalogue",
    "read",
    "model",
    "integrity",
    "eu_ai_act",
    "check",
    "rules",
    "assess",
    "views",
    "crosswalk",
    "exchange",
    "texts",
    "api",
];
/// Describe the others, requests and answers too, and nothing else uses them: what is generated is made there.
const ASIDE: [&str; 2] = ["schema", "data"];
/// What `lib.rs` gives a second name, and where it comes from.
const RENAMED: [(&str, &str); 8] = [
    ("read_language()", "texts"),
    ("Language", "language"),
    ("Aims", "model"),
    ("ReadOutcome", "model"),
    ("read_with", "model"),
    ("Report", "assess"),
    ("AssessOptions", "assess"),
    ("read()", "model"),
];
fn sources(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
        if entry.is_dir() {
            sources(&entry, out);
        } else if entry.extension().is_some_and(|e| e == "rs") {
            out.push(entry);
        }
    }
}

/// The source without comments, and without the tests at its end.
fn code(text: &str) -> String {
    let body = text.split("#[cfg(test)]").next().unwrap();
    body.lines().map(|line| line.split("//").next().unwrap()).collect::<Vec<_>>().join("\n")
}

/// What stands behind every `crate::` (or `$crate::`): first names, those of a braced list one by one.
fn used(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for tail in code.split("crate::").skip(1) {
        match tail.strip_prefix('{') {
            None => drop(names.insert(first(tail))),
            Some(list) => {
                let (mut depth, mut item) = (0, String::new());
                for c in list.chars() {
                    match c {
                        '}' if depth == 0 => break,
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            names.insert(first(item.trim()));
                            item.clear();
                            continue;
                        }
                        _ => {}
                    }
                    item.push(c);
                }
                names.insert(first(item.trim()));
            }
        }
    }
    names.remove("");
    names
}

/// `read::Date` is `read`; a call of the function `read(` is told from the folder.
fn first(path: &str) -> String {
    let name: String = path.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let rest = &path[name.len()..];
    if name == "read" && !rest.starts_with("::") { "read()".to_owned() } else { name }
}

fn folder_of(name: &str) -> &str {
    RENAMED.iter().find(|(renamed, _)| *renamed == name).map_or(name, |(_, folder)| folder)
}

fn arrows() -> Vec<(String, String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut files, mut arrows) = (Vec::new(), Vec::new());
    sources(&root, &mut files);
    for file in files {
        let place = file.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
        let folder = place.split(['/', '.']).next().unwrap().to_owned();
        if folder != "lib" {
            let text = code(&std::fs::read_to_string(&file).unwrap());
            assert!(!text.contains("super::super::super"), "{place}: name it from `crate`");
            arrows.extend(used(&text).iter().map(|name| (place.clone(), folder.clone(), folder_of(name).to_owned())));
        }
    }
    arrows
}

#[test]
fn no_arrow_goes_back() {
    let at = |folder: &str| ORDER.iter().position(|known| *known == folder);
    let mut wrong = Vec::new();
    for (place, from, to) in arrows() {
        let fine = match (at(&from), at(&to)) {
            (Some(from), Some(to)) => to <= from,
            // Beside the order: may use all, and is used by nothing else.
            (None, Some(_)) => ASIDE.contains(&from.as_str()),
            (_, None) => ASIDE.contains(&from.as_str()) && ASIDE.contains(&to.as_str()),
        };
        if !fine {
            wrong.push(format!("{place}: `{from}` uses `{to}`"));
        }
    }
    assert!(wrong.is_empty(), "back arrows (or names the test does not know):\n{}", wrong.join("\n"));
}

#[test]
fn the_test_sees_arrows() {
    let text =
        "use crate::{read::{Date, Text}, rules};\n// crate::api::x\nfn f() { crate::views::g(); $crate::check::h(); crate::read(\"\") }";
    let seen: Vec<String> = used(&code(text)).into_iter().collect();
    assert_eq!(seen, ["check", "read", "read()", "rules", "views"]);
    let all = arrows();
    assert!(all.len() > 200, "{} arrows", all.len());
    // Every folder of the tree is in the order, and each but the last is used from above.
    let folders: BTreeSet<&str> = all.iter().map(|(_, from, _)| from.as_str()).filter(|from| !ASIDE.contains(from)).collect();
    // `order` and `letters` use nothing.
    assert_eq!(folders, ORDER.into_iter().skip(2).collect());
    for below in &ORDER[..16] {
        assert!(all.iter().any(|(_, from, to)| to == below && from != below), "nothing uses `{below}`");
    }
}
