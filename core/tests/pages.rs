//! Every page of a rule is a test: its examples are overlays on `rules/baseline.json`.

#[path = "pages/example.rs"]
mod example;
#[path = "pages/overlay.rs"]
mod overlay;
#[path = "pages/page.rs"]
mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use aimskit::AssessOptions;
use aimskit::assess::Status;
use aimskit::catalogue::{Catalogue, catalogue};
use aimskit::check::Tally;
use aimskit::model::Aims;
use aimskit::read::{Date, Source};
use example::Expected;
use page::Page;
use serde_json::{Value, json};

const AS_OF: &str = "2026-06-30";

fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rules")
}

/// The baseline, and two records that speak for the framework beside the standard.
fn baseline() -> Value {
    let mut document = serde_json::from_str(&std::fs::read_to_string(folder().join("baseline.json")).unwrap()).unwrap();
    let house = json!({
        "documents": [{"id": "doc-contract", "satisfies": ["A.10.2", "house:HC-1"]}],
        "evidence": [{"id": "ev-communication", "supports": ["7.4", "house:H1.a"]}]
    });
    overlay::merge(&mut document, &house);
    document
}

fn all_pages() -> Vec<Page> {
    let mut files: Vec<_> = std::fs::read_dir(folder()).unwrap().map(|f| f.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "md"));
    files.sort();
    files.iter().map(|f| Page::parse(f.file_stem().unwrap().to_str().unwrap(), &std::fs::read_to_string(f).unwrap())).collect()
}

fn read(document: &Value) -> Result<Aims, String> {
    let outcome = aimskit::read(document.to_string());
    if let Some(d) = outcome.diagnostics.first() {
        return Err(format!("does not read: {} at {}: {}", d.code, &*d.pointer, d.message));
    }
    outcome.aims.ok_or_else(|| "does not read".to_owned())
}

fn day(as_of: &str) -> Result<Date, String> {
    as_of.parse::<Date>().map_err(|e| e.to_string())
}

/// The standard, and the small framework `rules/framework.json` beside it.
fn known() -> &'static Catalogue {
    static KNOWN: OnceLock<Catalogue> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let house = aimskit::read_framework(std::fs::read_to_string(folder().join("framework.json")).unwrap());
        assert!(house.diagnostics.is_empty(), "{:?}", house.diagnostics);
        catalogue().clone().with_framework(house.framework.unwrap()).unwrap()
    })
}

/// That day, with the framework beside the standard.
fn options(as_of: &str) -> Result<AssessOptions<'static>, String> {
    Ok(AssessOptions::at(day(as_of)?).catalogue(known()))
}

/// Rule and place of every finding.
fn findings(document: &Value, as_of: &str) -> Result<Vec<(String, String)>, String> {
    let report = read(document)?.assess(options(as_of)?);
    Ok(report.findings.iter().filter(|f| f.source == Source::Rule).map(|f| (f.code.to_string(), (*f.pointer).to_owned())).collect())
}

/// What one rule answered.
fn tally(rule: &str, document: &Value, as_of: &str) -> Result<Tally, String> {
    let all = read(document)?.tallies(options(as_of)?);
    all.into_iter().find(|(r, _)| r.name() == rule).map(|(_, tally)| tally).ok_or_else(|| format!("no rule `{rule}`"))
}

/// What the example says of the rule besides findings.
fn answered(page: &Page, expected: &Expected, document: &Value, as_of: &str) -> Result<(), String> {
    let tally = tally(&page.rule, document, as_of)?;
    match expected {
        Expected::Fail(_) => Ok(()),
        Expected::Pass if tally.pass == 0 => Err("the rule passes nowhere".to_owned()),
        Expected::Pass => Ok(()),
        Expected::Unknown(subject) if tally.undecided.contains(subject) => Ok(()),
        Expected::Unknown(subject) => Err(format!("not unknown of `{subject}`, but of {:?}", tally.undecided)),
    }
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
fn every_rule_passes_on_the_baseline() {
    let tallies = read(&baseline()).unwrap().tallies(options(AS_OF).unwrap());
    let vacuous: Vec<&str> = tallies.iter().filter(|(_, tally)| tally.pass == 0).map(|(rule, _)| rule.name()).collect();
    assert!(vacuous.is_empty(), "rules/baseline.json gives these rules nothing to pass on: {vacuous:#?}");
}

#[test]
fn baseline_is_nowhere_short() {
    let report = read(&baseline()).unwrap().assess(options(AS_OF).unwrap());
    let short: Vec<String> = report
        .verdicts
        .iter()
        .filter(|v| match v.status {
            Status::Conforms | Status::NotApplicable => false,
            // What a rule reaches, the baseline holds; what none reaches needs a person.
            Status::NotDetermined => !v.because.is_empty(),
            Status::Gap | Status::Partial => true,
        })
        .map(|v| format!("{} {:?}: {}", v.id, v.status, v.reason))
        .collect();
    assert!(short.is_empty(), "{}", short.join("\n"));
}

#[test]
fn messages_use_the_params_that_are_set() {
    let places = |text: &str| -> BTreeSet<String> {
        text.split('{').skip(1).filter_map(|p| p.split_once('}')).map(|(name, _)| name.to_owned()).collect()
    };
    let mut wrong = BTreeSet::new();
    for page in all_pages() {
        for example in page.examples.iter().filter(|e| matches!(e.expected, Expected::Fail(_))) {
            let mut document = baseline();
            overlay::merge(&mut document, &example.overlay);
            let Ok(aims) = read(&document) else { continue };
            let report = aims.assess(options(example.as_of.as_deref().unwrap_or(AS_OF)).unwrap());
            for finding in report.findings.iter().filter(|f| *f.code == *page.rule) {
                let rule = aimskit::rules::rules().iter().find(|r| r.name() == page.rule).unwrap();
                // The engine names the subject and the records on the way to the place, whether or not a message shows them.
                let ends = finding.pointer.char_indices().filter(|(_, c)| *c == '/').map(|(at, _)| at).chain([finding.pointer.len()]);
                let ids: Vec<&str> = ends.filter_map(|end| document.pointer(&finding.pointer[..end])?.get("id")?.as_str()).collect();
                let own = finding.params.iter().filter(|p| *p.name != *rule.on() && !ids.contains(&&*p.value));
                let set: BTreeSet<String> = own.map(|p| p.name.to_string()).collect();
                let all: BTreeSet<String> = finding.params.iter().map(|p| p.name.to_string()).collect();
                let texts = [rule.message(), rule.hint()].into_iter().chain(rule.cases().map(|(_, message)| message));
                let used: BTreeSet<String> = texts.flat_map(places).collect();
                let open: BTreeSet<String> = places(rule.hint()).difference(&all).cloned().collect();
                let shown = rule.cases().any(|(_, message)| places(message).is_subset(&all)) || places(rule.message()).is_subset(&all);
                if !set.is_subset(&used) || !open.is_empty() || !shown {
                    wrong.insert(format!("{}: message and hint use {used:?}, the code sets {all:?}", rule.name()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn what_rules_serve_is_in_the_catalogue() {
    let known = |id: &str| catalogue().requirement(id).is_some() || catalogue().control(id).is_some();
    let rules = aimskit::rules::rules().iter();
    let wrong: Vec<_> = rules.flat_map(|r| r.serves().filter(|id| !known(id)).map(|id| (r.name(), id))).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
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
                    Expected::Pass | Expected::Unknown(_) => None,
                };
                let missing = expected.iter().any(|e| !found.contains(e))
                    || example.also.iter().any(|rule| !found.iter().any(|(code, _)| code == rule));
                let surplus = found.iter().any(|f| Some(f) != expected.as_ref() && !example.also.contains(&f.0));
                let wanted: Vec<_> = expected.into_iter().collect();
                if missing || surplus {
                    Err(format!("expected\n{}\nfound\n{}", list(&wanted), list(&found)))
                } else {
                    answered(&page, &example.expected, &document, as_of)
                }
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
        let Some(page) = pages.get(rule.name()) else {
            wrong.push(format!("rule `{}` has no page rules/{}.md", rule.name(), rule.name()));
            continue;
        };
        wrong.extend(page.faults.iter().map(|fault| format!("rules/{}.md: {fault}", rule.name())));
        if !page.examples.iter().any(|e| matches!(e.expected, Expected::Fail(_))) {
            wrong.push(format!("rules/{}.md: no example that fails", rule.name()));
        }
        if !page.examples.iter().any(|e| matches!(e.expected, Expected::Pass)) {
            wrong.push(format!("rules/{}.md: no example that passes", rule.name()));
        }
    }
    for name in pages.keys().filter(|name| !aimskit::rules::rules().iter().any(|r| r.name() == name.as_str())) {
        wrong.push(format!("rules/{name}.md: no rule has that name"));
    }
    assert!(!pages.is_empty(), "no page found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
