//! Every page of a rule is a test: its examples are overlays on `rules/baseline.json`.

#[path = "pages/example.rs"]
mod example;
#[path = "pages/overlay.rs"]
mod overlay;
#[path = "pages/page.rs"]
mod page;
#[path = "pages/params.rs"]
mod params;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use aimskit::assess::Status;
use aimskit::catalogue::{Catalogue, catalogue};
use aimskit::check::Tally;
use aimskit::model::Aims;
use aimskit::read::{Date, Diagnostic, Source};
use aimskit::{AssessOptions, Language};
use example::{Example, Expected};
use page::Page;
use serde_json::{Value, json};

const AS_OF: &str = "2026-06-30";

fn folder() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rules")
}

/// The baseline, and two records that speak for the framework beside the standard.
fn baseline() -> &'static Value {
    static BASELINE: OnceLock<Value> = OnceLock::new();
    BASELINE.get_or_init(|| {
        let mut document = serde_json::from_str(&std::fs::read_to_string(folder().join("baseline.json")).unwrap()).unwrap();
        let house = json!({
            "documents": [{"id": "doc-contract", "satisfies": ["A.10.2", "house:HC-1"]}],
            "evidence": [{"id": "ev-communication", "supports": ["7.4", "house:H1.a"]}]
        });
        overlay::merge(&mut document, &house);
        document
    })
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

/// That day, with the framework beside the standard, in English with labels of its own.
fn options(as_of: &str) -> Result<AssessOptions<'static>, String> {
    static LABELLED: OnceLock<Language> = OnceLock::new();
    Ok(AssessOptions::at(day(as_of)?).catalogue(known()).language(LABELLED.get_or_init(params::labelled)))
}

/// Findings of rules, as they are.
fn assessed(aims: &Aims, as_of: &str) -> Result<Vec<Diagnostic>, String> {
    let report = aims.assess(options(as_of)?);
    Ok(report.findings.into_iter().filter(|f| f.source == Source::Rule).collect())
}

/// Rule and place of every finding.
fn places(findings: &[Diagnostic]) -> Vec<(String, String)> {
    findings.iter().map(|f| (f.code.to_string(), (*f.pointer).to_owned())).collect()
}

/// What one rule answered.
fn tally(rule: &str, aims: &Aims, as_of: &str) -> Result<Tally, String> {
    let all = aims.tallies(options(as_of)?);
    all.into_iter().find(|(r, _)| r.name() == rule).map(|(_, tally)| tally).ok_or_else(|| format!("no rule `{rule}`"))
}

/// What the example says of the rule besides findings. The rules run once more, so only where they have to.
fn answered(page: &Page, expected: &Expected, aims: &Aims, as_of: &str) -> Result<(), String> {
    match expected {
        Expected::Fail(_) => Ok(()),
        Expected::Pass if tally(&page.rule, aims, as_of)?.pass == 0 => Err("the rule passes nowhere".to_owned()),
        Expected::Pass => Ok(()),
        Expected::Unknown(subject) => match tally(&page.rule, aims, as_of)?.undecided {
            undecided if undecided.iter().any(|one| one.as_str() == subject) => Ok(()),
            undecided => Err(format!("not unknown of `{subject}`, but of {undecided:?}")),
        },
    }
}

/// Whether the findings are those that the example says, at its place, and nothing else.
fn as_expected(page: &Page, example: &Example, document: &Value, findings: &[Diagnostic]) -> Result<(), String> {
    let found = places(findings);
    let expected = match &example.expected {
        Expected::Fail(place) => Some((page.rule.clone(), overlay::resolve(document, place)?)),
        Expected::Pass | Expected::Unknown(_) => None,
    };
    let missing =
        expected.iter().any(|e| !found.contains(e)) || example.also.iter().any(|rule| !found.iter().any(|(code, _)| code == rule));
    let surplus = found.iter().any(|f| Some(f) != expected.as_ref() && !example.also.contains(&f.0));
    let wanted: Vec<_> = expected.into_iter().collect();
    if missing || surplus { Err(format!("expected\n{}\nfound\n{}", list(&wanted), list(&found))) } else { Ok(()) }
}

/// Whether the messages use the params that the rule sets, all of them, and find those that they use.
fn params_are_used(page: &Page, document: &Value, findings: &[Diagnostic]) -> Result<(), String> {
    let named = |text: &str| -> BTreeSet<String> {
        text.split('{').skip(1).filter_map(|p| p.split_once('}')).map(|(name, _)| name.to_owned()).collect()
    };
    for finding in findings.iter().filter(|f| *f.code == *page.rule) {
        let rule = aimskit::rules::rules().iter().find(|r| r.name() == page.rule).ok_or("no such rule")?;
        // The records on the way to the place are named by the engine, whether or not a message shows them.
        let ends = finding.pointer.char_indices().filter(|(_, c)| *c == '/').map(|(at, _)| at).chain([finding.pointer.len()]);
        let ids: Vec<&str> = ends.filter_map(|end| document.pointer(&finding.pointer[..end])?.get("id")?.as_str()).collect();
        let own = finding.params.iter().filter(|p| !ids.contains(&&*p.value) && *p.name != *rule.on());
        let set: BTreeSet<String> = own.map(|p| p.name.to_string()).collect();
        let all: BTreeSet<String> = finding.params.iter().map(|p| p.name.to_string()).collect();
        let texts = [rule.message(), rule.hint()].into_iter().chain(rule.cases().map(|(_, message)| message));
        let used: BTreeSet<String> = texts.flat_map(named).collect();
        let open: BTreeSet<String> = named(rule.hint()).difference(&all).cloned().collect();
        let shown = rule.cases().any(|(_, message)| named(message).is_subset(&all)) || named(rule.message()).is_subset(&all);
        if !set.is_subset(&used) || !open.is_empty() || !shown || finding.message.contains('{') {
            return Err(format!("message and hint use {used:?}, the code sets {all:?}"));
        }
    }
    Ok(())
}

fn list(found: &[(String, String)]) -> String {
    if found.is_empty() { "  (none)".into() } else { found.iter().map(|(c, p)| format!("  {c} at {p}")).collect::<Vec<_>>().join("\n") }
}

#[test]
fn baseline_has_no_finding() {
    let found = places(&assessed(&read(baseline()).unwrap(), AS_OF).unwrap());
    assert!(found.is_empty(), "findings on rules/baseline.json as of {AS_OF}:\n{}", list(&found));
}

#[test]
fn every_rule_passes_on_the_baseline() {
    let tallies = read(baseline()).unwrap().tallies(options(AS_OF).unwrap());
    let vacuous: Vec<&str> = tallies.iter().filter(|(_, tally)| tally.pass == 0).map(|(rule, _)| rule.name()).collect();
    assert!(vacuous.is_empty(), "rules/baseline.json gives these rules nothing to pass on: {vacuous:#?}");
}

#[test]
fn baseline_is_nowhere_short() {
    let report = read(baseline()).unwrap().assess(options(AS_OF).unwrap());
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
fn what_rules_serve_is_in_the_catalogue() {
    let known = |id: &str| catalogue().requirement(id).is_some() || catalogue().control(id).is_some();
    let rules = aimskit::rules::rules().iter();
    let wrong: Vec<_> = rules.flat_map(|r| r.serves().filter(|id| !known(id)).map(|id| (r.name(), id))).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}

/// Reads and assesses the example once, and holds all against it that an example can show.
fn tried(page: &Page, example: &Example) -> Result<(), String> {
    let mut document = baseline().clone();
    overlay::merge(&mut document, &example.overlay);
    let as_of = example.as_of.as_deref().unwrap_or(AS_OF);
    let aims = read(&document)?;
    let findings = assessed(&aims, as_of)?;
    as_expected(page, example, &document, &findings)?;
    answered(page, &example.expected, &aims, as_of)?;
    let rule = aimskit::rules::rules().iter().find(|rule| rule.name() == page.rule).ok_or("no such rule")?;
    let templates: Vec<&str> = std::iter::once(rule.message()).chain(rule.cases().map(|(_, message)| message)).collect();
    for finding in findings.iter().filter(|finding| *finding.code == *page.rule) {
        params::are_data(&document, finding)?;
        params::words_have_labels(finding, &templates)?;
    }
    if matches!(example.expected, Expected::Fail(_)) { params_are_used(page, &document, &findings) } else { Ok(()) }
}

#[test]
fn every_example_gives_what_it_says() {
    let pages = all_pages();
    let examples: Vec<(&Page, &Example)> = pages.iter().flat_map(|page| page.examples.iter().map(move |example| (page, example))).collect();
    assert!(!examples.is_empty(), "no example");
    // As many at a time as there are processors.
    let share = examples.len().div_ceil(std::thread::available_parallelism().map_or(1, usize::from));
    let wrong: Vec<String> = std::thread::scope(|scope| {
        let run = |part: &[(&Page, &Example)]| -> Vec<String> {
            let place = |page: &Page, example: &Example| format!("rules/{}.md:{} ({})", page.rule, example.line, example.fence);
            part.iter().filter_map(|(page, example)| Some(format!("{}\n{}", place(page, example), tried(page, example).err()?))).collect()
        };
        let parts: Vec<_> = examples.chunks(share).map(|part| scope.spawn(move || run(part))).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{} of {} examples wrong:\n\n{}", wrong.len(), examples.len(), wrong.join("\n\n"));
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
