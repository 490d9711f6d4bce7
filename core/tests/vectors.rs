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
        let answer = aimskit::api::assess(&read(&text("document")), &case["options"].to_string()) + "\n";
        let golden = format!("schemas/vectors/assess/{}.json", text("name"));
        if std::env::var_os("AIMSKIT_BLESS").is_some() {
            std::fs::write(root().join(&golden), &answer).expect("written");
        }
        assert!(answer == read(&golden), "{golden} has drifted; look at the difference and bless it with AIMSKIT_BLESS=1");
        serde_json::from_str::<Value>(&answer).expect("an answer is JSON");
    }
}
