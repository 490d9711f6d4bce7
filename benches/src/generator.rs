//! Documents of any size out of the example company: its registers again and again, each time under new ids.

use std::collections::BTreeSet;
use std::error::Error;

use aimskit::read::Date;
use serde_json::{Map, Value};

const EXAMPLE: &str = include_str!("../../examples/data/meridian.aims.json");

/// A valid document of about that many bytes, minified, in the order in which aimskit writes.
pub(crate) fn document(bytes: usize) -> Result<String, Box<dyn Error>> {
    let Value::Object(example) = serde_json::from_str(EXAMPLE)? else { return Err("the example is no object".into()) };
    // At any depth of the records that are copied: what a part of the document says stays as it is.
    let mut ids = BTreeSet::new();
    example.values().filter_map(Value::as_array).flatten().for_each(|record| collect(record, &mut ids));
    // Less than one company: the first records of each register.
    let one = Value::Object(example.clone()).to_string().len();
    let share = (bytes as f64 / one as f64).min(1.0);
    let mut out = example.clone();
    let kept = |register: &[Value]| register.iter().take((register.len() as f64 * share).ceil() as usize).cloned().collect::<Vec<_>>();
    for (_, value) in &mut out {
        if let Value::Array(register) = value {
            *register = kept(register);
        }
    }
    let mut size = Value::Object(out.clone()).to_string().len();
    let mut round = 1;
    while share >= 1.0 && size + one / 2 < bytes {
        for (name, value) in &example {
            if let (Value::Array(register), Some(Value::Array(into))) = (value, out.get_mut(name)) {
                let copies = register.iter().filter(|record| record.get("id").is_some()).map(|record| renamed(record, &ids, round));
                into.extend(copies);
            }
        }
        size += one;
        round += 1;
    }
    let read = aimskit::read(Value::Object(out).to_string());
    match (read.aims, read.diagnostics.first()) {
        (Some(aims), None) => Ok(aims.to_json()),
        (_, first) => Err(format!("the generated document is not valid: {first:?}").into()),
    }
}

/// The ids of a record and of those within it.
fn collect<'v>(value: &'v Value, ids: &mut BTreeSet<&'v str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, ids)),
        Value::Object(members) => {
            ids.extend(members.get("id").and_then(Value::as_str));
            members.values().for_each(|item| collect(item, ids));
        }
        _ => {}
    }
}

/// A copy in which every id of a record, and every reference to one, is a new one.
fn renamed(value: &Value, ids: &BTreeSet<&str>, round: usize) -> Value {
    match value {
        Value::String(text) if ids.contains(text.as_str()) => Value::String(format!("{text}-{round}")),
        Value::Array(items) => items.iter().map(|item| renamed(item, ids, round)).collect(),
        Value::Object(members) => {
            members.iter().map(|(name, item)| (name.clone(), renamed(item, ids, round))).collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

/// The day of the example's report.
pub(crate) fn day() -> Result<Date, Box<dyn Error>> {
    Ok("2026-11-23".parse()?)
}
