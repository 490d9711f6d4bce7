//! One truth in three forms: what the schemas accept is what the reader reads without a diagnostic, and what serde takes.

use std::collections::{BTreeMap, BTreeSet};

use aimskit::model::Root;
use aimskit::read::{Record, View, elements};
use aimskit::schema::schema;
use serde_json::{Map, Value, json};

/// A small generator of numbers (xorshift): the same cases on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit.max(1)
    }
    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// Makes values that a schema describes: every field, two elements a list.
struct Sampler<'s> {
    schema: &'s Value,
    dice: Dice,
    serial: usize,
}

impl Sampler<'_> {
    fn text(&mut self, schema: &Value) -> Value {
        self.serial += 1;
        let pattern = schema["pattern"].as_str().unwrap_or_default();
        if schema["x-aimskit-date"] == "date" {
            return json!(["2026-02-28", "2024-02-29", "1999-12-31", "2026-02", "2024"][self.dice.below(5)]);
        }
        if schema["x-aimskit-date"] == "instant" {
            return json!(["2026-11-23T09:30:00+01:00", "2024-02-29T23:59:59.123Z", "2026-11-23", "2026-11"][self.dice.below(4)]);
        }
        match pattern {
            "" => json!(format!("Text {} – “ä” 😀", self.serial)),
            Root::VERSION_PATTERN => json!("1.0"),
            p if p.starts_with("^P") => json!(["P1Y", "P6M", "P2W", "P90D", "P1Y6M"][self.dice.below(5)]),
            p if p.starts_with("^[A-Z]{2}$") => json!("DE"),
            p if p.starts_with("^[A-Z]{3}$") => json!("EUR"),
            p if p.starts_with("^[A-Za-z]{2,8}") => json!(["en", "pt-BR"][self.dice.below(2)]),
            p if p.starts_with("^(?:") => json!(["iso42001:A.6.2.4".to_owned(), format!("r-{}", self.serial)][self.dice.below(2)]),
            p if p.starts_with("^[A-Za-z0-9]") => json!(format!("r-{}", self.serial)),
            other => panic!("no sample for pattern {other}"),
        }
    }

    fn value(&mut self, schema: &Value) -> Value {
        if let Some(target) = schema["$ref"].as_str() {
            let all = self.schema;
            return self.value(all.pointer(target.trim_start_matches('#')).unwrap());
        }
        if let Some(words) = schema["oneOf"].as_array() {
            return self.dice.pick(words)["const"].clone();
        }
        if let Some(words) = schema["enum"].as_array() {
            return self.dice.pick(words).clone();
        }
        match schema["type"].as_str() {
            Some("object") if schema.get("properties").is_none() => json!({"acme": {"any": [1, null, {}]}, "b-2": null}),
            Some("object") => {
                let fields = schema["properties"].as_object().unwrap();
                Value::Object(fields.iter().map(|(name, field)| (name.clone(), self.value(field))).collect())
            }
            Some("array") => json!([self.value(&schema["items"]), self.value(&schema["items"])]),
            Some("string") => self.text(schema),
            Some("integer") => json!(self.dice.below(100)),
            Some("number") => [json!(12.5), json!(-3), json!(0), json!(0.001)][self.dice.below(4)].clone(),
            Some("boolean") => json!(self.dice.below(2) == 0),
            other => panic!("no sample for type {other:?}"),
        }
    }
}

fn sample(schema: &Value, seed: u64) -> Map<String, Value> {
    let mut sampler = Sampler { schema, dice: Dice(seed), serial: 0 };
    let Value::Object(members) = sampler.value(schema) else { panic!("the document is an object") };
    members
}

/// Places of every value in a value, by JSON Pointer.
fn places(value: &Value, place: &str, out: &mut Vec<String>) {
    out.push(place.to_owned());
    match value {
        Value::Object(members) => members.iter().for_each(|(name, v)| places(v, &format!("{place}/{name}"), out)),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, v)| places(v, &format!("{place}/{index}"), out)),
        _ => {}
    }
}

/// What stands in place of text: forms that are nearly right, for every kind of text.
const TEXTS: &[&str] = &[
    "",
    " ",
    "x",
    "2026-02-30",
    "2025-02-29",
    "2024-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-1-1",
    "0000-01-01",
    "9999-12-31",
    "10000-01-01",
    "2026-02-28 ",
    "2026-02-28\n",
    "٢٠٢٦-02-28",
    "2026-02-28T10:00:00",
    "2026-02-28T10:00:00Z",
    "2026-02-28T10:00:00z",
    "2026-02-28t10:00:00Z",
    "2026-02-28T24:00:00Z",
    "2026-02-28T23:59:60Z",
    "2026-02-28T10:00:00.Z",
    "2026-02-28T10:00:00.123456789Z",
    "2026-02-28T10:00:00.1234567890Z",
    "2026-02-28T10:00:00+24:00",
    "2026-02-28T10:00:00-23:59",
    "2026-02-30T10:00:00Z",
    "2026-02-28T10:00Z",
    "0000-02-29T00:00:00Z",
    "P",
    "PT1H",
    "P1Y",
    "P1Y2M3D",
    "P1W",
    "P1W1D",
    "P1D1Y",
    "P0D",
    "P1000Y",
    "P99999D",
    "P100000D",
    "P1",
    "p1y",
    "P-1Y",
    "P1.5Y",
    "P١Y",
    "P1Y\n",
    "DE",
    "de",
    "DEU",
    "D1",
    "ÄÖ",
    "DE\n",
    "EUR",
    "eur",
    "EURO",
    "EU",
    "en",
    "e",
    "pt-BR",
    "pt_BR",
    "en-",
    "-en",
    "toolonglanguage",
    "en-a-b-c-d-e-f-g-h",
    "en-a-b-c-d-e-f-g-h-i",
    "ok-id",
    ".x",
    "-x",
    "_x",
    "a b",
    "a:b",
    "iso42001:A.6.2.4",
    "ISO:A",
    "a:",
    ":a",
    "a:b:c",
    "ä",
    "a/b",
    "id\n",
    "А",
    "other",
    "none",
    "true",
    "null",
    "1",
    "\u{0}",
    "\u{1F600}",
    "approved",
    "Approved",
    "approved ",
];

const VENDORS: &[&str] = &["acme", "Acme", "1acme", "-a", "a-", "a_b", "", "a.b", "ä", "acme\n"];

/// Numbers in the text as written; within 15 digits.
const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "1.0",
    "1.50",
    "-0.0",
    "1e2",
    "1E+2",
    "12e-1",
    "100e-2",
    "4294967295",
    "4294967296",
    "4294967295.0",
    "999999999999999",
    "-999999999999999",
    "1e14",
    "1e15",
    "-1e15",
    "1000000000000000",
    "0.1",
    "0.5",
    "123456.789",
    "2.5",
];

/// Stands for a number in a value, so that it gets into the text as written.
const MARK: &str = "\u{1}number\u{1}";

/// Changes one thing in the document; says what, and the number to be written in (if any).
fn mutate(document: &mut Value, dice: &mut Dice, all: &[String]) -> (String, Option<&'static str>) {
    let place = dice.pick(all).clone();
    let name = place.rsplit('/').next().unwrap_or_default().to_owned();
    let parent = place.rsplit_once('/').map(|(p, _)| p.to_owned());
    let choice = dice.below(16);
    let target = document.pointer_mut(&place).unwrap();
    let before = target.clone();
    let mut number = None;
    match choice {
        0 => *target = Value::Null,
        1 => *target = json!(true),
        2 => *target = json!([]),
        3 => *target = json!({}),
        4 => *target = json!([before]),
        5 => *target = json!({name.clone(): before}),
        6 => {
            number = Some(*dice.pick(NUMBERS));
            *target = json!(MARK);
        }
        7 => {
            if let Value::Object(members) = target {
                members.insert((*dice.pick(&["unknown", "", "$schema", "titel", "Id", "unread", "constructor"])).to_owned(), json!(1));
            } else {
                *target = json!("x");
            }
        }
        8 => {
            if let Value::Object(members) = target {
                members.insert((*dice.pick(VENDORS)).to_owned(), json!({"any": null}));
            } else if let Value::Array(list) = target {
                list.push([json!(null), json!(1), json!("x"), json!({}), json!([])][dice.below(5)].clone());
            } else {
                *target = json!(dice.pick(TEXTS));
            }
        }
        9 => {
            let length = [128, 129, 65_536, 65_537][dice.below(4)];
            *target = json!((*dice.pick(&["a", "ä"])).repeat(length));
        }
        10 | 11 => {
            if let (Some(parent), true) = (parent, !place.is_empty()) {
                match document.pointer_mut(&parent).unwrap() {
                    Value::Object(members) => drop(members.shift_remove(&name)),
                    Value::Array(list) => drop(list.remove(name.parse().unwrap())),
                    _ => {}
                }
            }
        }
        _ => match target {
            Value::Object(members) => {
                // A member under another name: wrong case, or a neighbour's.
                if let Some(first) = members.keys().next().cloned() {
                    let value = members.shift_remove(&first).unwrap();
                    members.insert(first.to_uppercase(), value);
                }
            }
            Value::Array(list) => list.clear(),
            Value::Number(_) => {
                number = Some(*dice.pick(NUMBERS));
                *target = json!(MARK);
            }
            _ => *target = json!(dice.pick(TEXTS)),
        },
    }
    (format!("{choice} at {place}"), number)
}

/// The same document as text for the reader; numbers as written.
fn written(document: &Value, number: Option<&str>) -> String {
    let text = document.to_string();
    match number {
        Some(number) => text.replacen(&json!(MARK).to_string(), number, 1),
        None => text,
    }
}

/// Where serde differs: it takes every version, which is for `read` to judge.
fn serde_may_differ(codes: &[String], error: Option<&str>) -> bool {
    error.is_none() && codes.iter().all(|code| code == "unsupported-version")
}

/// Whether the text has a day that has the form of one and is in no calendar.
fn is_no_day(text: &str) -> bool {
    ["2026-02-30", "2025-02-29", "0000"].iter().any(|day| text.contains(&format!("\"{day}")))
}

#[test]
fn schema_reader_and_serde_agree_on_every_mutation() {
    let document = schema("aims").unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&document).unwrap();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let (mut cases, mut refused, mut apart, mut differing) = (0, 0, Vec::new(), BTreeMap::<String, usize>::new());
    for seed in 1..=4_u64 {
        for (field, value) in sample(&document, seed * 7919) {
            let base = match field.as_str() {
                "schemaVersion" => json!({"schemaVersion": "1.0"}),
                _ => json!({"schemaVersion": "1.0", field.clone(): value}),
            };
            let mut all = Vec::new();
            places(&base, "", &mut all);
            for round in 0..160 {
                let mut mutated = base.clone();
                let (what, number) = if round == 0 { ("nothing".to_owned(), None) } else { mutate(&mut mutated, &mut dice, &all) };
                let text = written(&mutated, number);
                let parsed: Value = serde_json::from_str(&text).unwrap();
                let by_schema = validator.is_valid(&parsed);
                let read = aimskit::read(text.as_str());
                let codes: Vec<String> = read
                    .diagnostics
                    .iter()
                    .map(|d| {
                        let param =
                            |name: &str| d.params.iter().find(|p| &*p.name == name).map(|p| format!(" {}", &*p.value)).unwrap_or_default();
                        format!("{}{}{}", &*d.code, param("expected").get(..7).map_or(String::new(), |_| param("expected")), param("found"))
                    })
                    .map(|c| if c.starts_with("wrong-type") { c } else { c.split(' ').next().unwrap_or_default().to_owned() })
                    .collect();
                cases += 1;
                refused += usize::from(!by_schema);
                assert!(round > 0 || (by_schema && codes.is_empty()), "the sample of {field} is refused: {codes:?}");
                // No pattern knows how long February is.
                let no_such_day = by_schema && codes.iter().all(|code| code == "bad-date" || code == "bad-date-time") && is_no_day(&text);
                if by_schema != codes.is_empty() && !no_such_day && apart.len() < 40 {
                    let at = validator.iter_errors(&parsed).next().map(|e| format!("{} at {}", e, e.instance_path()));
                    apart.push(format!(
                        "{what} {number:?}: reader {codes:?}, schema {:?}",
                        at.map(|a| a.chars().take(200).collect::<String>())
                    ));
                }
                let by_serde = serde_json::from_str::<Root>(&text).map_err(|e| e.to_string());
                if by_serde.is_ok() != codes.is_empty() {
                    let error = by_serde.as_ref().err().map(String::as_str);
                    if serde_may_differ(&codes, error) {
                        *differing.entry(codes.first().cloned().unwrap_or_default()).or_default() += 1;
                    } else if apart.len() < 40 {
                        apart.push(format!("{what} {number:?}: reader {codes:?}, serde {error:?}"));
                    }
                }
            }
        }
    }
    assert!(apart.is_empty(), "{} of {cases} apart:\n{}", apart.len(), apart.join("\n"));
    assert!(cases >= 20_000, "{cases} cases only");
    assert!(refused > cases / 4 && refused < cases * 9 / 10, "{refused} of {cases} refused: the mutations don't bite");
    eprintln!("{cases} cases, {refused} refused, serde differs as documented: {differing:?}");
}

/// Every record within a record.
fn records<'a>(view: View<'a>, out: &mut Vec<&'a dyn Record>) {
    match view {
        View::Record(record) => {
            out.push(record);
            (0..record.table().names.len()).for_each(|field| records(record.get(field), out));
        }
        View::List(list) => {
            elements(list).for_each(|view| records(view, out));
        }
        _ => {}
    }
}

#[test]
fn tables_and_schemas_have_the_same_fields() {
    let document = schema("aims").unwrap();
    let text = Value::Object(sample(&document, 42)).to_string();
    let read = aimskit::read::read_record::<Root>(text, &Default::default());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    let root = read.record.unwrap();
    let mut all = Vec::new();
    records(View::Record(&root), &mut all);
    let mut seen = BTreeSet::new();
    for record in all {
        let table = record.table();
        if !seen.insert(table.kind) {
            continue;
        }
        let schema = if table.kind == "aims" { &document } else { &document["$defs"][table.kind] };
        let properties: Vec<&str> = schema["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        let fields: Vec<&str> = table.names.iter().collect();
        assert_eq!(properties, fields, "{}", table.kind);
        let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let wanted: Vec<&str> = table.names.iter().take(table.required).collect();
        assert_eq!(required, wanted, "{}", table.kind);
    }
    let objects = document["$defs"].as_object().unwrap().iter().filter(|(_, s)| s.get("properties").is_some());
    let unseen: Vec<&String> = objects.map(|(kind, _)| kind).filter(|k| !seen.contains(k.as_str())).collect();
    assert!(unseen.is_empty(), "no record of the sample is a {unseen:?}");
}
