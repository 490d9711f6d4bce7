//! The program writes every file that the repository keeps in fewer words, and each stands by itself.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Texts of the JSON files in a folder and two below it.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for below in ["", "v1", "v1/forms"] {
        for entry in std::fs::read_dir(folder.join(below)).expect("a folder") {
            let path = entry.expect("a file").path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let name = path.strip_prefix(folder).expect("within").to_str().expect("a name").to_owned();
                found.insert(name, std::fs::read_to_string(&path).expect("text"));
            }
        }
    }
    found
}

#[test]
fn files_stand_by_themselves() {
    let folder = std::env::temp_dir().join(format!("aimskit-schemas-{}", std::process::id()));
    let run = Command::new(env!("CARGO_BIN_EXE_schemas")).arg(&folder).output().expect("runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let written = files(&folder);
    std::fs::remove_dir_all(&folder).expect("gone");

    let committed = files(&root().join("schemas"));
    let schemas: Vec<&String> = committed.keys().filter(|name| name.starts_with("v1/")).collect();
    assert!(schemas.len() > 80 && schemas.iter().all(|name| written.contains_key(*name)));
    // Beside them catalogue, rules and messages.
    assert_eq!(written.len(), schemas.len() + 3);
    assert_eq!(written["catalogue.json"], committed["catalogue.json"]);
    assert_eq!(written["messages.json"], committed["messages.json"]);
    for (name, text) in written.iter().filter(|(name, _)| name.starts_with("v1/")) {
        let outside = text.lines().filter(|line| line.contains("\"$ref\":")).find(|line| !line.contains("\"$ref\": \"#/"));
        assert_eq!(outside, None, "{name}");
    }
    for (name, words) in [("v1/risk.schema.json", "\"consequences\": {"), ("v1/forms/risk.schema.json", "\"title\": \"Consequences\"")] {
        assert!(written[name].contains(words) && !committed[name].contains(words), "{name}");
    }
    let rules = &written["rules.json"];
    let pages = std::fs::read_dir(root().join("core/rules")).expect("pages").filter_map(Result::ok).map(|page| page.path());
    let mut count = 0;
    for page in pages.filter(|page| page.extension().is_some_and(|extension| extension == "md")) {
        let name = page.file_stem().expect("a name").to_str().expect("text").to_owned();
        assert!(rules.contains(&format!("\"name\": \"{name}\"")), "{name}");
        count += 1;
    }
    assert_eq!(rules.matches("\"whatItChecks\":").count(), count);
}

#[test]
fn it_asks_where_to() {
    let run = Command::new(env!("CARGO_BIN_EXE_schemas")).output().expect("runs");
    assert!(!run.status.success() && String::from_utf8_lossy(&run.stderr).contains("usage: schemas FOLDER"));
}
