//! Digests, approvals, logs of changes and statements: the same as two independent implementations of RFC 8785, and every tampering is named.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use aimskit::integrity::{approved_digest, canonical, record_digest, sha256};
use aimskit::model::Aims;
use aimskit::read::{ReadOptions, read_record};
use aimskit::views::{ChangeLog, LogAnchor, LogBreak, LogContext, LogEntry, change_log, verify_log};
use aimskit::{Language, api};
use serde_json::{Value, json};

#[path = "../../fuzz/texts.rs"]
#[expect(dead_code, reason = "other tests run the rest")]
mod texts;

const DAY: &str = "2026-06-30";

fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn read(text: &str) -> Aims {
    aimskit::read(text).aims.unwrap()
}

fn form(text: &str) -> String {
    canonical(text, Language::english()).unwrap_or_else(|wrong| panic!("{text}: {wrong:?}"))
}

/// Both other implementations.
fn others(value: &Value) -> [String; 2] {
    [serde_jcs::to_string(value).unwrap(), serde_json_canonicalizer::to_string(value).unwrap()]
}

/// A sequence that repeats itself from run to run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn text(&mut self) -> String {
        const LETTERS: [char; 18] = [
            'a', 'Z', '0', ' ', '"', '\\', '/', '\n', '\u{8}', '\u{1f}', '\u{7f}', 'é', '€', '\u{2028}', '\u{fb33}', '\u{ffff}', '😀', '𝄞',
        ];
        (0..self.roll(6)).map(|_| LETTERS[self.roll(18) as usize]).collect()
    }

    /// Whole numbers that are not exact are refused, and tried elsewhere.
    fn number(&mut self) -> Value {
        let number = self.any_number();
        let beyond = number.as_f64().is_some_and(|it| ((1_u64 << 53) as f64..1e21).contains(&it.abs()));
        if beyond { json!(0.1) } else { number }
    }

    fn any_number(&mut self) -> Value {
        match self.roll(5) {
            0 => json!(self.roll(1 << 53)),
            1 => json!(-(self.roll(1 << 53) as i64)),
            2 => json!(f64::from_bits(self.roll(u64::MAX))),
            3 => json!((self.roll(2_000_000_000) as f64 - 1e9) / 1e5),
            _ => json!(10_f64.powi(self.roll(60) as i32 - 30) * self.roll(1000) as f64),
        }
    }

    fn value(&mut self, depth: u32) -> Value {
        match self.roll(if depth == 0 { 4 } else { 6 }) {
            0 => self.text().into(),
            1 => self.number(),
            2 => Value::Null,
            3 => (self.roll(2) == 0).into(),
            4 => (0..self.roll(4)).map(|_| self.value(depth - 1)).collect(),
            _ => Value::Object((0..self.roll(6)).map(|_| (self.text(), self.value(depth - 1))).collect()),
        }
    }
}

#[test]
fn the_form_is_that_of_two_other_implementations() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..20_000 {
        let value = dice.value(4);
        let ours = form(&value.to_string());
        assert_eq!([ours.clone(), ours], others(&value), "{value}");
    }
    for path in [
        "examples/data/starter.aims.json",
        "examples/data/meridian.aims.json",
        "examples/data/harbour.aims.json",
        "core/rules/baseline.json",
    ] {
        let text = read(&file(path)).to_json();
        let ours = form(&text);
        assert_eq!([ours.clone(), ours], others(&serde_json::from_str(&text).unwrap()), "{path}");
    }
}

#[test]
fn the_form_of_a_form_is_itself() {
    let mut dice = Dice(77);
    for _ in 0..2_000 {
        let once = form(&dice.value(3).to_string());
        assert_eq!(form(&once), once);
    }
}

#[test]
fn integers_that_others_round_are_refused() {
    let risk =
        |number: &str| format!(r#"{{"schemaVersion": "1.0", "risks": [{{"id": "R-1", "extensions": {{"acme": {{"n": {number}}}}}}}]}}"#);
    for number in ["9007199254740992", "-9007199254740992", "18446744073709551615", "1e309"] {
        let answer: Value = serde_json::from_str(&api::digest(&risk(number), "{}", Language::english())).unwrap();
        let wrong = &answer["diagnostics"][0];
        assert_eq!((&wrong["code"], &wrong["pointer"]), (&json!("number-not-exact"), &json!("/risks/0/extensions/acme/n")), "{answer}");
        assert_eq!((wrong["span"]["column"].as_u64(), answer.get("document")), (Some(79), None), "{answer}");
    }
    for number in ["9007199254740991", "-9007199254740991", "0.30000000000000004", "1e300"] {
        let answer: Value = serde_json::from_str(&api::digest(&risk(number), "{}", Language::english())).unwrap();
        assert!(answer["document"].is_string(), "{answer}");
    }
    // Two members of one name have no canonical form, wherever they stand.
    let twice = risk(r#"1, "n": 2"#);
    let answer: Value = serde_json::from_str(&api::digest(&twice, "{}", Language::english())).unwrap();
    assert_eq!(answer["diagnostics"][0]["code"], "duplicate-key");
}

#[test]
fn a_digest_tells_every_change_and_no_way_to_write() {
    let aims = read(&file("core/rules/baseline.json"));
    let whole = record_digest(aims.root(), Language::english()).unwrap();
    let again = serde_json::to_string_pretty(&serde_json::from_str::<Value>(&aims.to_json()).unwrap()).unwrap();
    assert_eq!(record_digest(read(&again).root(), Language::english()).unwrap(), whole);
    let changed = again.replacen("person-lead", "person-led", 1);
    assert_ne!(record_digest(read(&changed).root(), Language::english()).unwrap(), whole);
}

/// Every approval with a digest of its present state, then one change to each record that is approved, whatever it is.
#[test]
fn every_approval_tells_that_what_it_approved_has_changed() {
    let mut document: Value = serde_json::from_str(&file("core/rules/baseline.json")).unwrap();
    document["aiSystems"][0]["retirement"] = json!({"plannedOn": "2027-01-01", "approval": {"on": "2026-06-01"}});
    let digests =
        |document: &Value| -> Value { serde_json::from_str(&api::digest(&document.to_string(), "{}", Language::english())).unwrap() };
    let mut places = Vec::new();
    for record in digests(&document)["records"].as_array().unwrap() {
        for approval in record["approvals"].as_array().into_iter().flatten() {
            let place = approval["pointer"].as_str().unwrap().to_owned();
            document.pointer_mut(&place).unwrap()["digest"] = json!({"algorithm": "sha256", "value": approval["sha256"]});
            places.push(place);
        }
    }
    assert!(places.len() > 20, "{places:?}");
    let raised = |document: &Value| -> Vec<String> {
        let report = read(&document.to_string()).assess(DAY.parse::<aimskit::read::Date>().unwrap());
        report
            .findings
            .iter()
            .filter(|finding| finding.code == "approved-state-changed")
            .map(|finding| finding.pointer.to_string())
            .collect()
    };
    assert_eq!(raised(&document), [""; 0]);
    let all = digests(&document);
    let states = all["records"].as_array().unwrap().iter().flat_map(|record| record["approvals"].as_array().into_iter().flatten());
    assert!(states.clone().count() == places.len() && states.clone().all(|state| state["unchanged"] == true), "{all}");
    let kinds: std::collections::BTreeSet<&str> = places.iter().map(|place| place.split('/').nth(1).unwrap()).collect();
    assert!(kinds.len() >= 7, "{kinds:?}");
    for place in &places {
        let mut changed = document.clone();
        let steps: Vec<&str> = place.split('/').collect();
        let up = if steps.last().unwrap().parse::<u32>().is_ok() { 2 } else { 1 };
        let owner = steps[..steps.len() - up].join("/");
        changed.pointer_mut(&owner).unwrap()["extensions"] = json!({"acme": {"changed": true}});
        let found = raised(&changed);
        assert!(found.contains(place), "{place}: {found:?}");
        // What holds it has changed as well; nothing beside it has.
        assert!(
            found.iter().all(|one| one == place || owner.starts_with(&one[..one.rfind("/approval").unwrap_or(one.len())])),
            "{place}: {found:?}"
        );
    }
}

/// A word that stands in for a date changes what rules see, and no digest.
#[test]
fn a_document_that_is_settled_is_compared_as_it_is_written() {
    let record = json!({"id": "T-1", "title": "Filter", "risk": "R-1", "actions": [{"what": "Build", "statedStatus": "done"}]});
    let bare = format!(r#"{{"schemaVersion": "1.0", "treatments": [{record}]}}"#);
    let state = approved_digest(&read(&bare).root().treatments[0]).unwrap();
    let mut document: Value = serde_json::from_str(&bare).unwrap();
    document["treatments"][0]["approval"] = json!({"on": "2026-01-01", "digest": {"algorithm": "sha256", "value": state}});
    let report = read(&document.to_string()).assess(DAY.parse::<aimskit::read::Date>().unwrap());
    assert!(report.findings.iter().all(|finding| finding.code != "approved-state-changed"));
}

fn context(previous: Option<&LogEntry>) -> LogContext {
    LogContext {
        on: "2026-11-23T09:30:00+01:00".parse().unwrap(),
        by: Some("person-lead".into()),
        reason: None,
        previous: previous.map(|entry| entry.digest.clone()),
    }
}

/// A log of five changes, and the states of the document between them.
fn log() -> (Value, Vec<Aims>) {
    let mut document = json!({"schemaVersion": "1.0", "people": [{"id": "person-lead"}]});
    let mut states = vec![read(&document.to_string())];
    let mut entries: Vec<LogEntry> = Vec::new();
    for step in 0..5 {
        match step {
            0 => document["title"] = json!("Another title"),
            1 => document["risks"] = json!([{"id": "R-new", "title": "Über 😀", "tags": ["a", "b"]}]),
            2 => document["risks"][0]["tags"] = json!(["b", "a"]),
            3 => document["risks"][0]["title"] = json!("Bias"),
            _ => drop(document.as_object_mut().unwrap().remove("risks")),
        }
        let next = read(&document.to_string());
        let entry = change_log(states.last().unwrap(), &next, &context(entries.last()), Language::english()).unwrap().unwrap();
        entries.push(entry);
        states.push(next);
    }
    let entries: Vec<Value> = entries.iter().map(|entry| serde_json::from_str(&aimskit::read::write(entry)).unwrap()).collect();
    (json!({ "entries": entries }), states)
}

fn broken(log: &Value, anchor: LogAnchor<'_>) -> Option<(u32, LogBreak)> {
    let log = read_record::<ChangeLog>(log.to_string(), &ReadOptions::default()).record.unwrap();
    verify_log(&log, anchor).map(|broken| (broken.index, broken.why))
}

/// What whoever knows the format would do: the digest of an entry computed anew, by another implementation.
fn sealed(entry: &mut Value) {
    entry.as_object_mut().unwrap().remove("digest");
    entry["digest"] = sha256(serde_jcs::to_string(entry).unwrap().as_bytes()).into();
}

#[test]
fn a_log_tells_what_was_done() {
    let (log, states) = log();
    assert_eq!(broken(&log, LogAnchor::default()), None);
    let changes = |at: usize| log["entries"][at]["changes"].as_array().cloned().unwrap_or_default();
    assert_eq!((&changes(0)[0]["record"]["kind"], &changes(0)[0]["fields"][0]["field"]), (&json!("aims"), &json!("title")));
    assert_eq!((&changes(1)[0]["change"], &changes(1)[0]["record"]["id"]), (&json!("added"), &json!("R-new")));
    // Only the order of a list is another.
    assert_eq!(changes(2).len(), 0);
    assert_eq!(&changes(3)[0]["fields"][0]["after"], &json!("\"Bias\""));
    assert_eq!(&changes(4)[0]["change"], &json!("removed"));
    for (at, entry) in log["entries"].as_array().unwrap().iter().enumerate() {
        assert_eq!(entry["before"], json!(record_digest(states[at].root(), Language::english()).unwrap()));
        assert_eq!(entry["after"], json!(record_digest(states[at + 1].root(), Language::english()).unwrap()));
        let mut again = entry.clone();
        sealed(&mut again);
        assert_eq!(again, *entry, "the digest is one that others compute");
    }
}

#[test]
fn a_log_that_was_tampered_with_names_its_first_broken_entry() {
    let (log, states) = log();
    let with = |change: &dyn Fn(&mut Vec<Value>)| {
        let mut entries = log["entries"].as_array().unwrap().clone();
        change(&mut entries);
        json!({ "entries": entries })
    };
    let none = LogAnchor::default();
    for at in 0..5 {
        assert_eq!(broken(&with(&|all| all[at]["by"] = json!("somebody")), none), Some((at as u32, LogBreak::EntryChanged)));
        assert_eq!(broken(&with(&|all| all[at]["note"] = json!("unknown members count")), none), Some((at as u32, LogBreak::EntryChanged)));
        assert_eq!(broken(&with(&|all| all[at] = json!("torn")), none), Some((at as u32, LogBreak::Unreadable)));
    }
    for at in 0..4 {
        assert_eq!(broken(&with(&|all| drop(all.remove(at))), none), Some((at as u32, LogBreak::ChainBroken)));
        assert_eq!(broken(&with(&|all| all.swap(at, at + 1)), none), Some((at as u32, LogBreak::ChainBroken)));
        // Changed and sealed anew: the next one shows it.
        let resealed = with(&|all| {
            all[at]["by"] = json!("somebody");
            sealed(&mut all[at]);
        });
        assert_eq!(broken(&resealed, none), Some((at as u32 + 1, LogBreak::ChainBroken)));
    }
    // Cut out, and all behind it sealed anew: the states do not meet.
    let cut = with(&|all| {
        all.remove(2);
        all[2]["previous"] = all[1]["digest"].clone();
        sealed(&mut all[2]);
        all[3]["previous"] = all[2]["digest"].clone();
        sealed(&mut all[3]);
    });
    assert_eq!(broken(&cut, none), Some((2, LogBreak::StateBroken)));
    // Only what is kept elsewhere shows that the end is missing.
    let last = log["entries"][4]["digest"].as_str();
    let document = record_digest(states[5].root(), Language::english()).unwrap();
    let short = with(&|all| drop(all.pop()));
    assert_eq!(broken(&short, none), None);
    assert_eq!(broken(&short, LogAnchor { last, ..none }), Some((3, LogBreak::EndMissing)));
    assert_eq!(broken(&short, LogAnchor { document: Some(&document), ..none }), Some((3, LogBreak::OtherDocument)));
    assert_eq!(broken(&json!({}), LogAnchor { last, ..none }), Some((0, LogBreak::EndMissing)));
    assert_eq!(broken(&log, LogAnchor { last, document: Some(&document), previous: None }), None);
    assert_eq!(broken(&log, LogAnchor { previous: Some("x"), ..none }), Some((0, LogBreak::ChainBroken)));
    // The rest of a log, from its third entry on.
    let rest = with(&|all| drop(all.drain(..2)));
    assert_eq!(broken(&rest, LogAnchor { previous: log["entries"][1]["digest"].as_str(), ..none }), None);
}

#[test]
fn a_statement_is_one_that_signers_take() {
    let digest = "A".repeat(64);
    let document = json!({"schemaVersion": "1.0", "evidence": [{"id": "ev-1", "location": "reports/test.pdf", "digests": [
        {"algorithm": "sha256", "value": digest}, {"algorithm": "sha512", "value": "abc"}, {"algorithm": "sha256", "value": "b".repeat(64)}]}],
        "risks": [{"id": "R-1", "title": "é"}]});
    let ask = |id: &str| -> Value {
        serde_json::from_str(&api::statement(&document.to_string(), &json!({ "id": id }).to_string(), Language::english())).unwrap()
    };
    let answer = ask("ev-1");
    assert_eq!((&answer["about"], &answer["leftOut"]), (&json!("file"), &json!(["/evidence/0/digests/1", "/evidence/0/digests/2"])));
    let text = answer["statement"].as_str().unwrap();
    let statement: Value = serde_json::from_str(text).unwrap();
    assert_eq!(text, serde_jcs::to_string(&statement).unwrap());
    assert_eq!(statement["_type"], "https://in-toto.io/Statement/v1");
    assert_eq!(statement["subject"], json!([{"name": "reports/test.pdf", "digest": {"sha256": "a".repeat(64)}}]));
    assert_eq!(statement["predicate"]["record"], document["evidence"][0]);
    let members: Vec<&String> = statement.as_object().unwrap().keys().collect();
    assert_eq!(members, ["_type", "predicate", "predicateType", "subject"]);
    let answer = ask("/risks/0");
    let statement: Value = serde_json::from_str(answer["statement"].as_str().unwrap()).unwrap();
    let digest = sha256(serde_jcs::to_string(&document["risks"][0]).unwrap().as_bytes());
    assert_eq!(statement["subject"], json!([{"name": "/risks/0", "digest": {"sha256": digest}}]));
    assert_eq!(statement["predicate"]["recordDigest"], json!({ "sha256": digest }));
    assert_eq!(ask("R-2")["optionDiagnostics"][0]["code"], "unknown-record");
}

/// The names by which approvals and signatures are left out are those of all fields that hold some, and of no others.
#[test]
fn approvals_are_left_out_by_the_names_of_their_fields() {
    let schema: Value = serde_json::from_str(&file("schemas/v1/aims.schema.json")).unwrap();
    let (mut holding, mut other) = (std::collections::BTreeSet::new(), Vec::new());
    for (kind, definition) in schema["$defs"].as_object().unwrap() {
        for (name, field) in definition["properties"].as_object().into_iter().flatten() {
            let place = field["$ref"].as_str().or(field["items"]["$ref"].as_str()).unwrap_or_default();
            let holds = ["#/$defs/approval", "#/$defs/signature"].contains(&place);
            if holds {
                holding.insert(name.as_str());
            } else if aimskit::integrity::APPROVALS.contains(&name.as_str()) {
                other.push(format!("{kind}.{name}"));
            }
        }
    }
    assert_eq!(holding.into_iter().collect::<Vec<_>>(), aimskit::integrity::APPROVALS);
    assert_eq!(other, [""; 0]);
}

#[test]
fn hostile_text_is_refused_and_ends_nothing() {
    let deep = "[".repeat(200_000);
    let long = format!("[{}]", "9".repeat(200_000));
    let fraction = format!("[0.{}]", "9".repeat(200_000));
    let exponent = format!("[1e{}]", "9".repeat(200_000));
    for text in ["", "{", "[1,]", "{\"a\":1,}", "nul", "\"\\ud800\"", "[1] 2", &deep, &long, &fraction, &exponent] {
        let wrong = canonical(text, Language::english()).unwrap_err();
        assert!(!wrong.is_empty() && wrong.iter().all(|one| one.message.len() < 600), "{:.40}", text);
    }
    let many = format!("[{}]", vec!["1e999"; 50_000].join(","));
    assert_eq!(canonical(&many, Language::english()).unwrap_err().len(), 50_000);
}

/// A document and a log, cut and with pieces put in: each time the same.
#[test]
fn any_text_has_an_answer() {
    let pieces =
        ["{", "}", "[", "]", ",", ":", "\"", "\\u0000", "\\ud83d\\ude00", "1e400", "-0", "0.1", "9007199254740993", "null", "\u{0}", "é"];
    let mut state = 20_261_202_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let log = log().0.to_string();
    for base in [log.as_str(), r#"{"a": [1, 2.50, -0.0, 1e21, "é\u0001", {"b": null, "a": true}]}"#] {
        texts::integrity(base);
        for _ in 0..1_000 {
            let cut = |at: usize| (at..base.len()).find(|at| base.is_char_boundary(*at)).unwrap_or(base.len());
            let (from, to) = (cut(next(base.len())), cut(next(base.len())));
            let text = [&base[..from.min(to)], pieces[next(pieces.len())], &base[from.max(to)..]].concat();
            texts::integrity(&text);
        }
    }
}
