//! How far records reach: weakest links, conflicts, blanks, hops, overrides, and hostile mapping sets.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

#[expect(dead_code, reason = "another test uses all of it")]
mod hostile;

use std::fmt::Write;

use aimskit::assess::{Report, Status};
use aimskit::catalogue::catalogue;
use aimskit::crosswalk::{
    CarriedItem, CarriedState, Crosswalk, CrosswalkOptions, MappingRelation, MappingSet, Outline, crosswalk, read_mapping_set, set_problems,
};
use aimskit::exchange::{crosswalk_csv, crosswalk_markdown};
use aimskit::read::{Diagnostic, Id, ReadOptions, Severity, read_record};
use aimskit::{AssessOptions, Language, read, read_framework};
use serde_json::{Value, json};

const ALL: [MappingRelation; 7] = [
    MappingRelation::Equal,
    MappingRelation::Equivalent,
    MappingRelation::SubsetOf,
    MappingRelation::SupersetOf,
    MappingRelation::IntersectsWith,
    MappingRelation::Related,
    MappingRelation::Unrelated,
];

fn meridian() -> String {
    std::fs::read_to_string(format!("{}/../examples/data/meridian.aims.json", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn report(document: &str) -> Report {
    read(document).aims.unwrap().assess("2026-11-23".parse::<aimskit::read::Date>().unwrap())
}

/// A set of an organization; each row is `source relation target`, with members behind it.
fn set(id: &str, rows: &[(&str, &str, &str, Value)]) -> MappingSet {
    let row = |(source, relation, target, more): &(&str, &str, &str, Value)| {
        let mut row = json!({"source": source, "target": target, "relation": relation, "verifiedBy": "Ana Díaz"});
        row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        row
    };
    let text = json!({"id": id, "version": "1", "rows": rows.iter().map(row).collect::<Vec<_>>()}).to_string();
    let read = read_mapping_set(text);
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.record.unwrap()
}

fn none() -> Value {
    json!({})
}

fn toward(report: &Report, sets: &[MappingSet]) -> Crosswalk {
    crosswalk(report, &CrosswalkOptions::toward("house").sets(sets).built_in(false)).unwrap_or_else(|it| panic!("{}", it.message))
}

fn item<'c>(view: &'c Crosswalk, id: &str) -> &'c CarriedItem {
    view.items.iter().find(|item| item.id == id).unwrap_or_else(|| panic!("no {id}"))
}

/// Controls of a report with that verdict.
fn controls(report: &Report, status: Status) -> Vec<String> {
    let all = report.verdicts.iter().filter(|verdict| verdict.status == status && verdict.id.starts_with("A."));
    all.map(|verdict| format!("iso42001:{}", verdict.id)).collect()
}

/// A report with a control of each verdict that the view tells apart.
fn three(report: &Report) -> [String; 3] {
    [Status::Conforms, Status::Partial, Status::Gap]
        .map(|status| controls(report, status).first().unwrap_or_else(|| panic!("{status}")).clone())
}

/// A report on Meridian in which a control has that verdict.
fn with(status: Status, control: &str) -> Report {
    let mut it = report(&meridian());
    let id = control.trim_start_matches("iso42001:");
    let verdict = it.verdicts.iter_mut().find(|verdict| verdict.id == id).unwrap();
    verdict.status = status;
    it
}

#[test]
fn the_weakest_link_decides() {
    // Each relation with each verdict: the less of the two.
    let verdicts = [
        (Status::Conforms, CarriedState::Covered),
        (Status::Partial, CarriedState::Partly),
        (Status::Gap, CarriedState::NotCovered),
        (Status::NotDetermined, CarriedState::NotCovered),
        (Status::NotApplicable, CarriedState::NotCovered),
    ];
    for (status, whole) in verdicts {
        let report = with(status, "iso42001:A.2.2");
        for relation in ALL {
            let view = toward(&report, &[set("own", &[("iso42001:A.2.2", relation.as_str(), "house:H-1", none())])]);
            let expected = match relation {
                MappingRelation::Equal | MappingRelation::Equivalent | MappingRelation::SupersetOf => whole,
                MappingRelation::SubsetOf | MappingRelation::IntersectsWith if whole != CarriedState::NotCovered => CarriedState::Partly,
                _ => CarriedState::NotCovered,
            };
            let item = item(&view, "house:H-1");
            assert_eq!(item.state, expected, "{status} {relation}: {}", item.reason);
            assert_eq!(item.weakest.is_some(), expected != CarriedState::NotCovered);
        }
    }
    let view = toward(&with(Status::Partial, "iso42001:A.2.2"), &[set("own", &[("iso42001:A.2.2", "equal", "house:H-1", none())])]);
    assert_eq!(item(&view, "house:H-1").weakest.as_deref(), Some("`iso42001:A.2.2` (partially conforms)"));
    let view = toward(&with(Status::Conforms, "iso42001:A.2.2"), &[set("own", &[("iso42001:A.2.2", "subsetOf", "house:H-1", none())])]);
    assert_eq!(item(&view, "house:H-1").weakest.as_deref(), Some("`iso42001:A.2.2` is a part of `house:H-1` by `own`"));
}

#[test]
fn related_alone_never_covers() {
    let report = report(&meridian());
    for control in controls(&report, Status::Conforms) {
        let view = toward(&report, &[set("own", &[(&control, "related", "house:H-1", none())])]);
        let item = item(&view, "house:H-1");
        assert_eq!((item.state, item.chains.len(), item.suggestions.len()), (CarriedState::NotCovered, 0, 1));
        assert!(item.reason.contains("covers nothing") && item.next[0].hint.starts_with("review"), "{}", item.reason);
    }
}

#[test]
fn a_row_reads_the_same_from_both_sides() {
    let report = report(&meridian());
    let rows = [
        ("iso42001:A.2.2", "supersetOf", "house:H-1", json!({"strengthOfInverse": 7})),
        ("house:H-2", "intersectsWith", "iso42001:5.2", json!({"strength": 4})),
    ];
    let plain = set("own", &rows);
    let view = toward(&report, std::slice::from_ref(&plain));
    let other = toward(&report, &[plain.inverse()]);
    for (item, inverse) in view.items.iter().zip(&other.items) {
        assert_eq!((&item.id, item.state, &item.reason, item.strength), (&inverse.id, inverse.state, &inverse.reason, inverse.strength));
    }
    assert_eq!(item(&view, "house:H-1").chains[0].strength, Some(7));
    assert_eq!(item(&view, "house:H-2").chains[0].strength, Some(4));
    // The strength of a row is about its source: read the other way it states none.
    let view = crosswalk(&report, &CrosswalkOptions::from("house").sets(std::slice::from_ref(&plain)).built_in(false)).unwrap();
    let back = item(&view, "iso42001:5.2");
    assert_eq!((back.chains[0].strength, back.chains[0].relation), (None, MappingRelation::IntersectsWith));
}

#[test]
fn inverses_and_compositions_hold() {
    for a in ALL {
        assert_eq!(a.inverse().inverse(), a);
        for b in ALL {
            // (A then B) inverted is B inverted, then A inverted.
            assert_eq!(a.then(b).map(MappingRelation::inverse), b.inverse().then(a.inverse()), "{a} {b}");
            for c in ALL {
                let left = a.then(b).and_then(|ab| ab.then(c));
                let right = b.then(c).and_then(|bc| a.then(bc));
                // However it is put together, nothing more is claimed than either way allows: both agree where both are known.
                if let (Some(left), Some(right)) = (left, right) {
                    let loose = |it: MappingRelation| matches!(it, MappingRelation::Related | MappingRelation::IntersectsWith);
                    assert!(left == right || loose(left) || loose(right), "{a} {b} {c}: {left} {right}");
                }
            }
        }
    }
    // By sets: every claim of a composition holds for all sets of three elements.
    let holds = |relation: MappingRelation, a: u8, b: u8| match relation {
        MappingRelation::Equal | MappingRelation::Equivalent => a == b,
        MappingRelation::SubsetOf => a & b == a,
        MappingRelation::SupersetOf => a & b == b,
        MappingRelation::IntersectsWith => a & b != 0,
        MappingRelation::Related => true,
        MappingRelation::Unrelated => a & b == 0,
    };
    let mut tried = 0;
    for (one, two) in ALL.iter().flat_map(|one| ALL.map(|two| (*one, two))) {
        let Some(both) = one.then(two) else { continue };
        for (a, b, c) in (1..8).flat_map(|a| (1..8).flat_map(move |b| (1..8).map(move |c| (a, b, c)))) {
            if holds(one, a, b) && holds(two, b, c) {
                tried += 1;
                assert!(holds(both, a, c), "{one} {two} gives {both}: {a:b} {b:b} {c:b}");
            }
        }
    }
    assert!(tried > 1_000);
}

#[test]
fn more_conformity_never_carries_less() {
    let order = [Status::Gap, Status::NotDetermined, Status::Partial, Status::Conforms];
    let (one, two) = ("iso42001:A.2.2", "iso42001:A.2.3");
    let worth =
        |state: CarriedState| [CarriedState::NotCovered, CarriedState::Partly, CarriedState::Covered].iter().position(|it| *it == state);
    let mut it = report(&meridian());
    let place = |it: &Report, id: &str| it.verdicts.iter().position(|verdict| format!("iso42001:{}", verdict.id) == id).unwrap();
    let (first, second) = (place(&it, one), place(&it, two));
    let mut tried = 0;
    for (a, b) in ALL.iter().flat_map(|a| ALL.map(|b| (*a, b))) {
        let sets = [set("own", &[(one, a.as_str(), "house:H-1", none()), (two, b.as_str(), "house:H-1", none())])];
        for other in order {
            it.verdicts[second].status = other;
            let mut before = None;
            for status in order {
                it.verdicts[first].status = status;
                let now = worth(item(&toward(&it, &sets), "house:H-1").state);
                assert!(now >= before, "{a} {b} {other} {status}");
                before = now;
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 49 * 16);
}

#[test]
fn what_is_partial_only_fills_blanks() {
    let base = report(&meridian());
    let [conforms, _, gap] = three(&base);
    // What contains it does not conform: that something else overlaps with it changes nothing.
    let rows = [(gap.as_str(), "supersetOf", "house:H-1", none()), (conforms.as_str(), "intersectsWith", "house:H-1", none())];
    assert_eq!(item(&toward(&base, &[set("own", &rows)]), "house:H-1").state, CarriedState::NotCovered);
    // Where that is not determined, there is a blank to fill, and partly at most.
    let blank = with(Status::NotDetermined, &gap);
    assert_eq!(item(&toward(&blank, &[set("own", &rows)]), "house:H-1").state, CarriedState::Partly);
}

#[test]
fn a_verdict_of_its_own_decides() {
    let house = r#"{"id": "house", "title": "House rules", "entries": [
        {"id": "H-1", "kind": "requirement", "title": "Have evidence.", "needs": [{"register": "evidence", "supports": true}]},
        {"id": "H-2", "kind": "requirement", "title": "Have a person attest it."}]}"#;
    let known = catalogue().clone().with_framework(read_framework(house).framework.unwrap()).unwrap();
    let aims = read(meridian()).aims.unwrap();
    let report = aims.assess(AssessOptions::at("2026-11-23".parse().unwrap()).catalogue(&known));
    let conforms = controls(&report, Status::Conforms)[0].clone();
    let sets = [set("own", &[(&conforms, "equal", "house:H-1", none()), (&conforms, "equal", "house:H-2", none())])];
    let options = CrosswalkOptions::toward("house").sets(&sets).catalogue(&known).built_in(false);
    let view = crosswalk(&report, &options).unwrap();
    // Nothing supports it in the records: the mapping does not heal that.
    assert_eq!((item(&view, "house:H-1").state, item(&view, "house:H-1").verdict), (CarriedState::NotCovered, Some(Status::Gap)));
    // Not determined is a blank.
    assert_eq!((item(&view, "house:H-2").state, item(&view, "house:H-2").verdict), (CarriedState::Covered, Some(Status::NotDetermined)));
    assert_eq!(view.title, "House rules");
}

#[test]
fn of_two_claims_the_most_restrictive_counts_and_is_told() {
    let report = report(&meridian());
    let conforms = controls(&report, Status::Conforms)[0].clone();
    let sets = [set("a", &[(&conforms, "equal", "house:H-1", none())]), set("b", &[("house:H-1", "intersectsWith", &conforms, none())])];
    let view = toward(&report, &sets);
    let it = item(&view, "house:H-1");
    assert_eq!((it.state, it.chains.len()), (CarriedState::Partly, 1));
    let conflict = it.conflict.as_deref().unwrap();
    assert!(conflict.contains("by `a`") && conflict.contains("by `b`") && conflict.contains("most restrictive"), "{conflict}");
    // The order of the sets changes nothing.
    let turned: Vec<MappingSet> = sets.iter().rev().cloned().collect();
    assert_eq!(item(&toward(&report, &turned), "house:H-1").state, CarriedState::Partly);
    // Two sets that say the same have no conflict.
    let same = [sets[0].clone(), set("c", &[("house:H-1", "equal", &conforms, none())])];
    assert_eq!(
        (item(&toward(&report, &same), "house:H-1").state, item(&toward(&report, &same), "house:H-1").conflict.is_none()),
        (CarriedState::Covered, true)
    );
}

#[test]
fn two_that_contain_it_and_disagree() {
    let report = report(&meridian());
    let [conforms, _, gap] = three(&report);
    let view = toward(&report, &[set("own", &[(&conforms, "equal", "house:H-1", none()), (&gap, "supersetOf", "house:H-1", none())])]);
    let it = item(&view, "house:H-1");
    assert_eq!(it.state, CarriedState::NotCovered);
    assert!(it.conflict.as_deref().unwrap().contains("disagree"), "{:?}", it.conflict);
    // What to do is what the verdict beneath asks for.
    let beneath = report.verdicts.iter().find(|verdict| format!("iso42001:{}", verdict.id) == gap).unwrap();
    assert!(!beneath.next.is_empty() && it.next == beneath.next[..beneath.next.len().min(6)]);
}

#[test]
fn a_user_overrides_with_a_reason_and_not_without() {
    let report = report(&meridian());
    let conforms = controls(&report, Status::Conforms)[0].clone();
    let published = set("published", &[(&conforms, "related", "house:H-1", none())]);
    let own = set("own", &[(&conforms, "equal", "house:H-1", json!({"overrides": "reviewed line by line on 2026-10-01"}))]);
    let view = toward(&report, &[published.clone(), own]);
    let it = item(&view, "house:H-1");
    assert_eq!((it.state, it.conflict.is_none()), (CarriedState::Covered, true));
    assert_eq!(it.chains[0].links[0].overrides.as_deref(), Some("reviewed line by line on 2026-10-01"));
    // Without a reason both stand, and the more restrictive counts.
    let silent = set("own", &[(&conforms, "equal", "house:H-1", none())]);
    assert_eq!(item(&toward(&report, &[published, silent]), "house:H-1").state, CarriedState::NotCovered);
    for reason in ["-", "n/a", "TBD"] {
        let empty = set("own", &[(&conforms, "equal", "house:H-1", json!({"overrides": reason}))]);
        assert!(codes(&empty).contains(&"crosswalk-reason-missing".to_owned()), "{reason}");
    }
}

#[test]
fn what_names_no_source_suggests_nothing() {
    let report = report(&meridian());
    let conforms = controls(&report, Status::Conforms)[0].clone();
    let mut bare = set("own", &[(&conforms, "equal", "house:H-1", none()), (&conforms, "equal", "house:H-2", none())]);
    bare.rows[0].verified_by = None;
    assert!(codes(&bare).contains(&"crosswalk-row-unsourced".to_owned()));
    let view = toward(&report, &[bare.clone()]);
    assert!(view.items.iter().all(|item| item.id != "house:H-1"));
    bare.status = "superseded".parse().ok();
    assert!(crosswalk(&report, &CrosswalkOptions::toward("house").sets(&[bare]).built_in(false)).is_err());
}

#[test]
fn several_hops_lead_through_others_and_weaken() {
    let report = report(&meridian());
    let [conforms, partial, _] = three(&report);
    let sets = [
        set(
            "first",
            &[
                (&conforms, "equal", "hub:A", none()),
                (&partial, "supersetOf", "hub:B", none()),
                (&conforms, "intersectsWith", "hub:C", none()),
            ],
        ),
        set(
            "second",
            &[
                ("hub:A", "supersetOf", "house:H-1", json!({"strengthOfInverse": 3})),
                ("hub:B", "equal", "house:H-2", none()),
                ("hub:C", "intersectsWith", "house:H-3", none()),
                ("hub:A", "subsetOf", "house:H-4", none()),
            ],
        ),
    ];
    let one = toward(&report, &sets);
    assert!(one.items.iter().all(|item| item.state == CarriedState::NotCovered && item.chains.is_empty()), "one row does not lead there");
    let view = crosswalk(&report, &CrosswalkOptions::toward("house").sets(&sets).built_in(false).hops(2)).unwrap();
    let state = |id: &str| item(&view, id).state;
    assert_eq!(
        (state("house:H-1"), state("house:H-2"), state("house:H-4")),
        (CarriedState::Covered, CarriedState::Partly, CarriedState::Partly)
    );
    // Two overlaps claim nothing together.
    assert_eq!((state("house:H-3"), item(&view, "house:H-3").suggestions.len()), (CarriedState::NotCovered, 1));
    let chain = &item(&view, "house:H-1").chains[0];
    assert_eq!((chain.links.len(), chain.relation), (2, MappingRelation::SupersetOf));
    assert_eq!(item(&view, "house:H-2").weakest.as_deref().map(|it| it.contains("partially conforms")), Some(true));
    assert_eq!(item(&view, "house:H-4").weakest.as_deref(), Some("`hub:A` is a part of `house:H-4` by `second`"));
}

#[test]
fn a_declared_gap_is_no_silence() {
    let report = report(&meridian());
    let conforms = controls(&report, Status::Conforms)[0].clone();
    let mut own = set("own", &[(&conforms, "intersectsWith", "house:H-1", none())]);
    let gap = read_mapping_set(
        r#"{"id": "g", "version": "1", "gaps": [{"item": "house:H-1", "framework": "iso42001", "note": "a product cannot be certified by a system"}]}"#,
    );
    own.gaps = gap.record.unwrap().gaps;
    let view = toward(&report, &[own]);
    let it = item(&view, "house:H-1");
    assert_eq!(it.state, CarriedState::NotCovered);
    assert!(it.reason.contains("a product cannot be certified"), "{}", it.reason);
    assert!(it.conflict.is_some(), "a row claims more than the gap");
}

#[test]
fn clauses_are_judged_by_all_beneath_them() {
    let report = report(&meridian());
    for clause in ["4.1", "6.1.2", "9.2", "7.5", "10.2", "A.6.2"] {
        let id = format!("iso42001:{clause}");
        let view = toward(&report, &[set("own", &[(&id, "equal", "house:H-1", none())])]);
        let chain = &item(&view, "house:H-1").chains[0];
        let beneath = report.verdicts.iter().filter(|verdict| verdict.id.starts_with(&format!("{clause}.")));
        let ids: Vec<&str> = beneath.map(|verdict| verdict.id.as_str()).collect();
        assert!(!ids.is_empty());
        assert_eq!(chain.verdicts.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ids, "{clause}");
        let all = chain.verdicts.iter().all(|it| matches!(it.status, Status::Conforms | Status::NotApplicable));
        assert_eq!(chain.status == Status::Conforms, all, "{clause}");
    }
}

#[test]
fn a_certificate_of_others_carries_by_what_the_request_holds() {
    let report = report(&meridian());
    let sets = [set("own", &[("house:H-1", "equal", "iso42001:A.2.2", none()), ("house:H-2", "intersectsWith", "iso42001:7.5", none())])];
    let options = CrosswalkOptions::from("house").sets(&sets).built_in(false);
    let view = crosswalk(&report, &options).unwrap();
    assert_eq!(item(&view, "iso42001:A.2.2").state, CarriedState::NotCovered, "nothing is known of the house rules");
    let held = ["house".parse().unwrap()];
    let view = crosswalk(&report, &options.clone().held(&held)).unwrap();
    assert_eq!((item(&view, "iso42001:A.2.2").state, item(&view, "iso42001:7.5").state), (CarriedState::Covered, CarriedState::Partly));
    assert_eq!(item(&view, "iso42001:A.2.2").chains[0].held, Some(true));
    // Our own verdict stands beside it and decides nothing of what the other carries.
    assert!(item(&view, "iso42001:A.2.2").verdict.is_some());
    assert_eq!(view.items.iter().filter(|item| item.id.starts_with("iso42001:A.")).count(), 38);
    // What to do about an item of the standard is what its own verdict asks for.
    for item in view.items.iter().filter(|item| item.state != CarriedState::Covered) {
        let settled = matches!(item.verdict, Some(Status::Conforms | Status::NotApplicable));
        assert_eq!(item.next.is_empty(), settled, "{} {:?}", item.id, item.verdict);
    }
}

#[test]
fn a_framework_that_is_held_has_to_be_known() {
    let sets = [set("own", &[("house:H-1", "equal", "iso42001:A.2.2", none())])];
    let held = ["house".parse().unwrap(), "wishes".parse().unwrap()];
    let refused = crosswalk(&report(&meridian()), &CrosswalkOptions::from("house").sets(&sets).held(&held).built_in(false)).err().unwrap();
    assert_eq!((&*refused.code, &*refused.pointer.0), ("crosswalk-framework-unknown", "/held/1"));
}

#[test]
fn an_error_behind_many_warnings_keeps_a_set_out() {
    let mut rows: Vec<Value> =
        (0..10_001).map(|at| json!({"source": format!("house:H-{at}"), "target": "iso42001:A.2.2", "relation": "equal"})).collect();
    rows.push(json!({"source": "house:H", "target": "iso42001:A.2.9", "relation": "equal", "verifiedBy": "Ana Díaz"}));
    let options =
        json!({"asOf": "2026-11-23", "framework": "house", "builtIn": false, "mappings": [{"id": "own", "version": "1", "rows": rows}]});
    let answer: Value =
        serde_json::from_str(&aimskit::api::crosswalk(r#"{"schemaVersion": "1.0"}"#, &options.to_string(), Language::english())).unwrap();
    assert!(answer.get("crosswalk").is_none());
    assert_eq!(answer["optionDiagnostics"][0]["pointer"], "/mappings/0/rows/10001/target");
}

/// Codes of what is wrong with a set.
fn codes(set: &MappingSet) -> Vec<String> {
    problems(set).iter().map(|it| it.code.to_string()).collect()
}

fn problems(set: &MappingSet) -> Vec<Diagnostic> {
    set_problems(set, &[], catalogue(), Language::english()).0
}

#[test]
fn what_does_not_fit_is_told_with_its_place() {
    let wrong = |rows: &[(&str, &str, &str, Value)]| {
        let found = problems(&set("own", rows));
        found.into_iter().filter(|it| it.severity == Severity::Error).map(|it| (it.code.to_string(), it.pointer.0)).collect::<Vec<_>>()
    };
    let told = |code: &str, pointer: &str| vec![(code.to_owned(), pointer.to_owned())];
    assert_eq!(wrong(&[("iso42001:A.2.2", "equal", "house:H", none())]), []);
    assert_eq!(wrong(&[("iso42001:A.11.1", "equal", "house:H", none())]), told("crosswalk-entry-unknown", "/rows/0/source"));
    assert_eq!(wrong(&[("house:H", "equal", "iso42001:6.1.5", none())]), told("crosswalk-entry-unknown", "/rows/0/target"));
    assert_eq!(wrong(&[("house:H", "equal", "house:H", none())]), told("crosswalk-row-self", "/rows/0/target"));
    assert_eq!(
        wrong(&[("house:H", "equal", "iso42001:4.1", json!({"strength": 11}))]),
        told("crosswalk-strength-range", "/rows/0/strength")
    );
    assert_eq!(
        wrong(&[("house:H", "equal", "iso42001:4.1", json!({"sources": ["s"]}))]),
        told("crosswalk-source-unknown", "/rows/0/sources/0")
    );
    let row = ("house:H", "subsetOf", "iso42001:4.1", none());
    assert_eq!(wrong(&[row.clone(), ("iso42001:4.1", "supersetOf", "house:H", none())]), told("crosswalk-row-duplicate", "/rows/1"));
    assert_eq!(wrong(&[row.clone(), ("iso42001:4.1", "related", "house:H", none())]), told("crosswalk-row-contradicted", "/rows/1"));
    let circle = [("a:1", "subsetOf", "b:1", none()), ("b:1", "subsetOf", "c:1", none()), ("a:1", "supersetOf", "c:1", none())];
    assert_eq!(wrong(&circle).iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>(), ["crosswalk-set-circular"]);
    assert_eq!(codes(&set("own", &[])), ["crosswalk-set-empty"]);
}

/// Sizes of the hostile set of which the work is counted, in rows of each of its shapes.
const SIZES: [usize; 2] = [1_000, 10_000];

/// A set, an outline and frameworks that are held, in each of which something repeats as often as the number says: rows beside each other, rows on
/// the same two items that disagree, sources, items under one another, a hub between very many, names.
struct Hostile {
    set: MappingSet,
    outline: Outline,
    held: Vec<Id>,
}

fn hostile_set(number: usize) -> Hostile {
    let (mut rows, mut sources, mut entries) = (String::new(), String::new(), String::new());
    let mut row = |source: &str, relation: &str, target: &str, more: &str| {
        let comma = if rows.is_empty() { "" } else { "," };
        let _ = write!(rows, r#"{comma}{{"source": "{source}", "target": "{target}", "relation": "{relation}", {more}}}"#);
    };
    for at in 0..number {
        let by = format!(r#""sources": ["S-{at}"]"#);
        row(&format!("house:H-{at}"), "subsetOf", &format!("hub:{}", at + 1), &by);
        row("house:H-0", if at % 2 == 0 { "equal" } else { "intersectsWith" }, "iso42001:A.2.2", &by);
        row(&format!("house:H-{at}"), "equal", "hub:all", &by);
        row(&format!("other:O-{at}"), "equal", "hub:all", &by);
        row("house:H-1", "intersectsWith", &format!("iso42001:X-{at}"), &by);
        let comma = if at == 0 { "" } else { "," };
        let parent = if at == 0 { String::new() } else { format!(r#", "parent": "H-{}""#, at - 1) };
        let kind = if at % 2 == 0 { "item" } else { "heading" };
        let _ = write!(entries, r#"{comma}{{"id": "H-{at}", "kind": "{kind}"{parent}}}"#);
        let _ = write!(sources, r#"{comma}{{"id": "S-{at}", "title": "Source {at}"}}"#);
    }
    row("late:L-1", "equal", "hub:all", r#""verifiedBy": "x""#);
    let set = read_mapping_set(format!(r#"{{"id": "own", "version": "1", "sources": [{sources}], "rows": [{rows}]}}"#));
    assert!(set.diagnostics.is_empty());
    let outline = format!(r#"{{"id": "house", "title": "House rules", "complete": true, "entries": [{entries}]}}"#);
    let outline = read_record::<Outline>(outline, &ReadOptions::default()).record.unwrap();
    Hostile { set: set.record.unwrap(), outline, held: vec!["late".parse().unwrap(); number] }
}

/// All that is made of a set: what does not fit in it, how far the records reach over one row and over several, and that as a table and as text.
#[inline(never)]
fn reach_over_all_rows(report: &Report, hostile: &Hostile, hops: usize) -> Crosswalk {
    let (sets, outlines) = (std::slice::from_ref(&hostile.set), std::slice::from_ref(&hostile.outline));
    assert!(!set_problems(&hostile.set, outlines, catalogue(), Language::english()).0.is_empty());
    let options = CrosswalkOptions::toward("house").sets(sets).outlines(outlines).built_in(false).held(&hostile.held);
    let view = crosswalk(report, &options.clone().hops(hops)).unwrap_or_else(|problem| panic!("{}", problem.message));
    let texts = [crosswalk_csv(&view, false, Language::english()), crosswalk_markdown(&view, Language::english())];
    assert!(texts.iter().all(|text| text.len() > 1_000));
    view
}

#[test]
fn reaches_over_sets_of_two_sizes() {
    let report = report(r#"{"schemaVersion": "1.0"}"#);
    for size in SIZES.into_iter().enumerate().filter(|(number, _)| hostile::asked(*number)).map(|(_, size)| size) {
        assert!(reach_over_all_rows(&report, &hostile_set(size), 1).counts.total() > 0);
    }
}

#[test]
fn reaches_far_over_sets_of_two_sizes() {
    let report = report(r#"{"schemaVersion": "1.0"}"#);
    for size in SIZES.into_iter().enumerate().filter(|(number, _)| hostile::asked(*number)).map(|(_, size)| size) {
        // One hub between very many: the ways are limited, and what is left out is counted.
        assert!(reach_over_all_rows(&report, &hostile_set(size), 4).suppressed.is_some_and(|more| more > 0), "{size}");
    }
}

#[test]
fn ten_times_the_rows_are_ten_times_the_work() {
    // Over several rows the steps are limited by a number, so that there is nothing to grow; those over one row are not.
    let test = "reaches_over_sets_of_two_sizes";
    let Some(counts) = hostile::counts(test, "reach_over_all_rows", SIZES.len()) else { return };
    let [short, long] = counts[..] else { panic!("{counts:?}") };
    println!("{short} instructions for {} rows of each shape, {long} for {}", SIZES[0], SIZES[1]);
    // What is found among ten times as many takes a few steps more.
    assert!(long <= short * 14, "{short} instructions for {} rows of each shape, {long} for {}", SIZES[0], SIZES[1]);
}

#[test]
fn a_hundred_thousand_rows_are_all_read() {
    let hostile = hostile_set(20_000);
    assert_eq!(hostile.set.rows.len(), 100_001);
    let view = reach_over_all_rows(&report(r#"{"schemaVersion": "1.0"}"#), &hostile, 1);
    assert_eq!(view.counts.total(), 10_000);
    // The two items with all the rows that disagree: the most restrictive counts, and the first rows are named.
    let first = item(&view, "house:H-0");
    assert_eq!(first.chains.len(), 1);
    assert!(first.conflict.as_ref().is_some_and(|text| text.contains("overlaps with") && text.len() < 10_000), "{:?}", first.conflict);
    // What stands under one another counts at every heading above it.
    assert_eq!(view.headings.iter().map(|heading| heading.counts.total()).max(), Some(9_999));
}

#[test]
fn an_unreadable_id_takes_on_nothing() {
    for id in [
        "",
        "A.2.2",
        ":A.2.2",
        "iso42001:",
        "ISO42001:A.2.2",
        "iso42001:A 2 2",
        "iso42001:Ａ.2.2",
        "iso42001:А.2.2",
        "gdpr:Art.5(1)(a)\u{0}",
    ] {
        let text = json!({"id": "s", "version": "1", "rows": [{"source": id, "target": "house:H", "relation": "equal"}]}).to_string();
        let read = read_mapping_set(text);
        let told: Vec<_> = read.diagnostics.iter().map(|it| (it.code.to_string(), it.pointer.0.clone())).collect();
        assert!(told.contains(&("bad-qualified-id".to_owned(), "/rows/0/source".to_owned())), "{id}: {told:?}");
    }
}

#[cfg(feature = "crosswalks")]
mod built_in {
    use super::*;
    use aimskit::crosswalk::{CrosswalkDirection, built_in_outlines};

    #[test]
    fn the_published_crosswalk_of_nist_covers_nothing_and_says_so() {
        let report = report(&meridian());
        let view = crosswalk(&report, &CrosswalkOptions::toward("nist-ai-rmf")).unwrap();
        assert_eq!((view.items.len(), view.counts.not_covered), (72, 72));
        assert!(view.items.iter().all(|item| !item.suggestions.is_empty() && item.chains.is_empty()));
        assert_eq!(view.headings.len(), 4 + 19);
        assert_eq!(view.sets.iter().map(|set| (set.id.as_str(), set.rows)).collect::<Vec<_>>(), [("nist-ai-rmf-1.0__iso-42001-2023", 280)]);
        assert!(view.notes.iter().any(|note| note.contains("draft")) && view.notes[0].contains("no statement of conformity"));
    }

    #[test]
    fn every_framework_can_be_asked_both_ways_and_tags_cannot() {
        let report = report(&meridian());
        for outline in built_in_outlines() {
            for direction in [CrosswalkDirection::Toward, CrosswalkDirection::From] {
                let view = crosswalk(&report, &CrosswalkOptions::toward(outline.id.as_str()).direction(direction));
                if outline.tags_only == Some(true) {
                    assert_eq!(view.err().map(|it| it.code.to_string()).as_deref(), Some("crosswalk-tags-only"), "{}", outline.id);
                    continue;
                }
                let view = view.unwrap();
                assert_eq!(view.counts.total() as usize, view.items.len());
                // No built-in row claims the whole of anything.
                assert_eq!(view.counts.covered, 0, "{}", outline.id);
                for item in view.items.iter().filter(|item| item.state == CarriedState::Partly) {
                    assert!(item.weakest.is_some() || item.chains.is_empty(), "{}", item.id);
                }
            }
        }
        let iso = crosswalk(&report, &CrosswalkOptions::toward("iso42001"));
        assert_eq!(iso.err().map(|it| it.code.to_string()).as_deref(), Some("crosswalk-framework-unknown"));
    }

    #[test]
    fn the_act_is_reached_in_part_and_its_gaps_stand() {
        let report = report(&meridian());
        let view = crosswalk(&report, &CrosswalkOptions::toward("eu-ai-act")).unwrap();
        assert!(view.counts.partly > 5 && view.counts.not_covered > 5);
        for id in ["Art.5", "Art.43", "Art.47", "Art.48", "Art.49", "Art.22", "Art.23", "Art.24"] {
            let item = item(&view, &format!("eu-ai-act:{id}"));
            assert!(item.state == CarriedState::NotCovered && item.reason.contains("nothing corresponds"), "{id}: {}", item.reason);
        }
        // An article by its points.
        assert!(item(&view, "eu-ai-act:Art.17").reason.contains("by the items below it"));
    }
}
