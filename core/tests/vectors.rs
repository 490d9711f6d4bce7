//! Golden answers of the verbs at the border, run in Rust, Python and JavaScript. `AIMSKIT_BLESS=1` rewrites them.
#![expect(clippy::disallowed_methods, reason = "tests read and write files")]

use std::path::{Path, PathBuf};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn golden_answers() {
    let cases: Vec<Value> = serde_json::from_str(&read("schemas/vectors/assess.json")).expect("a list of cases");
    assert!(cases.len() >= 12);
    for case in &cases {
        let text = |name: &str| case[name].as_str().expect("text").to_owned();
        let answer = aimskit::api::assess(&read(&text("document")), &case["options"].to_string(), aimskit::Language::english()) + "\n";
        let golden = format!("schemas/vectors/assess/{}.json", text("name"));
        if std::env::var_os("AIMSKIT_BLESS").is_some() {
            std::fs::write(root().join(&golden), &answer).expect("written");
        }
        assert!(answer == read(&golden), "{golden} has drifted; look at the difference and bless it with AIMSKIT_BLESS=1");
        serde_json::from_str::<Value>(&answer).expect("an answer is JSON");
    }
}

/// One verb on texts and options; the verbs without options are given none.
fn answer(verb: &str, inputs: &[String], options: &str) -> String {
    use aimskit::api;
    match (verb, inputs) {
        ("read", [document]) => api::read(document, aimskit::Language::english()),
        ("rewrite", [document]) => api::rewrite(document),
        ("validate", [record]) => api::validate(record, options, aimskit::Language::english()),
        ("assess", [document]) => api::assess(document, options, aimskit::Language::english()),
        ("explain", [document]) => api::explain(document, options, aimskit::Language::english()),
        ("diff", [before, after]) => api::diff(before, after, options, aimskit::Language::english()),
        ("change_method", [document]) => api::change_method(document, options, aimskit::Language::english()),
        ("export", [document]) => api::export(document, options, aimskit::Language::english()),
        _ => panic!("`{verb}` is no verb on {} texts", inputs.len()),
    }
}

#[test]
fn golden_answers_of_every_verb() {
    let cases: Vec<Value> = serde_json::from_str(&read("schemas/vectors/verbs.json")).expect("a list of cases");
    for verb in ["read", "rewrite", "validate", "assess", "explain", "diff", "change_method", "export"] {
        assert!(cases.iter().any(|case| case["verb"] == verb), "no case for `{verb}`");
    }
    for case in &cases {
        let text = |name: &str| case[name].as_str().expect("text").to_owned();
        let inputs: Vec<String> =
            case["inputs"].as_array().expect("inputs").iter().map(|path| read(path.as_str().expect("a path"))).collect();
        let said = answer(&text("verb"), &inputs, &case["options"].to_string(), aimskit::Language::english()) + "\n";
        let golden = format!("schemas/vectors/verbs/{}.json", text("name"));
        if std::env::var_os("AIMSKIT_BLESS").is_some() {
            std::fs::write(root().join(&golden), &said).expect("written");
        }
        assert!(said == read(&golden), "{golden} has drifted; look at the difference and bless it with AIMSKIT_BLESS=1");
    }
}
