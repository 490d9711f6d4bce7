//! Months and years where days are not known: read, written back, and judged with care.

use std::collections::{BTreeMap, BTreeSet};

use aimskit::assess::Status;
use aimskit::check::Rule;
use aimskit::read::{Date, Precision};
use aimskit::{Aims, Report};
use serde_json::Value;

/// The documents, each with the day on which it is judged.
const DOCUMENTS: [(&str, &str); 2] =
    [(include_str!("../../examples/data/meridian.aims.json"), "2026-11-23"), (include_str!("../rules/baseline.json"), "2026-06-30")];

/// Numbers that look random and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Changes each date of the document, which stands at a field of its own or begins an instant.
fn each_date(value: &mut Value, change: &mut dyn FnMut(&mut String)) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|one| each_date(one, change)),
        Value::Object(members) => members
            .iter_mut()
            .filter(|(name, _)| !["extensions", "version"].contains(&name.as_str()))
            .for_each(|(_, one)| each_date(one, change)),
        Value::String(text) => {
            let bytes = text.as_bytes();
            let dated = bytes.len() >= 10 && bytes[4] == b'-' && bytes[7] == b'-' && text[..10].parse::<Date>().is_ok();
            if dated && (bytes.len() == 10 || bytes[10] == b'T') {
                change(text);
            }
        }
        _ => {}
    }
}

fn read(document: &Value) -> Aims {
    let outcome = aimskit::read(document.to_string());
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics.first());
    outcome.aims.unwrap()
}

#[test]
fn a_month_or_a_year_stands_wherever_a_date_does_and_is_written_back() {
    for (text, _) in DOCUMENTS {
        let mut all = 0;
        for length in [7, 4] {
            let mut document: Value = serde_json::from_str(text).unwrap();
            each_date(&mut document, &mut |date| {
                date.truncate(length);
                all += 1;
            });
            let written: Value = serde_json::from_str(&read(&document).to_json()).unwrap();
            let lost = document.as_object().unwrap().iter().find(|(name, part)| written.get(name.as_str()) != Some(part));
            assert!(
                written == document,
                "something was lost: {}",
                lost.map_or("a part".to_owned(), |(name, part)| format!("{name}: {}\n{}", part, written[name]))
            );
        }
        assert!(all > 200, "{all}");
    }
}

#[test]
fn what_no_calendar_has_is_no_date() {
    for wrong in [
        "0000",
        "0000-01-01",
        "2026-13",
        "2026-00",
        "2026-1",
        "26",
        "2026-",
        "2026-03-",
        "202603",
        "20260301",
        "2026-02-30",
        "2026-Q1",
        "+2026",
    ] {
        assert!(wrong.parse::<Date>().is_err(), "{wrong}");
        let text = format!(r#"{{"schemaVersion": "1.0", "risks": [{{"id": "r", "closedOn": "{wrong}"}}]}}"#);
        let found = aimskit::read(text.as_str()).diagnostics;
        assert_eq!(found.first().map(|it| it.code.as_str()), Some("bad-date"), "{wrong}");
    }
    assert!("2026".parse::<aimskit::read::Day>().is_err(), "an assessment date is a day");
}

#[test]
fn a_date_is_a_span_of_days() {
    let spans = [("2026-02", "2026-02-01", "2026-02-28"), ("2024-02", "2024-02-01", "2024-02-29"), ("2025", "2025-01-01", "2025-12-31")];
    for (text, first, last) in spans {
        let it = date(text);
        assert_eq!((it.to_string().as_str(), it.first(), it.last()), (text, date(first), date(last)));
        assert!(!it.is_exact() && it.first().is_exact());
    }
    assert_eq!(date("2025").precision(), Precision::Year);
    assert_eq!(Date::of_month(2026, 2), Some(date("2026-02")));
    let later = |from: &str, interval: &str| date(from).plus(&interval.parse().unwrap()).unwrap().to_string();
    assert_eq!(later("2026-11", "P1Y"), "2027-11");
    assert_eq!(later("2026-11", "P2M"), "2027-01");
    assert_eq!(later("2026", "P2Y"), "2028");
    // No month or year: the last day that it may be.
    assert_eq!(later("2026-11", "P30D"), "2026-12-31");
    assert_eq!(later("2026", "P1M"), "2027-02-01");
}

/// A document whose dates are as exact as the numbers say.
fn reduced(document: &Value, seed: u64) -> Value {
    let mut numbers = Numbers(seed);
    let (month, year) = (1 + numbers.below(6), numbers.below(4));
    let mut document = document.clone();
    each_date(&mut document, &mut |date| match numbers.below(12) {
        n if n < month => date.truncate(7),
        n if n < month + year => date.truncate(4),
        _ => {}
    });
    document
}

/// Rule and place of each finding; but for the one on dates that are not exact.
fn findings(report: &Report) -> BTreeSet<(String, String)> {
    let all = report.findings.iter().filter(|finding| finding.code.as_str() != "exact-date-missing");
    all.map(|finding| (finding.code.to_string(), (*finding.pointer).to_owned())).collect()
}

/// Other rules whose finding explains this one's.
fn explained(code: &str, all: &BTreeSet<(String, String)>) -> bool {
    let rule: Option<&Rule> = aimskit::rules::rules().iter().find(|rule| rule.name() == code);
    rule.is_some_and(|rule| rule.causes().iter().any(|cause| all.iter().any(|(code, _)| code == cause)))
}

/// Making dates exact turns no certain answer round: what was found is still found, and what conformed conforms.
#[test]
fn what_is_certain_of_a_month_is_certain_of_each_of_its_days() {
    let mut wrong: BTreeMap<String, String> = BTreeMap::new();
    let mut certain = 0;
    for (text, day) in DOCUMENTS {
        let (exact, day): (Value, Date) = (serde_json::from_str(text).unwrap(), date(day));
        let of_days = read(&exact).assess(day);
        let (all, passes) = (findings(&of_days), read(&exact).tallies(day));
        for seed in 0..60 {
            let vague = read(&reduced(&exact, seed));
            let report = vague.assess(day);
            for (code, place) in findings(&report) {
                certain += 1;
                // A state written with a month is another state than the one that was approved: of that it is certain.
                if code == "approved-state-changed" {
                    continue;
                }
                if !all.contains(&(code.clone(), place.clone())) && !explained(&code, &all) {
                    wrong.insert(format!("{code} at {place} is not found with days"), format!("seed {seed}"));
                }
            }
            for verdict in report.verdicts.iter().filter(|verdict| verdict.status == Status::Conforms) {
                let then = of_days.verdicts.iter().find(|it| it.id == verdict.id).map(|it| it.status);
                if then != Some(Status::Conforms) {
                    wrong.insert(format!("{} conforms, with days {then:?}", verdict.id), format!("seed {seed}"));
                }
            }
            for ((rule, vague), (_, exact)) in vague.tallies(day).into_iter().zip(&passes) {
                if vague.pass + vague.stale > exact.pass + exact.stale {
                    wrong.insert(format!("{} passes {} times, with days {}", rule.name(), vague.pass, exact.pass), format!("seed {seed}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}: {wrong:#?}", wrong.len());
    assert!(certain > 1000, "{certain}");
}

/// One that is not certain masks nothing that is.
#[test]
fn a_vague_date_hides_no_certain_finding_beside_it() {
    let text = r#"{"schemaVersion": "1.0", "treatments": [{"id": "t", "risk": "r", "actions": [
        {"id": "a1", "what": "Train", "due": "2026-06"}, {"id": "a2", "what": "Test", "due": "2026-05"}, {"id": "a3", "what": "Tell", "due": "2025"}]}]}"#;
    let report = aimskit::read(text).aims.unwrap().assess(date("2026-06-15"));
    let late = report.findings.iter().filter(|finding| finding.code.as_str() == "treatment-action-overdue");
    assert_eq!(
        late.map(|finding| finding.pointer.to_string()).collect::<Vec<_>>(),
        ["/treatments/0/actions/1/due", "/treatments/0/actions/2/due"]
    );
}

/// What has to be done in a month is due at its end.
#[test]
fn the_calendar_counts_to_the_end_of_a_month() {
    let text = r#"{"schemaVersion": "1.0", "treatments": [{"id": "t", "risk": "r", "actions": [{"id": "a1", "what": "Train", "due": "2026-06"}]}]}"#;
    for (as_of, left, overdue) in [("2026-06-15", 15, false), ("2026-07-01", -1, true)] {
        let report = aimskit::read(text).aims.unwrap().assess(date(as_of));
        let due = report.calendar.iter().find(|due| due.what.as_str() == "treatmentAction").unwrap();
        assert_eq!((due.on.to_string().as_str(), due.days_left, due.overdue), ("2026-06", left, overdue));
    }
}

#[test]
fn what_a_vague_date_leaves_open_is_said_once() {
    let records: Vec<String> = (0..40)
        .map(|n| format!(r#"{{"id": "t{n}", "risk": "r", "actions": [{{"id": "a{n}", "what": "Train", "due": "2026-06"}}]}}"#))
        .collect();
    let text = format!(r#"{{"schemaVersion": "1.0", "treatments": [{}]}}"#, records.join(","));
    let report = aimskit::read(text.as_str()).aims.unwrap().assess(date("2026-06-15"));
    let found: Vec<_> = report.findings.iter().filter(|finding| finding.code.as_str() == "exact-date-missing").collect();
    assert_eq!((found.len(), found[0].related.len()), (1, 40));
    assert!(found[0].message.contains("about 40 records"), "{}", found[0].message);
}

#[test]
fn an_assessment_date_is_a_day() {
    let answer = aimskit::api::assess(r#"{"schemaVersion": "1.0"}"#, r#"{"asOf": "2026-06"}"#, aimskit::Language::english());
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!((&answer["optionDiagnostics"][0]["code"], &answer["optionDiagnostics"][0]["pointer"]), (&"bad-day".into(), &"/asOf".into()));
    assert!(answer.get("report").is_none());
}
