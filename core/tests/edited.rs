//! Damaged documents that are edited in any way the types allow: everything that is still in the document is written, with all that could
//! not be read of it, and what is written can be read again.

#[path = "../../fuzz/properties.rs"]
#[expect(dead_code, reason = "each test runs some of the properties")]
mod properties;

mod damage;

use std::collections::BTreeMap;

use aimskit::model::*;
use aimskit::read::{Kind, Record, Value, View, write};
use aimskit::{Aims, read};
use damage::{Dice, damage, excerpt, originals, random, tree};
use properties::pieces::Piece;
use properties::round_trip;

const SEED: u64 = 0x0ed1_7ed0;

/// Strings, numbers and words with the name of the member that they stand under, and how often each is there.
/// `null`, empty lists and empty objects hold nothing.
#[derive(Debug, Default)]
struct Content(BTreeMap<(String, String), i64>);

impl Content {
    fn of(json: &str) -> Content {
        let mut all = Content::default();
        all.add("", &tree(json).plain(), 1);
        all
    }

    fn add(&mut self, name: &str, piece: &Piece, times: i64) {
        match piece {
            Piece::Leaf(text) if text == "null" => {}
            Piece::Leaf(text) => self.count(name, text, times),
            Piece::List(elements) => elements.iter().for_each(|element| self.add(name, element, times)),
            Piece::Object(members) => members.iter().for_each(|(key, value)| self.add(key, value, times)),
        }
    }

    fn count(&mut self, name: &str, text: &str, times: i64) {
        let key = (name.trim_matches('"').to_owned(), text.to_owned());
        let count = self.0.entry(key.clone()).or_default();
        *count += times;
        if *count == 0 {
            self.0.remove(&key);
        }
    }

    /// What is here more often than there, or less.
    fn without(mut self, other: &Content) -> BTreeMap<(String, String), i64> {
        for ((name, text), times) in &other.0 {
            self.count(name, text, -times);
        }
        self.0
    }

    /// The elements of a list field of that name, as the document holds them.
    fn elements<V: Value>(&mut self, name: &str, list: &[V], times: i64) {
        for element in list {
            match element.view() {
                View::Record(record) => self.add(name, &tree(&write(record)).plain(), times),
                View::Text(text) => self.count(name, &format!("\"{text}"), times),
                View::Link(text, _) => self.count(name, &format!("\"{}", text.as_str()), times),
                other => panic!("a list of {other:?}"),
            }
        }
    }

    /// All members of that name directly in the record.
    fn members(&mut self, record: &dyn Record, name: &str, times: i64) -> usize {
        let Piece::Object(members) = tree(&write(record)).plain() else { panic!("a record is an object") };
        let named: Vec<_> = members.iter().filter(|(key, _)| key.trim_matches('"') == name).collect();
        named.iter().for_each(|(key, value)| self.add(key, value, times));
        named.len()
    }
}

/// An edit that a list takes: whatever a `Vec` does.
fn edit_list<V: Value + Clone>(dice: &mut Dice, content: &mut Content, name: &str, list: &mut Vec<V>, spare: &[V]) {
    content.elements(name, list, -1);
    let (a, b) = (dice.below(list.len()), dice.below(list.len()));
    match dice.below(12) {
        0 | 1 if !list.is_empty() => drop(list.remove(a)),
        2 if !list.is_empty() => drop(list.swap_remove(a)),
        3 => list.clear(),
        4 => list.truncate(a),
        5 if !list.is_empty() => list.swap(a, b),
        6 if !spare.is_empty() => list.insert(dice.below(list.len() + 1), spare[dice.below(spare.len())].clone()),
        7 => list.extend(spare.iter().take(2).cloned()),
        8 => *list = spare.iter().take(1).cloned().collect(),
        9 => *list = std::mem::take(list).split_off(a),
        10 => drop(list.drain(a.min(b)..a.max(b))),
        11 => list.retain(|_| dice.below(2) == 0),
        _ => list.reverse(),
    }
    content.elements(name, list, 1);
}

/// A single value that is set or taken away.
macro_rules! set {
    ($content:ident, $owner:expr, $field:ident, $name:literal, $value:expr) => {{
        let (owner, value) = ($owner, $value);
        let goes = owner.$field.is_some() && value.is_none();
        $content.members(owner, $name, -1);
        let comes = value.is_some();
        owner.$field = value;
        let left = $content.members(owner, $name, 1);
        // What has been set stands alone: it is what the caller wants there.
        assert!(!comes || left == 1, "{left} members {} where one was set: {}", $name, write(owner));
        goes || comes
    }};
}

/// A part of the document that is made, replaced or taken away. What it holds goes with it; further ones of its name stay. One that could
/// not be read gives way to one that is made, and is back where that is taken away.
macro_rules! part {
    ($content:ident, $dice:ident, $covered:ident, $root:expr, $field:ident, $name:literal, $Part:ident) => {{
        let made = $dice.below(3) > 0;
        match &$root.$field {
            Some(part) => {
                $content.add($name, &tree(&write(&**part)).plain(), -1);
                if let (false, Some(raw)) = (made, $covered.remove($name)) {
                    $content.add($name, &raw, 1);
                }
            }
            None if made => {
                let Piece::Object(members) = tree(&write($root)) else { panic!("a document is an object") };
                if let Some((_, raw)) = members.into_iter().find(|(key, _)| key.trim_matches('"') == $name) {
                    let raw = raw.plain();
                    $content.add($name, &raw, -1);
                    $covered.insert($name, raw);
                }
            }
            None => {}
        }
        $root.$field = made.then(|| Box::new($Part::new()));
        if let Some(part) = &$root.$field {
            $content.add($name, &tree(&write(&**part)).plain(), 1);
        }
    }};
}

macro_rules! registers {
    ($each:ident) => {
        $each! {
            issues "issues", interested_parties "interestedParties", obligations "obligations", policies "policies", people "people",
            roles "roles", risks "risks", treatments "treatments", own_controls "ownControls", impact_assessments "impactAssessments",
            objectives "objectives", changes "changes", ai_systems "aiSystems", resources "resources", incidents "incidents",
            concerns "concerns", suppliers "suppliers", customers "customers", competences "competences", trainings "trainings",
            communications "communications", documents "documents", evidence "evidence", metrics "metrics", audits "audits",
            management_reviews "managementReviews", nonconformities "nonconformities", improvements "improvements",
            attestations "attestations"
        }
    };
}

const REGISTERS: usize = 29;

fn edit_register(dice: &mut Dice, content: &mut Content, root: &mut Root, spare: &Root) {
    let (mut at, wanted) = (0, dice.below(REGISTERS));
    macro_rules! each {
        ($($field:ident $name:literal),*) => { $({
            if at == wanted {
                edit_list(dice, content, $name, &mut root.$field, &spare.$field);
            }
            at += 1;
        })* };
    }
    registers!(each);
    assert_eq!(at, REGISTERS);
}

/// Ids of all records that the registers hold, in order.
fn ids(root: &Root) -> Vec<String> {
    let mut all = Vec::new();
    macro_rules! each {
        ($($field:ident $name:literal),*) => { $(all.extend(root.$field.iter().map(|record| format!("{} {}", $name, record.id)));)* };
    }
    registers!(each);
    all
}

type Covered = BTreeMap<&'static str, Piece>;

fn edit_part(dice: &mut Dice, content: &mut Content, covered: &mut Covered, root: &mut Root) {
    match dice.below(7) {
        0 => part!(content, dice, covered, root, organization, "organization", Organization),
        1 => part!(content, dice, covered, root, scope, "scope", Scope),
        2 => part!(content, dice, covered, root, risk_method, "riskMethod", RiskMethod),
        3 => part!(content, dice, covered, root, statement_of_applicability, "statementOfApplicability", StatementOfApplicability),
        4 => part!(content, dice, covered, root, audit_programme, "auditProgramme", AuditProgramme),
        5 => part!(content, dice, covered, root, certification, "certification", Certification),
        _ => part!(content, dice, covered, root, revision, "revision", Revision),
    }
}

/// An edit within a record; false when there is none to edit.
fn edit_inside(dice: &mut Dice, content: &mut Content, root: &mut Root, spare: &Root, number: usize) -> bool {
    let fresh = if dice.below(3) == 0 { None } else { Some(format!("set {number}").as_str().into()) };
    let at = dice.below(root.risks.len().max(root.treatments.len()).max(root.ai_systems.len()).max(root.audits.len()));
    let (risk, other) = (root.risks.get_mut(at), spare.risks.first());
    match dice.below(13) {
        0 => return set!(content, root, title, "title", fresh),
        1 => return risk.is_some_and(|risk| set!(content, risk, title, "title", fresh)),
        2 => return risk.is_some_and(|risk| set!(content, risk, description, "description", fresh)),
        3 => {
            let Some(risk) = risk else { return false };
            return set!(content, risk, priority, "priority", Some(1_000_000 + number as u32));
        }
        4 => {
            let Some(risk) = risk else { return false };
            edit_list(dice, content, "causes", &mut risk.causes, other.map_or(&[], |risk| &risk.causes));
        }
        5 => {
            let Some(risk) = risk else { return false };
            edit_list(dice, content, "consequences", &mut risk.consequences, other.map_or(&[], |risk| &risk.consequences));
        }
        6 => {
            let Some(risk) = risk else { return false };
            edit_list(dice, content, "aiSystems", &mut risk.ai_systems, other.map_or(&[], |risk| &risk.ai_systems));
        }
        7 => {
            let Some(treatment) = root.treatments.get_mut(at) else { return false };
            let other = spare.treatments.first().map_or(&[][..], |treatment| &treatment.actions);
            edit_list(dice, content, "actions", &mut treatment.actions, other);
        }
        8 => {
            let Some(treatment) = root.treatments.get_mut(at) else { return false };
            return treatment.acceptance.as_mut().is_some_and(|it| set!(content, &mut **it, rationale, "rationale", fresh));
        }
        9 => {
            let Some(soa) = &mut root.statement_of_applicability else { return false };
            let other = spare.statement_of_applicability.as_ref().map_or(&[][..], |soa| &soa.entries);
            edit_list(dice, content, "entries", &mut soa.entries, other);
        }
        10 => {
            let Some(soa) = &mut root.statement_of_applicability else { return false };
            let Some(entry) = soa.entries.first_mut() else { return false };
            return set!(content, entry, justification, "justification", fresh);
        }
        11 => {
            let Some(system) = root.ai_systems.get_mut(at) else { return false };
            let other = spare.ai_systems.first().map_or(&[][..], |system| &system.deployments);
            edit_list(dice, content, "deployments", &mut system.deployments, other);
        }
        _ => {
            let Some(audit) = root.audits.get_mut(at) else { return false };
            let other = spare.audits.first().map_or(&[][..], |audit| &audit.findings);
            edit_list(dice, content, "findings", &mut audit.findings, other);
        }
    }
    true
}

/// The same by id.
fn edit_by_id(dice: &mut Dice, content: &mut Content, aims: &mut Aims, number: usize) {
    if dice.below(2) == 0 {
        let new = Risk::new(format!("new-{number}").parse().expect("an id"));
        let added = aims.add(new).expect("a new id");
        added.title = Some("added".into());
        content.add("risks", &tree(&write(added)).plain(), 1);
        return;
    }
    let known: Vec<String> = aims.iter::<Risk>().map(|risk| risk.id.to_string()).collect();
    if known.is_empty() {
        return;
    }
    let gone = aims.remove::<Risk>(&known[dice.below(known.len())]).expect("it is there");
    content.add("risks", &tree(&write(&gone)).plain(), -1);
}

#[test]
fn what_stays_in_the_document_is_written_whatever_is_edited() {
    let originals = originals();
    let spare = read(originals[1].to_string()).aims.expect("the example");
    let mut dice = Dice(SEED);
    let (mut documents, mut edits, mut kept) = (0, 0, 0);
    while documents < 600 {
        let mut piece = match dice.below(originals.len() + 1) {
            0 => random(&mut dice, Root::TABLE, 2),
            from => excerpt(&mut dice, &originals[from - 1]),
        };
        let mut damages = 3 + dice.below(6);
        while damages > 0 {
            damages -= usize::from(damage(&mut dice, &mut piece));
        }
        let text = piece.to_string();
        let outcome = read(text.as_str());
        let Some(mut aims) = outcome.aims else { continue };
        documents += 1;
        let (mut content, mut covered) = (Content::of(&text), Covered::new());
        for number in 0..1 + dice.below(8) {
            match dice.below(6) {
                0 | 1 => edit_register(&mut dice, &mut content, aims.root_mut(), spare.root()),
                2 => edit_part(&mut dice, &mut content, &mut covered, aims.root_mut()),
                3 => edit_by_id(&mut dice, &mut content, &mut aims, number),
                _ if edit_inside(&mut dice, &mut content, aims.root_mut(), spare.root(), number) => {}
                _ => continue,
            }
            edits += 1;
        }
        let written = aims.to_json();
        let difference = Content::of(&written).without(&content);
        assert!(difference.is_empty(), "{difference:?} is too much (or too little) in\n{written}\nof\n{text}");
        assert!(round_trip(&written));
        let again = read(written.as_str()).aims.expect("a document");
        assert_eq!(ids(again.root()), ids(aims.root()), "what could not be read is read now, or the other way round:\n{text}\n{written}");
        kept += usize::from(!outcome.diagnostics.is_empty());
    }
    assert!(edits > 1_500 && kept > 550, "{edits} edits, {kept} damaged documents");
}

/// What a text becomes by an edit of the document that it is.
fn edited(text: &str, edit: fn(&mut Aims)) -> String {
    let mut aims = read(text).aims.expect("a document");
    edit(&mut aims);
    let written = aims.to_json();
    assert!(round_trip(&written));
    written
}

#[test]
fn an_unreadable_record_stays_behind_a_list_that_has_become_shorter() {
    let text = r#"{"schemaVersion":"1.0","risks":[{"id":"R-1"},7,{"id":"R-2"},{"title":"no id"},{"id":"R-3"},{"title":"none either"}]}"#;
    let without_the_first = edited(text, |aims| drop(aims.remove::<Risk>("R-1")));
    let whole = r#"{"schemaVersion":"1.0","risks":[{"id":"R-2"},7,{"id":"R-3"},{"title":"no id"},{"title":"none either"}]}"#;
    assert_eq!(without_the_first, whole);
    let lost = r#"{"schemaVersion":"1.0","risks":[7,{"title":"no id"},{"title":"none either"}]}"#;
    assert_eq!(edited(text, |aims| aims.root_mut().risks.clear()), lost);
    assert_eq!(edited(text, |aims| aims.root_mut().risks = Vec::new()), lost);
    // A finding's place is counted as it is written.
    let mut aims = read(text).aims.expect("a document");
    aims.remove::<Risk>("R-1");
    let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>().expect("a day"));
    let places: Vec<&str> = report.findings.iter().filter(|f| f.code == "risk-owner-missing").map(|f| &*f.pointer).collect();
    assert_eq!(places, ["/risks/0/owner", "/risks/2/owner"]);
}

#[test]
fn a_list_that_could_not_be_read_stays_beside_the_one_that_is_made() {
    for raw in ["5", r#"{"id":"R-1","title":"not in a list"}"#] {
        let text = format!(r#"{{"schemaVersion":"1.0","risks":{raw}}}"#);
        let written = edited(&text, |aims| drop(aims.add(Risk::new("R-2".parse().expect("an id")))));
        assert_eq!(written, format!(r#"{{"schemaVersion":"1.0","risks":[{{"id":"R-2"}}],"risks":{raw}}}"#));
        // Emptied again, it is what it was.
        assert_eq!(
            edited(&written, |aims| aims.root_mut().risks.clear()),
            format!(r#"{{"schemaVersion":"1.0","risks":[],"risks":{raw}}}"#)
        );
    }
    let null = edited(r#"{"schemaVersion":"1.0","risks":null}"#, |aims| drop(aims.add(Risk::new("R-2".parse().expect("an id")))));
    assert_eq!(null, r#"{"schemaVersion":"1.0","risks":[{"id":"R-2"}]}"#);
}

#[test]
fn a_value_that_is_set_takes_the_place_of_its_duplicates() {
    for value in [r#""a","title":"b""#, r#"5,"title":"b","title":7"#, r#"null,"title":"b""#] {
        let text = format!(r#"{{"schemaVersion":"1.0","title":{value}}}"#);
        assert_eq!(edited(&text, |_| {}), text);
        assert_eq!(edited(&text, |aims| aims.root_mut().title = Some("c".into())), r#"{"schemaVersion":"1.0","title":"c"}"#);
        // What is set to what it was has not been set.
        assert_eq!(edited(&text, |aims| aims.root_mut().title = aims.root().title.clone()), text);
    }
    let text = r#"{"schemaVersion":"1.0","title":"a","title":"b"}"#;
    assert_eq!(edited(text, |aims| aims.root_mut().title = None), r#"{"schemaVersion":"1.0"}"#);
}

#[test]
fn further_lists_and_records_of_a_name_stay() {
    let text = r#"{"schemaVersion":"1.0","scope":{"title":"a"},"risks":[{"id":"R-1"}],"scope":{"title":"b"},"risks":[{"id":"R-9"}]}"#;
    let emptied = edited(text, |aims| {
        aims.root_mut().scope = None;
        aims.remove::<Risk>("R-1");
    });
    assert_eq!(emptied, r#"{"schemaVersion":"1.0","scope":null,"risks":[],"scope":{"title":"b"},"risks":[{"id":"R-9"}]}"#);
    let dropped = edited(text, |aims| aims.root_mut().unread_mut().clear());
    assert_eq!(dropped, r#"{"schemaVersion":"1.0","scope":{"title":"a"},"risks":[{"id":"R-1"}]}"#);
}

#[test]
fn what_is_set_where_nothing_could_be_read_is_judged() {
    let mut aims = read(r#"{"schemaVersion":"1.0","scope":"all of it"}"#).aims.expect("a document");
    let unread = aims.assess("2026-11-23".parse::<aimskit::read::Date>().expect("a day"));
    assert!(unread.findings.iter().all(|finding| !finding.pointer.starts_with("/scope/")));
    aims.root_mut().scope = Some(Box::new(Scope::new()));
    assert_eq!(aims.to_json(), r#"{"schemaVersion":"1.0","scope":{}}"#);
    let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>().expect("a day"));
    assert!(report.findings.iter().any(|finding| &*finding.pointer == "/scope/statement"));
}
