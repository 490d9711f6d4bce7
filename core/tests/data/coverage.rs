//! `coverage.json`: what decides on each requirement and control, and where a person must judge and why.

use aimskit::catalogue::catalogue;
use aimskit::check::{Basis, Rule};
use aimskit::model::SoaEntry;
use aimskit::read::{Date, Kind};
use aimskit::rules::rules;
use serde_json::{Map, Value, json};

/// The day of `rules/baseline.json`.
const AS_OF: &str = "2026-06-30";

pub(crate) fn coverage_file() -> Value {
    let through = through_entry();
    let requirements = catalogue().requirements().iter().map(|it| {
        let mut row = row(it.label, &|_| false);
        if let Some(why) = it.judged {
            row.insert("attestation".to_owned(), why.into());
        }
        Value::Object(row)
    });
    let controls = catalogue().controls().iter().map(|it| {
        let by_entry = |rule: &Rule| through.iter().any(|(control, name)| control == it.label && *name == rule.name());
        Value::Object(row(it.label, &by_entry))
    });
    json!({"requirements": requirements.collect::<Vec<_>>(), "controls": controls.collect::<Vec<_>>()})
}

/// The names of the rules by their basis: those that serve it, and those that decide on it through its entry in the Statement of Applicability.
fn row(id: &str, by_entry: &dyn Fn(&Rule) -> bool) -> Map<String, Value> {
    let named = |wanted: &dyn Fn(&Rule) -> bool| -> Value { rules().iter().filter(|rule| wanted(rule)).map(Rule::name).collect() };
    let serving = |basis: Basis| named(&|rule| rule.basis == basis && rule.serves().any(|served| served == id));
    let mut row = Map::new();
    row.insert("id".to_owned(), id.into());
    row.insert("integrity".to_owned(), serving(Basis::Integrity));
    row.insert("shall".to_owned(), serving(Basis::Shall));
    row.insert("link".to_owned(), serving(Basis::Link));
    row.insert("throughEntry".to_owned(), named(by_entry));
    row.insert("practice".to_owned(), serving(Basis::Practice));
    row.retain(|_, value| value.as_array().is_none_or(|list| !list.is_empty()));
    row
}

/// Rules on entries that serve nothing by name decide on the entry's own control: for which, a complete management system shows.
fn through_entry() -> Vec<(String, String)> {
    let path = format!("{}/rules/baseline.json", env!("CARGO_MANIFEST_DIR"));
    let baseline = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let report = aimskit::read(baseline).aims.unwrap().assess(AS_OF.parse::<Date>().unwrap());
    let of_entry = |name: &str| {
        let rule = rules().iter().find(|rule| rule.name() == name).unwrap();
        rule.on() == SoaEntry::TABLE.kind && rule.serves().next().is_none()
    };
    let mut pairs = Vec::new();
    for verdict in report.verdicts.iter().filter(|verdict| catalogue().control(&verdict.id).is_some()) {
        let named = verdict.because.iter().filter(|because| of_entry(&because.rule));
        pairs.extend(named.map(|because| (verdict.id.to_string(), because.rule.to_string())));
    }
    pairs
}
