//! What must hold for any file that is imported. The fuzz target runs this, and `core/tests/import_bom.rs` with a seeded generator.

use aimskit::Language;
use aimskit::api::import_bom;
use serde_json::{Value, json};

/// There is an answer, whatever the file is: the document that it holds reads whole, and importing the file again changes nothing. Gives whether
/// the file could be read.
pub(crate) fn imports(document: &str, file: &str) -> bool {
    let options = json!({"files": [{"name": "file", "text": file, "repository": "a/b"}]}).to_string();
    let answer = |document: &str| -> Value {
        let answer = import_bom(document, &options, Language::english());
        serde_json::from_str(&answer).expect("an answer is JSON")
    };
    let first = answer(document);
    let source = &first["account"]["sources"][0];
    let after = first["aims"].to_string();
    if source["readable"] != true {
        let before = aimskit::read(document).aims.expect("a document").to_json();
        assert_eq!(aimskit::read(after).aims.expect("a document").to_json(), before, "an unreadable file changed the document: {file:?}");
        assert!(source["diagnostics"].as_array().is_some_and(|all| !all.is_empty()), "no reason is given: {file:?}");
        return false;
    }
    let read = aimskit::read(after.as_str());
    assert!(read.diagnostics.is_empty(), "{file:?}: {:?}", read.diagnostics);
    let second = answer(&after);
    assert_eq!(second["aims"], first["aims"], "importing again changed the document: {file:?}");
    true
}
