//! Reading bad input: what the reader says, where, and what it keeps. Each bad input is pinned with its diagnostics, word by word.

mod limits;
mod misnamed;
mod names;
mod pinned;
mod references;
mod syntax;
mod values;

use std::collections::BTreeSet;

use aimskit::read::CODES;
use pinned::Case;

fn cases() -> Vec<Case> {
    [syntax::cases(), names::cases(), values::cases(), limits::cases()].into_iter().flatten().collect()
}

#[test]
fn every_bad_input_is_answered_as_pinned() {
    let differences: Vec<String> = cases().iter().flat_map(Case::differences).collect();
    assert!(differences.is_empty(), "{}", differences.join("\n\n"));
}

/// Tests that raise what no text here can: files of frameworks and languages, tables, files of other formats, mapping sets, papers, requests and
/// texts with numbers are no documents.
const OTHERS: [(&str, &str); 13] = [
    ("codes", include_str!("../codes.rs")),
    ("crosswalk", include_str!("../crosswalk.rs")),
    ("frameworks", include_str!("../frameworks.rs")),
    ("ids", include_str!("../ids.rs")),
    ("import", include_str!("../import.rs")),
    ("import_bom", include_str!("../import_bom.rs")),
    ("integrity", include_str!("../integrity.rs")),
    ("languages", include_str!("../languages.rs")),
    ("mapping_files", include_str!("../mapping_files.rs")),
    ("oscal", include_str!("../oscal/import.rs")),
    ("papers", include_str!("../papers.rs")),
    ("reduced_dates", include_str!("../reduced_dates.rs")),
    ("tags", include_str!("../tags.rs")),
];

#[test]
fn every_code_is_reached() {
    let reached: BTreeSet<String> = cases().iter().flat_map(Case::codes).collect();
    // What is not UTF-8 is no text, and comes below.
    let here = |name: &str| reached.contains(name) || name == "bad-encoding";
    let raised = |name: &str| OTHERS.iter().filter(|(_, text)| text.contains(&format!("\"{name}\""))).map(|(test, _)| *test).collect();
    let mut needed = BTreeSet::new();
    let mut never = Vec::new();
    for name in CODES.iter().map(|code| code.name).filter(|name| !here(name)) {
        let tests: Vec<&str> = raised(name);
        if tests.is_empty() { never.push(name) } else { needed.extend(tests) }
    }
    assert!(never.is_empty(), "no test raises {never:?}");
    assert_eq!(needed, OTHERS.iter().map(|(test, _)| *test).collect(), "a test that raises no code of its own need not be named");
}

#[test]
fn bytes_that_are_no_text_are_named_at_the_first_of_them() {
    let says = |bytes: &[u8]| {
        let wrong = aimskit::read::not_utf8(bytes, aimskit::Language::english())?;
        Some((wrong.code.to_string(), wrong.pointer.to_string(), wrong.span.map(|span| span.offset)))
    };
    let at = |pointer: &str, offset| Some(("bad-encoding".to_owned(), pointer.to_owned(), Some(offset)));
    assert_eq!(says("{\"title\": \"ü\"}".as_bytes()), None);
    assert_eq!(says(b"\xff{}"), at("", 0));
    assert_eq!(says(b"{\"title\": \"\xc3\xbc\xe4l\xff\"}"), at("/title", 13));
    assert_eq!(says(b"{\"extensions\": {\"acme\": \"\\\xff\"}}"), at("/extensions/acme", 26));
}
