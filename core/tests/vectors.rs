//! Golden answers of the verbs at the border, run in Rust, Python and JavaScript. `./check bless` writes them.
#![expect(clippy::disallowed_methods, reason = "tests read and write files")]

use std::path::{Path, PathBuf};

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Writes the answers when it is to bless; else names all that are not what is written.
fn compare(answers: &[(String, String)]) {
    if std::env::var_os("AIMSKIT_BLESS").is_some() {
        answers.iter().for_each(|(golden, answer)| std::fs::write(root().join(golden), answer).expect("written"));
    }
    let kept = |golden: &str| std::fs::read_to_string(root().join(golden)).unwrap_or_default();
    let stale: Vec<String> =
        answers.iter().filter(|(golden, answer)| *answer != kept(golden)).map(|(golden, _)| format!("stale: {golden}")).collect();
    assert!(stale.is_empty(), "look at the difference that `./check bless` makes:\n{}", stale.join("\n"));
}

#[test]
fn golden_answers() {
    let cases: Vec<Value> = serde_json::from_str(&read("schemas/vectors/assess.json")).expect("a list of cases");
    assert!(cases.len() >= 12);
    let answer = |case: &Value| {
        let text = |name: &str| case[name].as_str().expect("text").to_owned();
        let answer = aimskit::api::assess(&read(&text("document")), &case["options"].to_string(), aimskit::Language::english()) + "\n";
        serde_json::from_str::<Value>(&answer).expect("an answer is JSON");
        (format!("schemas/vectors/assess/{}.json", text("name")), answer)
    };
    compare(&cases.iter().map(answer).collect::<Vec<_>>());
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
        ("rows", [document]) => api::rows(document, options, aimskit::Language::english()),
        ("plan_import", [document, table]) => api::plan_import(document, table, options, aimskit::Language::english()),
        ("import_rows", [document, table]) => api::import_rows(document, table, options, aimskit::Language::english()),
        ("import_oscal", [document]) => api::import_oscal(document, options, aimskit::Language::english()),
        ("paper", [document]) => api::paper(document, options, aimskit::Language::english()),
        ("import_bom", [document]) => api::import_bom(document, options, aimskit::Language::english()),
        ("export", [document]) => api::export(document, options, aimskit::Language::english()),
        ("digest", [document]) => api::digest(document, options, aimskit::Language::english()),
        ("next_question", [document]) => api::next_question(document, options, aimskit::Language::english()),
        ("change_log", [before, after]) => api::change_log(before, after, options, aimskit::Language::english()),
        ("verify_log", [log]) => api::verify_log(log, options, aimskit::Language::english()),
        ("statement", [document]) => api::statement(document, options, aimskit::Language::english()),
        ("crosswalk", [document]) => api::crosswalk(document, options, aimskit::Language::english()),
        ("taxonomy_tags", [document]) => api::taxonomy_tags(document, options, aimskit::Language::english()),
        ("mappings", []) => api::mappings(options, aimskit::Language::english()),
        ("import_mappings", [file]) => api::import_mappings(file, options, aimskit::Language::english()),
        ("export_mappings", [set]) => api::export_mappings(set, options, aimskit::Language::english()),
        ("ids", [text]) => api::ids(text, options, aimskit::Language::english()),
        _ => panic!("`{verb}` is no verb on {} texts", inputs.len()),
    }
}

#[test]
fn golden_answers_of_every_verb() {
    let cases: Vec<Value> = serde_json::from_str(&read("schemas/vectors/verbs.json")).expect("a list of cases");
    for verb in [
        "read",
        "rewrite",
        "validate",
        "assess",
        "explain",
        "diff",
        "change_method",
        "export",
        "rows",
        "plan_import",
        "import_rows",
        "import_bom",
        "import_oscal",
        "paper",
        "digest",
        "next_question",
        "change_log",
        "verify_log",
        "statement",
        "crosswalk",
        "taxonomy_tags",
        "mappings",
        "import_mappings",
        "export_mappings",
        "ids",
    ] {
        assert!(cases.iter().any(|case| case["verb"] == verb), "no case for `{verb}`");
    }
    let said = |case: &Value| {
        let text = |name: &str| case[name].as_str().expect("text").to_owned();
        let inputs: Vec<String> =
            case["inputs"].as_array().expect("inputs").iter().map(|path| read(path.as_str().expect("a path"))).collect();
        let said = answer(&text("verb"), &inputs, &case["options"].to_string()) + "\n";
        (format!("schemas/vectors/verbs/{}.json", text("name")), said)
    };
    compare(&cases.iter().map(said).collect::<Vec<_>>());
}
