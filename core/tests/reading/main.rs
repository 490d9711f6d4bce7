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

#[test]
fn every_code_is_reached() {
    let reached: BTreeSet<String> = cases().iter().flat_map(Case::codes).collect();
    // `tests/frameworks.rs` reads files of frameworks, `tests/languages.rs` those of languages.
    // `tests/reduced_dates.rs` asks for an assessment on a month; what is not UTF-8 is no text, and comes below.
    // Tables, files of other formats, mapping sets, papers and texts with numbers are no documents: `import.rs`, `import_bom.rs`, `oscal.rs`,
    // `crosswalk.rs`, `mapping_files.rs`, `papers.rs`, `integrity.rs` and `ids.rs` read those.
    const OTHERS: [&str; 13] = [
        "catalogue-",
        "language-",
        "cell-",
        "cited-",
        "crosswalk-",
        "heading-",
        "import-",
        "mapping-",
        "mappings-",
        "paper-",
        "row-",
        "table-",
        "bad-entry-id",
    ];
    let alone = ["bad-day", "bad-encoding", "bad-qualified-id", "bad-uri", "number-not-exact", "unknown-record"];
    let elsewhere = |name: &&str| OTHERS.iter().any(|begin| name.starts_with(begin)) || alone.contains(name);
    let of_documents = CODES.iter().map(|code| code.name).filter(|name| !elsewhere(name));
    let never: Vec<&str> = of_documents.filter(|name| !reached.contains(*name)).collect();
    assert!(never.is_empty(), "no text here raises {never:?}");
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
