//! Every page of a rule is a test: its examples are overlays on `rules/baseline.json`.

#[path = "pages/example.rs"]
mod example;
#[path = "pages/overlay.rs"]
mod overlay;
#[path = "pages/page.rs"]
mod page;

use std::collections::BTreeMap;

use aimskit::read::{Date, Source};
use example::Expected;
use page::Page;
use serde_json::Value;

const AS_OF: &str = "2026-06-30";

fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rules")
}

fn baseline() -> Value {
    serde_json::from_str(&std::fs::read_to_string(folder().join("baseline.json")).unwrap()).unwrap()
}

fn all_pages() -> Vec<Page> {
    let mut files: Vec<_> = std::fs::read_dir(folder()).unwrap().map(|f| f.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "md"));
    files.sort();
    files.iter().map(|f| Page::parse(f.file_stem().unwrap().to_str().unwrap(), &std::fs::read_to_string(f).unwrap())).collect()
}

/// Rule and place of every finding.
fn findings(document: &Value, as_of: &str) -> Result<Vec<(String, String)>, String> {
    let outcome = aimskit::read(document.to_string());
    if let Some(d) = outcome.diagnostics.first() {
        return Err(format!("does not read: {} at {}: {}", d.code, &*d.pointer, d.message));
    }
    let report = outcome.aims.ok_or("does not read")?.assess(as_of.parse::<Date>().map_err(|e| e.to_string())?);
    Ok(report.findings.iter().filter(|f| f.source == Source::Rule).map(|f| (f.code.to_string(), (*f.pointer).to_owned())).collect())
}

fn list(found: &[(String, String)]) -> String {
    if found.is_empty() { "  (none)".into() } else { found.iter().map(|(c, p)| format!("  {c} at {p}")).collect::<Vec<_>>().join("\n") }
}

#[test]
fn baseline_has_no_finding() {
    let found = findings(&baseline(), AS_OF).unwrap();
    assert!(found.is_empty(), "findings on rules/baseline.json as of {AS_OF}:\n{}", list(&found));
}

#[test]
fn every_example_gives_what_it_says() {
    let (mut ran, mut wrong) = (0, Vec::new());
    for page in all_pages() {
        for example in &page.examples {
            ran += 1;
            let mut document = baseline();
            overlay::merge(&mut document, &example.overlay);
            let as_of = example.as_of.as_deref().unwrap_or(AS_OF);
            let verdict = findings(&document, as_of).and_then(|found| {
                let expected = match &example.expected {
                    Expected::Fail(place) => Some((page.rule.clone(), overlay::resolve(&document, place)?)),
                    Expected::Pass | Expected::Unknown => None,
                };
                let missing = expected.iter().any(|e| !found.contains(e))
                    || example.also.iter().any(|rule| !found.iter().any(|(code, _)| code == rule));
                let surplus = found.iter().any(|f| Some(f) != expected.as_ref() && !example.also.contains(&f.0));
                let wanted: Vec<_> = expected.into_iter().collect();
                if missing || surplus { Err(format!("expected\n{}\nfound\n{}", list(&wanted), list(&found))) } else { Ok(()) }
            });
            if let Err(why) = verdict {
                wrong.push(format!("rules/{}.md:{} ({})\n{why}", page.rule, example.line, example.fence));
            }
        }
    }
    assert!(ran > 0, "no example ran");
    assert!(wrong.is_empty(), "{} of {ran} examples wrong:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn pages_and_rules_belong_together() {
    let mut wrong = Vec::new();
    let pages: BTreeMap<String, Page> = all_pages().into_iter().map(|p| (p.rule.clone(), p)).collect();
    for rule in aimskit::rules::rules() {
        let Some(page) = pages.get(rule.name) else {
            wrong.push(format!("rule `{}` has no page rules/{}.md", rule.name, rule.name));
            continue;
        };
        wrong.extend(page.faults.iter().map(|fault| format!("rules/{}.md: {fault}", rule.name)));
        if !page.examples.iter().any(|e| matches!(e.expected, Expected::Fail(_))) {
            wrong.push(format!("rules/{}.md: no example that fails", rule.name));
        }
        if !page.examples.iter().any(|e| matches!(e.expected, Expected::Pass)) {
            wrong.push(format!("rules/{}.md: no example that passes", rule.name));
        }
    }
    for name in pages.keys().filter(|name| !aimskit::rules::rules().iter().any(|r| r.name == name.as_str())) {
        wrong.push(format!("rules/{name}.md: no rule has that name"));
    }
    assert!(!pages.is_empty(), "no page found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
