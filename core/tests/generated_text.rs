//! How much of what is committed a program writes: what `.gitattributes` marks, counted line by line. Reviewers read past it, so it must not grow
//! unseen.
#![expect(clippy::disallowed_methods, reason = "the test reads files")]

use std::path::{Path, PathBuf};

/// The bar; it may fall.
const LINES: usize = 124_000;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The patterns of files that are marked.
fn marked(attributes: &str) -> Vec<&str> {
    let lines = attributes.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter(|line| line.split(' ').skip(1).any(|attribute| attribute == "linguist-generated"))
        .filter_map(|line| line.split(' ').next())
        .collect()
}

/// Every file that a pattern names: itself, or all that stands below `FOLDER/**`.
fn named(pattern: &str) -> Vec<PathBuf> {
    let Some(folder) = pattern.strip_suffix("/**") else {
        assert!(!pattern.contains('*') && root().join(pattern).is_file(), "`{pattern}` is neither a file nor `FOLDER/**`");
        return vec![root().join(pattern)];
    };
    let (mut found, mut open) = (Vec::new(), vec![root().join(folder)]);
    while let Some(folder) = open.pop() {
        let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.map(|entry| entry.unwrap().path()) {
            assert!(!path.is_symlink(), "{} says twice what is said where it leads", path.display());
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    assert!(!found.is_empty(), "nothing stands in `{pattern}`");
    found
}

fn count(files: &[PathBuf]) -> usize {
    files.iter().map(|path| read(path).lines().count()).sum()
}

#[test]
fn generated_text_stays_below_the_bar() {
    let attributes = read(&root().join(".gitattributes"));
    let files: Vec<PathBuf> = marked(&attributes).into_iter().flat_map(named).collect();
    let mut known = files.clone();
    known.sort();
    known.dedup();
    assert_eq!(known.len(), files.len(), "a file is marked twice");
    let lines = count(&files);
    assert!(lines <= LINES, "{lines} lines are generated, and may be {LINES}");
    // The document's schema alone has a tenth of that: where little is found, little was counted.
    assert!(files.len() > 100 && lines > LINES / 3, "{} files with {lines} lines", files.len());
    println!("{} files, {lines} lines", files.len());
}

#[test]
fn what_says_that_it_is_generated_is_marked() {
    let attributes = read(&root().join(".gitattributes"));
    let files: Vec<PathBuf> = marked(&attributes).into_iter().flat_map(named).collect();
    let folders = ["schemas", "docs", "bindings-python/python/aimskit", "bindings-wasm/js"];
    let says = ["Written by `python -m generate`", "Made of the schemas by `node", "Made from the rules and their pages"];
    let mut seen = 0;
    for path in folders.iter().flat_map(|folder| std::fs::read_dir(root().join(folder)).unwrap()).map(|entry| entry.unwrap().path()) {
        let data = path.extension().is_some_and(|extension| extension == "json") && path.parent() == Some(&root().join("schemas"));
        let text = if path.is_file() { std::fs::read(&path).unwrap() } else { Vec::new() };
        let text = String::from_utf8_lossy(&text);
        let head: String = text.lines().take(12).collect();
        if data || says.iter().any(|words| head.contains(words)) {
            seen += 1;
            assert!(files.contains(&path), "{} is not marked in .gitattributes", path.display());
        }
    }
    assert!(seen >= 10, "{seen} files seen");
}
