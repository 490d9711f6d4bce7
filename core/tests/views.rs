//! What must hold of the views of any document, on the examples.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use std::collections::BTreeSet;
use std::path::Path;

use aimskit::model::{Risk, RiskKind};
use aimskit::read::{Date, write};
use aimskit::views::RatingKind;
use aimskit::{Aims, Report};

fn examples() -> Vec<(Aims, Report)> {
    let files = ["../examples/data/meridian.aims.json", "../examples/data/starter.aims.json", "rules/baseline.json"];
    let read = |file: &str| {
        let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
        let aims = aimskit::read(text).aims.unwrap();
        let report = aims.assess("2026-11-23".parse::<Date>().unwrap());
        (aims, report)
    };
    files.into_iter().map(read).collect()
}

#[test]
fn every_open_risk_stands_once_in_the_matrix() {
    for (aims, report) in examples() {
        let open = aims.iter::<Risk>().filter(|r| r.kind != Some(RiskKind::Opportunity) && r.closed_on.is_none_or(|on| on > *report.as_of));
        let mut open: Vec<String> = open.map(|r| r.id.to_string()).collect();
        open.sort();
        for kind in RatingKind::ALL {
            let matrix = aims.risk_matrix(*kind, *report.as_of);
            assert_eq!(matrix.cells.len(), matrix.likelihoods.len() * matrix.consequences.len());
            let mut placed: Vec<String> =
                matrix.cells.iter().flat_map(|c| &c.risks).chain(&matrix.unplaced).map(|id| id.to_string()).collect();
            placed.sort();
            assert_eq!(placed, open, "{kind}");
        }
    }
}

#[test]
fn a_cell_has_the_level_of_its_risks() {
    let mut seen = 0;
    for (aims, report) in examples() {
        let register = aims.risk_register();
        let matrix = aims.risk_matrix(RatingKind::Inherent, *report.as_of);
        for (cell, id) in matrix.cells.iter().flat_map(|cell| cell.risks.iter().map(move |id| (cell, id))) {
            let line = register.risks.iter().find(|line| line.id == *id).unwrap();
            // The same unless scales of several dimensions differ; those of the examples do not.
            assert_eq!(line.inherent.as_ref().map(|l| &l.band), cell.level.as_ref().map(|l| &l.band), "{id}");
            seen += 1;
        }
    }
    assert!(seen > 20, "{seen} risks looked at");
}

#[test]
fn risks_above_acceptance_are_open_risks_and_the_worst_come_first() {
    let (aims, report) = examples().remove(0);
    let above = aims.risks_above_acceptance(&report);
    assert!(above.risks.windows(2).all(|w| w[0].level.rank >= w[1].level.rank));
    let found = |id: &str| above.risks.iter().find(|risk| risk.id == id);
    assert!(found("R-17").is_some_and(|r| r.treatments.is_empty() && r.missing[0].rule == "risk-above-acceptance-untreated"));
    assert!(found("R-03").is_some_and(|r| r.missing.iter().any(|m| m.rule == "residual-risk-not-accepted")));
    assert!(found("R-05").is_some_and(|r| r.acceptance.as_str() == "expired"));
    assert!(above.risks.iter().all(|risk| !above.unknown.contains(&risk.id)));
}

#[test]
fn the_statement_has_every_control_and_its_counts_add_up() {
    for (aims, report) in examples() {
        let soa = aims.statement_of_applicability().judged(&aims, &report);
        let annex_a: BTreeSet<&str> = soa.lines.iter().filter(|line| !line.own).map(|line| &*line.control).collect();
        assert_eq!(annex_a.len(), 38);
        assert_eq!((soa.included + soa.excluded + soa.undecided) as usize, soa.lines.len());
        assert!(soa.lines.iter().filter(|line| !line.own).all(|line| line.verdict.is_some() && line.title.is_some()));
    }
}

#[test]
fn coverage_and_gaps_count_every_verdict_once() {
    for (_, report) in examples() {
        let (clauses, objectives) = (report.coverage_by_clause(), report.coverage_by_objective());
        let total: u32 = clauses.iter().chain(&objectives).map(|c| c.counts.total()).sum();
        assert_eq!(total as usize, report.verdicts.len());
        for clause in clauses.iter().filter(|c| !c.below.is_empty()) {
            assert_eq!(clause.counts.total(), clause.below.iter().map(|c| c.counts.total()).sum::<u32>(), "{}", clause.id);
        }
        let counts = &report.readiness.counts;
        let listed: usize = report.gaps().iter().map(|group| group.verdicts.len()).sum();
        assert_eq!(listed as u32, counts.gap + counts.partial);
    }
}

#[test]
fn explanations_lead_from_the_ask_to_the_record() {
    let (_, report) = examples().remove(0);
    for verdict in &report.verdicts {
        let why = report.explain(&verdict.id);
        let it = why.iter().find(|it| it.id == verdict.id).unwrap_or_else(|| panic!("{} is not explained", verdict.id));
        assert_eq!(it.status, verdict.status);
        let failing: u32 = it.found.iter().map(|found| found.fail).sum();
        assert_eq!(failing > 0, !it.defects.is_empty(), "{}: a failed check has a defect to show", verdict.id);
        assert!(it.to_text(aimskit::Language::english()).lines().count() > 2);
    }
    assert_eq!(report.explain("6.1.3 f)").len(), 3);
}

#[test]
fn views_are_the_same_every_time() {
    let texts = || -> Vec<String> {
        let all = examples();
        all.iter()
            .flat_map(|(aims, report)| {
                let matrix = aims.risk_matrix(RatingKind::Current, *report.as_of);
                [
                    write(&aims.risk_register()),
                    write(&matrix),
                    write(&aims.risks_above_acceptance(report)),
                    write(&aims.statement_of_applicability()),
                ]
            })
            .collect()
    };
    let once = texts();
    assert_eq!(once, texts());
    assert!(once.iter().all(|text| serde_json::from_str::<serde_json::Value>(text).is_ok()));
}

#[test]
fn first_steps_are_short_ordered_and_go_when_they_are_taken() {
    let steps = |text: &str| aimskit::read(text).aims.unwrap().assess("2026-11-23".parse::<Date>().unwrap()).first_steps();
    let rules = |text: &str| steps(text).iter().filter_map(|step| step.rule.as_deref().map(str::to_owned)).collect::<Vec<_>>();
    let empty = steps(r#"{"schemaVersion": "1.0"}"#);
    assert!((20..60).contains(&empty.len()), "{}", empty.len());
    // Clauses in order, then the controls.
    let main = |id: &str| id.split('.').next().unwrap().parse::<u32>().unwrap_or(99);
    assert!(empty.is_sorted_by_key(|step| main(&step.clause)), "{empty:#?}");
    assert!(empty.iter().all(|step| !step.hint.contains('{') && !step.title.is_empty()));
    let named: BTreeSet<_> = empty.iter().map(|step| (step.clause.clone(), step.hint.clone())).collect();
    assert_eq!(named.len(), empty.len(), "a step stands there twice");

    let begun = r#"{"schemaVersion": "1.0", "issues": [{"id": "i-1", "title": "Staff turnover", "kind": "internal", "relevant": true}]}"#;
    let (before, after) = (rules(r#"{"schemaVersion": "1.0"}"#), rules(begun));
    assert!(before.contains(&"context-issues-missing".to_owned()) && !after.contains(&"context-issues-missing".to_owned()));
    for (_, report) in examples().into_iter().filter(|(aims, _)| aims.root().risks.len() > 20) {
        assert!(report.first_steps().is_empty(), "Meridian has begun everything");
    }
}
