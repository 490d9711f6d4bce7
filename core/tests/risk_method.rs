//! Risk methods of any size: what they compute, what their rules find, how the register explains and ranks, how one replaces another.

use aimskit::Aims;
use aimskit::check::{judge, level};
use aimskit::model::{ConsequenceDimension, Risk, RiskMethod};
use aimskit::read::{Date, write};
use aimskit::views::{MethodStrategy, NotRemapped, RatingField, RatingKind, RemapRow, RemapTable, RemapTables, StaleReason};
use serde_json::{Value, json};

/// Numbers that look random and are the same every time.
struct Xorshift(u64);

impl Xorshift {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
    fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

const DIMENSIONS: [&str; 4] = ["organization", "individuals", "groups", "societies"];
const FORMULAS: [&str; 4] = ["product", "sum", "max", "matrix"];

fn day() -> Date {
    "2026-06-30".parse().unwrap()
}

fn levels(prefix: &str, size: usize) -> Value {
    let one =
        |at: usize| json!({"key": format!("{prefix}{at}"), "label": format!("Level {prefix}{at}"), "order": at, "from": at, "to": at + 1});
    Value::Array((1..=size).map(one).collect())
}

/// A method without a defect: `rows` × `columns`, bands that cut all reachable scores into four.
fn method(rows: usize, columns: usize, formula: &str, version: &str) -> Value {
    let score = |l: usize, c: usize| match formula {
        "product" => l * c,
        "max" => l.max(c),
        _ => l + c,
    };
    let mut scores: Vec<usize> = (1..=rows).flat_map(|l| (1..=columns).map(move |c| (l, c))).map(|(l, c)| score(l, c)).collect();
    scores.sort_unstable();
    scores.dedup();
    let count = scores.len().min(4);
    let starts: Vec<usize> = (0..count).map(|band| scores[band * scores.len() / count]).collect();
    let acceptance = ["acceptable", "ownerApproval", "topManagementApproval", "notAcceptable"];
    let band = |at: usize| {
        let mut band = json!({"key": format!("b{}", at + 1), "order": at + 1, "acceptance": acceptance[at], "reviewInterval": "P1Y"});
        if formula != "matrix" {
            band["from"] = json!(starts[at]);
            if let Some(next) = starts.get(at + 1) {
                band["to"] = json!(next - 1);
            }
        }
        band
    };
    let mut method = json!({
        "version": version, "formula": formula, "aggregation": "highest",
        "likelihoodScale": {"levels": levels("l", rows)},
        "consequenceScales": DIMENSIONS.map(|dimension| json!({"dimension": dimension, "levels": levels("c", columns)})),
        "bands": (0..count).map(band).collect::<Vec<_>>()
    });
    if formula == "matrix" {
        let cell = |l: usize, c: usize| {
            let band = starts.iter().rposition(|start| *start <= score(l, c)).unwrap() + 1;
            json!({"likelihood": format!("l{l}"), "consequence": format!("c{c}"), "band": format!("b{band}")})
        };
        method["matrix"] = (1..=rows).flat_map(|l| (1..=columns).map(move |c| (l, c))).map(|(l, c)| cell(l, c)).collect();
    }
    method
}

fn rating(likelihood: usize, consequences: &[(&str, usize)]) -> Value {
    let one = |(dimension, level): &(&str, usize)| json!({"dimension": dimension, "level": format!("c{level}")});
    json!({"likelihood": format!("l{likelihood}"), "on": "2026-05-01", "consequences": consequences.iter().map(one).collect::<Vec<_>>()})
}

fn read(method: &Value, risks: Value, treatments: Value) -> Aims {
    let document = json!({"schemaVersion": "1.0", "riskMethod": method, "risks": risks, "treatments": treatments});
    let read = aimskit::read(document.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.aims.unwrap()
}

fn as_method(value: &Value) -> RiskMethod {
    (*read(value, json!([]), json!([])).root().risk_method.clone().unwrap()).clone()
}

/// Rules that look at the scales, bands and matrix of the method.
const OF_METHOD: &[&str] = &[
    "risk-aggregation-without-scores",
    "risk-band-order-contradicts-range",
    "risk-band-repeated",
    "risk-band-unreachable",
    "risk-bands-overlap",
    "risk-formula-missing",
    "risk-label-contradicts-key",
    "risk-matrix-band-unknown",
    "risk-matrix-cell-off-scale",
    "risk-matrix-cell-repeated",
    "risk-matrix-falls",
    "risk-matrix-not-used",
    "risk-method-leaves-gap",
    "risk-range-reversed",
    "risk-scale-key-repeated",
    "risk-scale-order-missing",
    "risk-scale-order-repeated",
    "risk-scale-ranges-contradict",
    "risk-scale-repeated",
];

fn found(method: &Value) -> Vec<String> {
    let report = read(method, json!([]), json!([])).assess(day());
    let codes = report.findings.iter().map(|finding| finding.code.to_string());
    codes.filter(|code| OF_METHOD.contains(&code.as_str())).collect()
}

/// Every size from 3 × 3 to 10 × 10, every formula.
fn sizes(mut each: impl FnMut(usize, usize, &str)) {
    for rows in 3..=10 {
        for columns in 3..=10 {
            for formula in FORMULAS {
                each(rows, columns, formula);
            }
        }
    }
}

#[test]
fn every_pair_has_a_level_that_never_falls() {
    let mut pairs = 0;
    sizes(|rows, columns, formula| {
        let method = as_method(&method(rows, columns, formula, "1"));
        let rank = |l: usize, c: usize| {
            let aims = serde_json::from_value(rating(l, &[("individuals", c)])).unwrap();
            level(&method, &aims).unwrap_or_else(|| panic!("{rows}×{columns} {formula}: l{l} c{c}")).rank
        };
        for l in 1..=rows {
            for c in 1..=columns {
                pairs += 1;
                assert!(l == 1 || rank(l, c) >= rank(l - 1, c));
                assert!(c == 1 || rank(l, c) >= rank(l, c - 1));
            }
        }
    });
    assert_eq!(pairs, 52 * 52 * 4);
}

#[test]
fn a_sound_method_of_any_size_has_no_finding() {
    sizes(|rows, columns, formula| assert_eq!(found(&method(rows, columns, formula, "1")), [""; 0], "{rows}×{columns} {formula}"));
}

#[test]
fn each_damage_is_named_by_its_rule() {
    let mut random = Xorshift(42);
    for _ in 0..60 {
        let (rows, columns) = (3 + random.below(8), 3 + random.below(8));
        let good = method(rows, columns, "matrix", "1");
        let at = random.below(rows * columns);
        let named = |change: &dyn Fn(&mut Value)| {
            let mut bad = good.clone();
            change(&mut bad);
            found(&bad)
        };
        let cells = |bad: &mut Value, change: &dyn Fn(&mut Vec<Value>)| change(bad["matrix"].as_array_mut().unwrap());
        // The corner of a band of one cell leaves the band unreachable as well.
        let without = named(&|bad| cells(bad, &|cells| drop(cells.remove(at))));
        assert!(without.contains(&"risk-method-leaves-gap".to_owned()), "{without:?}");
        assert!(without.iter().all(|code| code == "risk-method-leaves-gap" || code == "risk-band-unreachable"), "{without:?}");
        assert_eq!(named(&|bad| cells(bad, &|cells| cells.push(cells[at].clone()))), ["risk-matrix-cell-repeated"]);
        let stray = json!({"likelihood": "l99", "consequence": "c1", "band": "b1"});
        assert_eq!(named(&|bad| cells(bad, &|cells| cells.push(stray.clone()))), ["risk-matrix-cell-off-scale"]);
        assert_eq!(named(&|bad| bad["matrix"][at]["band"] = json!("b9")), ["risk-matrix-band-unknown"]);
        // Bands of a matrix have no scores, so that a formula reaches none.
        let mut unused = named(&|bad| bad["formula"] = json!("max"));
        unused.sort();
        unused.dedup();
        assert_eq!(unused, ["risk-band-unreachable", "risk-matrix-not-used", "risk-method-leaves-gap"]);
        // The least cell becomes the worst: whatever follows it falls.
        let falls = named(&|bad| bad["matrix"][0]["band"] = json!("b4"));
        assert!(falls.contains(&"risk-matrix-falls".to_owned()), "{falls:?}");
        let order = random.below(columns - 1);
        let twice = named(&|bad| bad["consequenceScales"][1]["levels"][order]["order"] = json!(order + 2));
        assert_eq!(twice, ["risk-scale-order-repeated"]);
        let scale = named(&|bad| {
            let again = bad["consequenceScales"][2].clone();
            bad["consequenceScales"].as_array_mut().unwrap().push(again);
        });
        assert_eq!(scale, ["risk-scale-repeated"]);
        assert_eq!(named(&|bad| bad["bands"][0]["label"] = json!("B4")), ["risk-label-contradicts-key"]);
        assert_eq!(named(&|bad| bad["likelihoodScale"]["levels"][1]["to"] = json!(0)), ["risk-range-reversed"]);
        let overlap = named(&|bad| bad["likelihoodScale"]["levels"][1]["to"] = json!(3.5));
        assert_eq!(overlap, ["risk-scale-ranges-contradict"]);
    }
    for formula in ["product", "sum", "max"] {
        let good = method(5, 5, formula, "1");
        let named = |band: usize, field: &str, by: i64| {
            let mut bad = good.clone();
            bad["bands"][band][field] = json!(bad["bands"][band][field].as_i64().unwrap() + by);
            found(&bad)
        };
        // A band that the next one swallows may be out of reach as well.
        assert!(named(1, "from", -1).contains(&"risk-bands-overlap".to_owned()), "{formula}");
        assert!(named(3, "from", 1).contains(&"risk-method-leaves-gap".to_owned()), "{formula}");
        let mut summed = good.clone();
        summed["aggregation"] = json!("sum");
        assert_eq!(found(&summed), [""; 0], "{formula}: the last band is open, so sums fall into it");
        summed["bands"][3]["to"] = json!(summed["bands"][3]["from"]);
        assert_eq!(found(&summed), ["risk-method-leaves-gap"], "{formula}: four dimensions add up to more");
    }
}

/// Risks with random ratings, some of them not by the scales.
fn risks(random: &mut Xorshift, rows: usize, columns: usize) -> Value {
    let one = |at: usize, random: &mut Xorshift| {
        let mut risk = json!({"id": format!("R-{at:02}")});
        for kind in ["inherent", "current", "residual"] {
            if random.below(4) > 0 {
                let over = usize::from(random.below(8) == 0);
                let consequences: Vec<(&str, usize)> = DIMENSIONS.iter().map(|d| (*d, 1 + random.below(columns))).collect();
                risk[kind] = rating(1 + random.below(rows) + over * 50, &consequences[..1 + random.below(4)]);
            }
        }
        if random.below(6) == 0 {
            risk["closedOn"] = json!("2026-01-01");
        }
        if random.below(6) == 0 {
            risk["kind"] = json!("opportunity");
        }
        risk
    };
    Value::Array((0..20).map(|at| one(at, random)).collect())
}

#[test]
fn the_register_ranks_all_and_explains_what_the_engine_computes() {
    let mut random = Xorshift(7);
    for round in 0..40 {
        let (rows, columns, formula) = (3 + random.below(8), 3 + random.below(8), FORMULAS[round % 4]);
        let mut risks = risks(&mut random, rows, columns);
        let method = method(rows, columns, formula, "1");
        let aims = read(&method, risks.clone(), json!([]));
        let register = aims.risk_register();
        let own = aims.root().risk_method.as_deref().unwrap();
        for (risk, line) in aims.iter::<Risk>().zip(&register.risks) {
            let rated: Vec<RatingKind> = RatingKind::ALL.iter().copied().filter(|kind| kind.of(risk).is_some()).collect();
            assert_eq!(line.explained.iter().map(|it| it.rating).collect::<Vec<_>>(), rated);
            for it in &line.explained {
                let found = judge(own, it.rating.of(risk).unwrap());
                assert_eq!(it.level.as_ref().map(|l| (l.band.to_string(), l.score)), found.ok().map(|l| (l.band.key.to_string(), l.score)));
                assert_eq!(it.obstacle, found.err());
                assert_eq!(it.consequences.iter().any(|one| one.decides), it.level.is_some());
                let decides = it.consequences.iter().filter(|one| one.decides);
                assert!(decides.into_iter().all(|one| one.level == it.level));
                assert!(it.to_text(aimskit::Language::english()).starts_with(it.rating.as_str()));
            }
        }
        let ranked = register.ranked();
        assert_eq!(ranked.iter().map(|line| line.place as usize).collect::<Vec<_>>(), (1..=20).collect::<Vec<_>>());
        for pair in ranked.windows(2) {
            let key = |line: &aimskit::views::RiskLine| {
                let level = line.level().map(|level| (level.rank, level.score));
                (line.closed_on.is_some(), line.opportunity, std::cmp::Reverse(level), line.id.to_string())
            };
            assert!(key(pair[0]) < key(pair[1]));
        }
        // The order of the document does not matter.
        let order = |aims: &Aims| aims.risk_register().ranked().iter().map(|line| line.id.to_string()).collect::<Vec<_>>();
        risks.as_array_mut().unwrap().reverse();
        assert_eq!(order(&aims), order(&read(&method, risks, json!([]))));
        assert_eq!(register.to_text(aimskit::Language::english()).lines().filter(|line| line.contains(". `R-")).count(), 20);
    }
}

#[test]
fn an_explanation_word_by_word() {
    let mut matrix = method(3, 3, "matrix", "2");
    matrix["bands"][2]["acceptedBy"] = json!(["role-board"]);
    let mut rated = rating(2, &[("organization", 1), ("individuals", 2)]);
    rated["methodVersion"] = json!("2");
    let aims = read(&matrix, json!([{"id": "R-1", "current": rated}, {"id": "R-2", "current": rating(9, &[])}]), json!([]));
    let register = aims.risk_register();
    let expected = "\
current: b3
  rated on 2026-05-01 by version 2 of the method
  likelihood: Level l2 (2)
  organization: Level c1 (1); by the cell of the matrix; b2
  individuals: Level c2 (2); by the cell of the matrix; b3; it determines the level
  the highest dimension determines the level
  band: b3; rank 3
  acceptance: top management may accept it; also by `role-board`
  to be reassessed within P1Y";
    assert_eq!(register.risks[0].explained[0].to_text(aimskit::Language::english()), expected);
    assert_eq!(register.risks[0].explained[0].consequences[1].cell, Some(4));
    let none = "current: no level: no consequence is rated\n  rated on 2026-05-01\n  likelihood: `l9`, which is not on the scale";
    assert_eq!(register.risks[1].explained[0].to_text(aimskit::Language::english()), none);

    let mut added = method(3, 3, "product", "2");
    added["aggregation"] = json!("sum");
    let aims = read(&added, json!([{"id": "R-1", "current": rating(3, &[("organization", 1), ("individuals", 2)])}]), json!([]));
    let text = aims.risk_register().risks[0].explained[0].to_text(aimskit::Language::english());
    assert!(
        text.contains("organization: Level c1 (1); 3 × 1 = 3\n  individuals: Level c2 (2); 3 × 2 = 6\n  the scores are added: 9\n"),
        "{text}"
    );
}

fn rows(prefix: &str, map: impl Fn(usize) -> usize, from: usize) -> Vec<RemapRow> {
    (1..=from).map(|at| RemapRow::new(format!("{prefix}{at}").into(), format!("{prefix}{}", map(at)).into())).collect()
}

/// Tables for all dimensions: a key at `at` of `old` becomes the one at the same part of `new`.
fn tables(old: (usize, usize), new: (usize, usize)) -> RemapTables {
    let mut tables = RemapTables::new();
    tables.likelihood = rows("l", |at| (at * new.0).div_ceil(old.0), old.0);
    for dimension in ConsequenceDimension::ALL {
        let mut table = RemapTable::new();
        table.dimension = Some(*dimension);
        table.rows = rows("c", |at| (at * new.1).div_ceil(old.1), old.1);
        tables.consequences.push(table);
    }
    tables
}

fn ratings(aims: &Aims) -> usize {
    aims.iter::<Risk>().map(|risk| RatingKind::ALL.iter().filter(|kind| kind.of(risk).is_some()).count()).sum()
}

#[test]
fn nothing_is_lost_when_the_method_changes() {
    let mut random = Xorshift(11);
    for round in 0..60 {
        let (old, new) = ((3 + random.below(8), 3 + random.below(8)), (3 + random.below(8), 3 + random.below(8)));
        let before = method(old.0, old.1, FORMULAS[round % 4], "1");
        let after = method(new.0, new.1, FORMULAS[(round / 4) % 4], "2");
        let aims = read(&before, risks(&mut random, old.0, old.1), json!([]));
        let untouched = aims.to_json();
        for strategy in [MethodStrategy::Remap(Box::new(tables(old, new))), MethodStrategy::AskAgain] {
            let change = aims.with_risk_method(as_method(&after), &strategy, day());
            assert_eq!(aims.to_json(), untouched);
            let account = &change.account;
            assert_eq!(account.remapped.len() + account.dropped.len(), ratings(&aims));
            assert_eq!(account.remapped.len(), ratings(&change.aims));
            assert_eq!(account.replaced.as_deref(), aims.root().risk_method.as_deref());
            assert_eq!(change.aims.root().risk_method.as_deref().map(|m| m.version.as_deref()), Some(Some("2")));
            // Putting back what the account holds gives the old document.
            let mut back = change.aims.clone();
            let put = account.remapped.iter().map(|it| (&it.record, it.rating, &it.from));
            for (id, field, from) in put.chain(account.dropped.iter().map(|it| (&it.record, it.rating, &it.from))) {
                let risk = back.root_mut().risks.iter_mut().find(|risk| *risk.id.as_text() == *id).unwrap();
                let slot = match field {
                    RatingField::Inherent => &mut risk.inherent,
                    RatingField::Current => &mut risk.current,
                    _ => &mut risk.residual,
                };
                *slot = Some(from.clone());
            }
            back.root_mut().risk_method.clone_from(&account.replaced);
            assert_eq!(back.to_json(), untouched);
            // What was carried over has a level; what is not on the old scale has no row.
            assert!(account.remapped.iter().all(|it| it.level_before.is_some() && it.level_after.is_some()));
            assert!(account.dropped.iter().flat_map(|it| &it.keys).all(|key| key.why == NotRemapped::NoRow && key.likelihood));
            let open = aims.iter::<Risk>().filter(|risk| risk.closed_on.is_none());
            let again = |id: &str| strategy == MethodStrategy::AskAgain || account.dropped.iter().any(|it| it.record == *id);
            let expected: Vec<_> = open.map(|risk| risk.id.to_string()).filter(|id| again(id)).collect();
            assert_eq!(account.to_rate.iter().map(|id| id.to_string()).collect::<Vec<_>>(), expected);
            assert_eq!(write(account), write(&aims.with_risk_method(as_method(&after), &strategy, day()).account));
        }
    }
}

/// An accepted residual risk: l2 with c2 by a 3 × 3 product is b3, which top management may accept.
fn accepted() -> Aims {
    let residual = rating(2, &[("organization", 2)]);
    let acceptance = json!({"by": "ann", "on": "2026-05-02", "rating": residual});
    read(
        &method(3, 3, "product", "1"),
        json!([{"id": "R-1", "residual": residual}, {"id": "R-2", "residual": residual, "closedOn": "2026-05-03"}]),
        json!([
            {"id": "T-1", "risk": "R-1", "expectedResidual": residual, "acceptance": acceptance},
            {"id": "T-2", "risk": "R-2", "acceptance": acceptance},
            {"id": "T-3", "risk": "R-1", "acceptance": {"by": "ann", "on": "2026-01-01", "until": "2026-03-01"}}]),
    )
}

fn stale(change: &aimskit::views::MethodChange) -> Vec<(String, Vec<StaleReason>)> {
    change.account.stale_acceptances.iter().map(|it| (it.treatment.to_string(), it.reasons.clone())).collect()
}

#[test]
fn acceptances_go_stale_with_the_method() {
    let aims = accepted();
    let own = aims.root().risk_method.as_deref().unwrap().clone();
    let keep = |new: &RiskMethod| MethodStrategy::Remap(Box::new(RemapTables::of_same_keys(&own, new)));
    // The same method: nothing moves.
    assert_eq!(stale(&aims.with_risk_method(own.clone(), &keep(&own), day())), []);
    // Another version with the same content; closed risks and expired acceptances are no longer at stake.
    let newer = as_method(&method(3, 3, "product", "2"));
    let change = aims.with_risk_method(newer.clone(), &keep(&newer), day());
    assert_eq!(stale(&change), [("T-1".to_owned(), vec![StaleReason::Method])]);
    // What was accepted is history and stays.
    let kept = |aims: &Aims| aims.root().treatments[0].acceptance.clone();
    assert_eq!(kept(&change.aims), kept(&aims));
    assert_eq!(change.account.remapped.last().unwrap().rating, RatingField::ExpectedResidual);
    let residual = change.aims.root().risks[0].residual.as_deref().unwrap();
    assert_eq!(residual.method_version.as_deref(), Some("2"));
    assert_eq!((residual.on, residual.converted_on), (Some("2026-05-01".parse().unwrap()), Some(day())));
    // Other keys, another level, another rule.
    let larger = as_method(&method(5, 5, "product", "2"));
    let mut up = tables((3, 3), (5, 5));
    up.likelihood[1].to = "l5".into();
    let change = aims.with_risk_method(larger.clone(), &MethodStrategy::Remap(Box::new(up)), day());
    let all = vec![StaleReason::Method, StaleReason::Rating, StaleReason::Level, StaleReason::AcceptanceRule];
    assert_eq!(stale(&change), [("T-1".to_owned(), all.clone())]);
    assert_eq!(change.account.stale_acceptances[0].level_before.as_ref().map(|l| &*l.band), Some("b3"));
    let change = aims.with_risk_method(larger, &MethodStrategy::AskAgain, day());
    assert_eq!(stale(&change), [("T-1".to_owned(), all)]);
    assert_eq!(change.account.to_rate, ["R-1"]);
    assert!(change.account.to_text(aimskit::Language::english()).contains(
        "the acceptance of `R-1` in `T-1` is no longer valid: another method, another rating, another level, another acceptance rule"
    ));
}

#[test]
fn tables_that_do_not_tell() {
    let aims = accepted();
    let new = as_method(&method(4, 4, "sum", "2"));
    let why = |tables: RemapTables| {
        let change = aims.with_risk_method(new.clone(), &MethodStrategy::Remap(Box::new(tables)), day());
        let keys = change.account.dropped.iter().filter(|it| it.record == "R-1").flat_map(|it| it.keys.clone());
        keys.map(|key| (key.key.to_string(), key.why)).collect::<Vec<_>>()
    };
    let good = || tables((3, 3), (4, 4));
    assert_eq!(why(good()), []);
    let all = [("l2".to_owned(), NotRemapped::NoRow), ("c2".to_owned(), NotRemapped::NoRow)];
    assert_eq!(why(RemapTables::new()), all, "every key that has no row is named, not only the first");
    let mut twice = good();
    twice.likelihood.push(RemapRow::new("l2".into(), "l4".into()));
    assert_eq!(why(twice), [("l2".to_owned(), NotRemapped::RowsContradict)]);
    let mut again = good();
    again.likelihood.push(again.likelihood[1].clone());
    assert_eq!(why(again), [], "the same row twice says the same");
    let mut off = good();
    off.consequences[0].rows[1].to = "c9".into();
    assert_eq!(why(off), [("c2".to_owned(), NotRemapped::OffScale)]);
    let mut other = good();
    other.consequences.remove(0);
    assert_eq!(why(other), [("c2".to_owned(), NotRemapped::NoRow)], "a table of another dimension says nothing");
}

#[test]
fn what_could_not_be_read_is_not_lost_either() {
    let own = method(3, 3, "max", "1");
    let broken = json!([{"id": "R-1", "current": 7}, {"id": "R-2", "current": {"likelihood": 3, "consequences": [{"level": "c1"}, 5]}}]);
    let document = json!({"schemaVersion": "1.0", "riskMethod": {"id": "method", "riskSources": [{"id": "source"}]},
        "risks": broken, "documents": [{"id": "d-1"}], "changes": [{"id": "ch-1", "affected": ["method", "source"]}]});
    let aims = aimskit::read(document.to_string()).aims.unwrap();
    let mut tables = RemapTables::new();
    let mut table = RemapTable::new();
    table.rows.push(RemapRow::new("c1".into(), "c1".into()));
    tables.consequences.push(table);
    let change = aims.with_risk_method(as_method(&own), &MethodStrategy::Remap(Box::new(tables)), day());
    assert_eq!(change.account.unreadable, ["R-1", "R-2"]);
    assert_eq!(change.account.to_rate, ["R-1", "R-2"]);
    assert_eq!(change.account.broken_references, ["method", "source"]);
    assert!(change.aims.to_json().contains(r#"{"id":"R-1","current":7}"#));
    assert!(write(&change.account).contains(r#""likelihood":3"#), "the rating as it was");

    let unread = aimskit::read(r#"{"schemaVersion": "1.0", "riskMethod": "see the wiki"}"#).aims.unwrap();
    let change = unread.with_risk_method(as_method(&own), &MethodStrategy::AskAgain, day());
    assert_eq!(change.account.unread_method.as_deref(), Some(r#""see the wiki""#));
}
