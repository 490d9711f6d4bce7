//! What a report costs where everything names the same few records, or each its own: copies of the records of an AIMS in which everything is
//! recorded. Four times the copies are four times the work, and a little for sorting.
#![expect(clippy::disallowed_methods, reason = "valgrind counts the work and leaves it in files")]

#[expect(dead_code, reason = "another test uses all of it")]
mod hostile;

use std::collections::BTreeSet;

use aimskit::read::Date;
use aimskit::{Aims, read};
use serde_json::Value;

const RECORDED: &str = include_str!("../rules/baseline.json");
const DAY: &str = "2026-06-30";

/// Whom the copies name.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Naming {
    /// The first of them: the records that there were before.
    Hub,
    /// The copies made with them.
    Own,
    /// The same, and the first of them name all.
    Fan,
}

/// Every register with so many times its records.
fn copies(naming: Naming, times: usize) -> String {
    let mut document: Value = serde_json::from_str(RECORDED).expect("JSON");
    let members = document.as_object_mut().expect("an object");
    let ids: BTreeSet<String> =
        members.values().filter_map(Value::as_array).flatten().filter_map(|record| Some(record.get("id")?.as_str()?.to_owned())).collect();
    for register in members.values_mut().filter_map(Value::as_array_mut) {
        let first = register.clone();
        for copy in 1..times {
            for record in &first {
                let mut record = record.clone();
                match naming {
                    Naming::Hub => {
                        if let Some(Value::String(id)) = record.get_mut("id") {
                            id.push_str(&format!("-{copy}"));
                        }
                    }
                    Naming::Own | Naming::Fan => renamed(&mut record, &ids, copy),
                }
                register.push(record);
            }
        }
        if naming == Naming::Fan {
            register.iter_mut().take(first.len()).for_each(|record| fanned(record, &ids, times));
        }
    }
    document.to_string()
}

/// Every id of a register is that of a copy.
fn renamed(value: &mut Value, ids: &BTreeSet<String>, copy: usize) {
    match value {
        Value::String(text) if ids.contains(text) => text.push_str(&format!("-{copy}")),
        Value::Array(items) => items.iter_mut().for_each(|item| renamed(item, ids, copy)),
        Value::Object(members) => members.values_mut().for_each(|member| renamed(member, ids, copy)),
        _ => {}
    }
}

/// Every list of references names the copies, too.
fn fanned(value: &mut Value, ids: &BTreeSet<String>, times: usize) {
    match value {
        Value::Array(items) => {
            let named: Vec<String> = items.iter().filter_map(Value::as_str).filter(|text| ids.contains(*text)).map(str::to_owned).collect();
            items.extend((1..times).flat_map(|copy| named.iter().map(move |id| Value::String(format!("{id}-{copy}")))));
            items.iter_mut().for_each(|item| fanned(item, ids, times));
        }
        Value::Object(members) => members.values_mut().for_each(|member| fanned(member, ids, times)),
        _ => {}
    }
}

const TIMES: [usize; 2] = [5, 20];

fn cases() -> impl Iterator<Item = (Naming, usize)> {
    [Naming::Hub, Naming::Own, Naming::Fan].into_iter().flat_map(|naming| TIMES.map(|times| (naming, times)))
}

#[inline(never)]
fn assess_copies(aims: &Aims) -> usize {
    aims.assess(DAY.parse::<Date>().expect("a day")).to_json().len()
}

#[test]
fn assesses_copies() {
    for (naming, times) in cases().enumerate().filter(|(number, _)| hostile::asked(*number)).map(|(_, case)| case) {
        let outcome = read(copies(naming, times));
        assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics.first());
        assert!(assess_copies(&outcome.aims.expect("a document")) > 100);
    }
}

#[test]
fn four_times_the_copies_are_four_times_the_work() {
    let Some(counts) = hostile::counts("assesses_copies", "assess_copies", 6) else { return };
    for ((naming, _), pair) in cases().step_by(2).zip(counts.chunks(2)) {
        let [few, many] = pair else { panic!("{counts:?}") };
        println!("{naming:?}: {few}, {many}: {:.2}", *many as f64 / *few as f64);
        assert!(many * 100 <= few * 430, "{naming:?}: {few} instructions, and {many} for four times the copies");
    }
}
