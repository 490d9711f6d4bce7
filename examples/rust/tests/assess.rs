//! What people see of good, empty and unreadable documents. The page itself is tested in the core.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use aimskit::read::Date;
use aimskit::{Aims, Report};
use aimskit_examples::text;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn assessed(document: &str) -> (Aims, Report) {
    let aims = aimskit::read(document).aims.expect("a document");
    let report = aims.assess("2026-11-23".parse::<Date>().expect("a day"));
    (aims, report)
}

fn meridian() -> String {
    std::fs::read_to_string(root().join("examples/data/meridian.aims.json")).expect("the example")
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_assess")).args(arguments).current_dir(root()).output().expect("runs")
}

#[test]
fn lines_are_short_and_lists_are_cut() {
    let (aims, report) = assessed(&meridian());
    let text = text::overview(&aims, &report, 90);
    let long: Vec<&str> = text.lines().filter(|line| line.chars().count() > 100).collect();
    assert!(long.is_empty(), "{long:#?}");
    assert!(text.lines().count() < 500, "{} lines", text.lines().count());
    for heading in ["Gaps by clause", "Risks above acceptance", "Statement of Applicability", "Due in the next 90 days", "Findings"] {
        assert!(text.contains(heading), "{heading}");
    }
}

#[test]
fn an_empty_system_has_a_text_too() {
    let (aims, report) = assessed(r#"{"schemaVersion": "1.0"}"#);
    let text = text::overview(&aims, &report, 90);
    assert!(text.contains("None is recorded."), "{text}");
}

#[test]
fn the_page_is_the_cores() {
    let file = std::env::temp_dir().join(format!("aimskit-{}.html", std::process::id()));
    let written = run(&["examples/data/starter.aims.json", "--as-of", "2026-11-23", "--html", file.to_str().expect("a path")]);
    let page = std::fs::read_to_string(&file).expect("the page");
    std::fs::remove_file(&file).expect("gone");
    assert!(written.status.success() && page.starts_with("<!doctype html>") && page.ends_with("</html>\n"));
}

#[test]
fn ends_with_0_when_read_and_2_when_not() {
    let good = run(&["examples/data/meridian.aims.json", "--as-of", "2026-11-23"]);
    assert_eq!(good.status.code(), Some(0));
    for (file, as_of) in
        [("schemas/vectors/documents/truncated.json", "2026-11-23"), ("no/such/file", "2026-11-23"), ("README.md", "2026-11-23")]
    {
        let bad = run(&[file, "--as-of", as_of]);
        assert_eq!(bad.status.code(), Some(2), "{file}");
        assert!(!bad.stderr.is_empty() && bad.stdout.is_empty(), "{file}");
    }
    assert_eq!(run(&["examples/data/meridian.aims.json", "--as-of", "2026-02-30"]).status.code(), Some(2));
    assert_eq!(run(&["examples/data/meridian.aims.json"]).status.code(), Some(2));
}

/// A file of these bytes, in the folder of temporary files.
fn file(name: &str, bytes: &[u8]) -> String {
    let path = std::env::temp_dir().join(format!("aimskit-{}-{name}", std::process::id()));
    std::fs::write(&path, bytes).expect("written");
    path.to_str().expect("a path").to_owned()
}

#[test]
fn other_json_is_no_document_and_errors_of_shape_end_with_1() {
    let at = ["--as-of", "2026-11-23"];
    let of = |path: &str, more: &[&str]| {
        let done = run(&[&[path], &at[..], more].concat());
        let said = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
        (done.status.code(), said(done.stdout), said(done.stderr))
    };
    for (name, text) in [("package.json", r#"{"name": "x", "version": "1.0.0"}"#), ("empty.json", "{}"), ("list.json", "[1]")] {
        let path = file(name, text.as_bytes());
        let (code, out, errors) = of(&path, &[]);
        assert_eq!((code, out.as_str()), (Some(2), ""), "{name}");
        assert!(errors.contains("holds no AIMS document"), "{errors}");
    }
    let wrong = file("wrong.json", br#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "owner": 5}]}"#);
    let (code, out, errors) = of(&wrong, &[]);
    assert_eq!(code, Some(1));
    assert!(!out.is_empty() && errors.contains("[wrong-type]"), "{errors}");
    let (code, out, _) = of(&wrong, &["--json"]);
    assert_eq!(code, Some(1));
    assert!(out.starts_with(r#"{"diagnostics":[{"code":"wrong-type""#) && out.contains(r#"],"asOf":"2026-11-23""#), "{out}");
    let (code, out, errors) = of(&file("latin-1.json", b"{\n \"title\": \"caf\xe9\"}"), &["--json"]);
    assert_eq!(code, Some(2));
    assert!(errors.contains("[bad-encoding]") && errors.contains("latin-1.json:2:15"), "{errors}");
    assert!(out.starts_with(r#"{"diagnostics":[{"code":"bad-encoding""#), "{out}");
}

#[test]
fn explains_and_asks_back() {
    let one = run(&["examples/data/meridian.aims.json", "--as-of", "2026-11-23", "--explain", "6.1.3.s2"]);
    let said = String::from_utf8(one.stdout).expect("text");
    assert!(said.contains("Requirement") && said.contains("R-03"), "{said}");
    let wrong = run(&["examples/data/meridian.aims.json", "--as-of", "2026-11-23", "--explain", "A.6.2.99"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("A.6.2"), "{wrong:?}");
}

#[test]
fn a_framework_is_judged_beside_the_standard() {
    let of = |more: &[&str]| run(&[&["examples/data/meridian.aims.json", "--as-of", "2026-11-23"], more].concat());
    let said = |output: &Output| String::from_utf8(output.stdout.clone()).expect("text");
    let agreement = ["--framework", "examples/data/works-agreement.framework.json"];
    let overview = said(&of(&agreement));
    assert!(overview.contains("Works agreement on AI at Meridian Freight\n─"), "{overview}");
    let explained = said(&of(&[&agreement[..], &["--explain", "works-agreement:W2.d"]].concat()));
    assert!(explained.starts_with("works-agreement:W2.d Works agreement"), "{explained}");
    // The standard is said to be as it is without.
    let alone = said(&of(&["--explain", "A.8.2"]));
    assert_eq!(said(&of(&[&agreement[..], &["--explain", "A.8.2"]].concat())), alone);

    let wrong = of(&["--framework", "examples/data/starter.aims.json"]);
    assert_eq!(wrong.status.code(), Some(2));
    let errors = String::from_utf8(wrong.stderr).expect("text");
    assert!(errors.contains("[unknown-field]") && errors.contains("starter.aims.json:2:3"), "{errors}");
    let twice = of(&[agreement, agreement].concat());
    assert_eq!(twice.status.code(), Some(2));
    assert!(String::from_utf8(twice.stderr).expect("text").contains("is used by another framework"));
}
