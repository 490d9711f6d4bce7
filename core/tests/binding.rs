//! A rule that serves controls alone is asked only where one of them is included. What serves a requirement, or finds a contradiction, is asked
//! in any case: tried on each page's failing examples, with the controls excluded.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

#[path = "pages/example.rs"]
#[expect(dead_code, reason = "another test reads all of it")]
mod example;
#[path = "pages/overlay.rs"]
#[expect(dead_code, reason = "another test reads all of it")]
mod overlay;
#[path = "pages/page.rs"]
mod page;

use aimskit::check::Basis;
use aimskit::read::Date;
use aimskit::rules::rules;
use example::Expected;
use serde_json::Value;

/// Excludes a control for every AI system.
fn exclude(document: &mut Value, control: &str) {
    let entries = document.pointer_mut("/statementOfApplicability/entries").and_then(Value::as_array_mut);
    for entry in entries.into_iter().flatten().filter(|entry| entry["control"] == control) {
        entry["decision"] = "excluded".into();
    }
}

/// Kinds of records that say themselves which controls are included.
const OF_STATEMENT: [&str; 3] = ["soaEntry", "statementOfApplicability", "aims"];

#[test]
fn what_serves_controls_alone_is_bound_to_them_and_nothing_else_is() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let baseline: Value = serde_json::from_str(&std::fs::read_to_string(folder.join("baseline.json")).unwrap()).unwrap();
    let (mut wrong, mut bound, mut free) = (Vec::new(), 0, 0);
    for rule in rules() {
        let serves: Vec<&str> = rule.serves().collect();
        let controls = serves.iter().filter(|id| id.starts_with("A.")).count();
        let binds = controls > 0 && controls == serves.len() && rule.basis != Basis::Integrity;
        if controls == 0 || !binds && OF_STATEMENT.contains(&rule.on()) {
            continue;
        }
        let page = page::Page::parse(rule.name(), &std::fs::read_to_string(folder.join(format!("{}.md", rule.name()))).unwrap());
        assert!(page.faults.is_empty() && page.rule == rule.name());
        for example in page.examples.iter().filter(|example| matches!(example.expected, Expected::Fail(_))) {
            let mut document = baseline.clone();
            overlay::merge(&mut document, &example.overlay);
            serves.iter().for_each(|control| exclude(&mut document, control));
            let aims = aimskit::read(document.to_string()).aims.expect("a document");
            let report = aims.assess(example.as_of.as_deref().unwrap_or("2026-06-30").parse::<Date>().expect("a day"));
            let found = report.findings.iter().any(|finding| finding.code == rule.name());
            if found == binds {
                wrong.push(format!("rules/{}.md:{}: {}", rule.name(), example.line, if found { "asked" } else { "not asked" }));
            }
            if binds { bound += 1 } else { free += 1 }
        }
    }
    assert!(bound > 80 && free > 20, "{bound} {free}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
