//! Comments that document code: of Rust (`///`, `//!`) and of JavaScript and TypeScript (all of them).

use std::path::{Path, PathBuf};

/// Where what people read of the code stands: rustdoc, the faces of the packages, and the examples. The rules have pages of their own.
const FOLDERS: &[(&str, &str)] = &[
    ("core/src", ".rs"),
    ("bindings-python/src", ".rs"),
    ("bindings-wasm/src", ".rs"),
    ("bindings-wasm/js", ".js"),
    ("bindings-wasm/js", ".ts"),
    ("examples/rust/src", ".rs"),
    ("examples/web/src", ".ts"),
    ("examples/web/src", ".tsx"),
];

/// Every comment with its place, lines that follow each other in one.
pub(crate) fn comments(root: &Path) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (folder, extension) in FOLDERS {
        let mut paths: Vec<PathBuf> = Vec::new();
        super::files(&root.join(folder), extension, &mut paths);
        for path in paths {
            let place = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            if place.starts_with("core/src/rules") {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            out.extend(of(&text, *extension == ".rs").into_iter().map(|(line, comment)| (format!("{place}:{line}"), comment)));
        }
    }
    out
}

/// The comments of a text, each with its first line; what is fenced in them is code.
fn of(text: &str, rust: bool) -> Vec<(usize, String)> {
    let starts: &[&str] = if rust { &["///", "//!"] } else { &["///", "//", "/**", "/*", "*/", "*"] };
    let (mut out, mut fenced): (Vec<(usize, String)>, bool) = (Vec::new(), false);
    let mut open = false;
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let Some(comment) = starts.iter().find_map(|start| line.strip_prefix(start)) else {
            (open, fenced) = (false, false);
            continue;
        };
        let comment = comment.trim_end_matches("*/").trim();
        let fence = comment.starts_with("```");
        fenced ^= fence;
        match out.last_mut().filter(|_| open) {
            Some(_) if fenced || fence => {}
            Some((_, said)) => *said = format!("{said} {comment}"),
            None => out.push((number + 1, comment.to_owned())),
        }
        open = true;
    }
    out
}

#[test]
fn comments_are_found_in_every_language() {
    let rust = "//! One,\n//! two.\n\n/// Three.\n/// ```\n/// nobody();\n/// ```\n/// Four.\nfn f() {} // own\n// own";
    assert_eq!(of(rust, true), [(1, "One, two.".to_owned()), (4, "Three. Four.".to_owned())]);
    let script = "// One,\n// two.\n/** Three. */\nconst a = 1;\n/**\n * Four,\n * five.\n */";
    assert_eq!(of(script, false), [(1, "One, two. Three.".to_owned()), (5, " Four, five. ".to_owned())]);
}
