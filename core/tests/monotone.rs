//! What must hold of any document: more evidence is never worse, names and order decide nothing.

use std::collections::{BTreeMap, BTreeSet};

use aimskit::read::{Date, Record, View, elements};
use aimskit::{Aims, Report};
use serde_json::{Value, json};

/// The documents, each with the day on which it is judged.
const DOCUMENTS: [(&str, &str); 2] =
    [(include_str!("../../examples/data/meridian.aims.json"), "2026-11-23"), (include_str!("../rules/baseline.json"), "2026-06-30")];

/// How many damaged documents are tried besides.
const DAMAGED: u32 = 200;

fn documents() -> Vec<(Value, Date)> {
    let read = |text: &str| {
        let mut document = serde_json::from_str(text).unwrap();
        unsealed(&mut document);
        document
    };
    DOCUMENTS.iter().map(|(text, day)| (read(text), day.parse().unwrap())).collect()
}

/// Without the digests of approved states: names and order are a part of the state, and another state is what they tell.
fn unsealed(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.remove("digest").filter(|digest| !digest.is_object()).map(|digest| members.insert("digest".to_owned(), digest));
            members.values_mut().for_each(unsealed);
        }
        Value::Array(items) => items.iter_mut().for_each(unsealed),
        _ => {}
    }
}

fn assess(document: &Value, day: Date) -> Report {
    let outcome = aimskit::read(document.to_string());
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics.first());
    outcome.aims.unwrap().assess(day)
}

/// Numbers that look random and are the same every time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// The document without some of its records, as the number says.
fn damaged(document: &Value, number: u32) -> Value {
    let mut numbers = Numbers(u64::from(number) + 1);
    let mut document = document.clone();
    let registers: Vec<String> =
        document.as_object().unwrap().iter().filter(|(_, part)| part.is_array()).map(|(name, _)| name.clone()).collect();
    for _ in 0..=numbers.below(8) {
        let register = document[&registers[numbers.below(registers.len())]].as_array_mut().unwrap();
        if !register.is_empty() {
            register.remove(numbers.below(register.len()));
        }
    }
    document
}

/// Documents whole and damaged.
fn all() -> Vec<(Value, Date, String)> {
    let whole = documents();
    let mut all: Vec<_> = whole.iter().map(|(document, day)| (document.clone(), *day, "whole".to_owned())).collect();
    for number in 0..DAMAGED {
        let (document, day) = &whole[number as usize % whole.len()];
        all.push((damaged(document, number), *day, format!("damaged by {number}")));
    }
    all
}

fn verdicts(report: &Report) -> BTreeMap<String, &'static str> {
    report.verdicts.iter().map(|verdict| (verdict.id.to_string(), verdict.status.as_str())).collect()
}

/// Rule and place of each finding.
fn findings(report: &Report) -> BTreeSet<(String, String)> {
    report.findings.iter().map(|finding| (finding.code.to_string(), (*finding.pointer).to_owned())).collect()
}

/// Mixes every list of the document. But for the steps of a life cycle: their order is what is recorded (`life-cycle-history-out-of-order`).
fn mix(value: &mut Value, numbers: &mut Numbers) {
    match value {
        Value::Array(list) => {
            list.iter_mut().for_each(|one| mix(one, numbers));
            for at in (1..list.len()).rev() {
                list.swap(at, numbers.below(at + 1));
            }
        }
        Value::Object(members) => members.iter_mut().filter(|(name, _)| *name != "history").for_each(|(_, one)| mix(one, numbers)),
        _ => {}
    }
}

/// What is due, without its place.
fn due(report: &Report) -> BTreeSet<String> {
    report.calendar.iter().map(|due| format!("{} {} {:?} {} {}", due.what, due.kind, due.id, due.on, due.label)).collect()
}

#[test]
fn the_order_of_lists_changes_no_verdict_and_nothing_that_is_due() {
    let mut wrong = BTreeMap::new();
    for (seed, (document, day, which)) in (7..).zip(all()) {
        let before = assess(&document, day);
        let mut mixed = document.clone();
        mix(&mut mixed, &mut Numbers(seed));
        let after = assess(&mixed, day);
        for due in due(&before).symmetric_difference(&due(&after)) {
            wrong.entry(due.clone()).or_insert(which.clone());
        }
        let (before, after) = (verdicts(&before), verdicts(&after));
        for (id, status) in before {
            if after[&id] != status {
                wrong.entry(format!("{id}: {status}, then {}", after[&id])).or_insert(which.clone());
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Places of all ids and of all references, as JSON Pointers.
fn names(record: &dyn Record, here: &str, out: &mut Vec<String>) {
    let table = record.table();
    for at in 0..table.names.len() {
        let place = format!("{here}/{}", table.names.get(at));
        let mut one = |view: View<'_>, place: String| match view {
            View::Id(_) | View::Link(..) => out.push(place),
            View::Record(below) => names(below, &place, out),
            _ => {}
        };
        match record.get(at) {
            View::List(list) => elements(list).enumerate().for_each(|(index, view)| one(view, format!("{place}/{index}"))),
            view => one(view, place),
        }
    }
}

/// Turns letters and digits round, so that another order and another look result; what is as near to something as before stays so.
fn turned(text: &str) -> String {
    let turn = |c: char| match c {
        'a'..='z' => char::from(b'a' + b'z' - u8::try_from(c).unwrap()),
        'A'..='Z' => char::from(b'A' + b'Z' - u8::try_from(c).unwrap()),
        '0'..='9' => char::from(b'0' + b'9' - u8::try_from(c).unwrap()),
        other => other,
    };
    text.chars().map(turn).collect()
}

/// The text with every renamed id as it was.
fn restored(text: &str, renamed: &BTreeSet<String>) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while !rest.is_empty() {
        let of_id = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
        let end = rest.find(|c| !of_id(c)).unwrap_or(rest.len());
        let word = rest[..end].trim_end_matches('.');
        if renamed.contains(word) {
            out.push_str(&turned(word))
        } else {
            out.push_str(word)
        }
        let next = rest[end..].find(of_id).map_or(rest.len(), |at| end + at);
        out.push_str(&rest[word.len()..next]);
        rest = &rest[next..];
    }
    out
}

#[test]
fn other_ids_change_nothing_but_ids() {
    for (document, day, which) in all() {
        let aims: Aims = aimskit::read(document.to_string()).aims.unwrap();
        let mut places = Vec::new();
        names(aims.root(), "", &mut places);
        let ids: BTreeSet<String> = {
            let own = places.iter().filter(|place| place.ends_with("/id"));
            own.filter_map(|place| document.pointer(place)?.as_str().map(str::to_owned)).collect()
        };
        let (mut renamed, mut new) = (document.clone(), BTreeSet::new());
        for place in &places {
            let value = renamed.pointer_mut(place).unwrap();
            let text = value.as_str().unwrap();
            // A reference to nothing is renamed too, but not one to the standard.
            let first = text.split('.').next().unwrap();
            let standard =
                text.contains(':') || (text != first && (matches!(first, "A" | "C") || first.bytes().all(|b| b.is_ascii_digit())));
            if ids.contains(text) || !standard {
                let other = turned(text);
                new.insert(other.clone());
                *value = json!(other);
            }
        }
        let before = assess(&document, day).to_json();
        let after = restored(&assess(&renamed, day).to_json(), &new);
        if before != after {
            let at = before.bytes().zip(after.bytes()).take_while(|(a, b)| a == b).count().saturating_sub(150);
            panic!("{which}:\n{}\n{}", &before[at..(at + 400).min(before.len())], &after[at..(at + 400).min(after.len())]);
        }
    }
}

/// The document with one more piece of good evidence, which a record names and which says that it supports it; none where the record can't.
fn with_evidence(document: &Value, day: Date, numbers: &mut Numbers) -> Option<(Value, String)> {
    let registers: Vec<&String> = document.as_object()?.iter().filter(|(_, part)| part.is_array()).map(|(name, _)| name).collect();
    let register = registers[numbers.below(registers.len())].clone();
    let mut document = document.clone();
    let count = document[&register].as_array()?.len();
    let place = format!("/{register}/{}", numbers.below(count.max(1)));
    let record = document.pointer_mut(&place)?.as_object_mut()?;
    let id = record.get("id")?.clone();
    record.entry("evidence").or_insert_with(|| json!([])).as_array_mut()?.push(json!("new-evidence"));
    let on = Date::from_days(day.days() - 20)?.to_string();
    let evidence = json!({"id": "new-evidence", "title": "Minutes", "kind": "record", "strength": "primary", "effectiveOn": on, "collectedOn": on,
        "collectedBy": document["people"][0]["id"], "location": "archive/1", "supports": [id]});
    document.as_object_mut()?.entry("evidence").or_insert_with(|| json!([])).as_array_mut()?.push(evidence);
    aimskit::read(document.to_string()).diagnostics.is_empty().then_some((document, place))
}

#[test]
fn more_evidence_is_never_worse() {
    let (mut numbers, mut tried, mut wrong) = (Numbers(42), 0, BTreeMap::new());
    for (document, day, which) in all() {
        let before = assess(&document, day);
        for _ in 0..2 {
            let Some((more, place)) = with_evidence(&document, day, &mut numbers) else { continue };
            tried += 1;
            let after = findings(&assess(&more, day));
            let before = findings(&before);
            for (code, pointer) in after.difference(&before) {
                wrong.entry(code.clone()).or_insert_with(|| format!("{pointer}, evidence at {place}, {which}"));
            }
        }
    }
    assert!(tried > 200, "{tried}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
