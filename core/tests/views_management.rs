//! Views for those who run and audit the management system: gaps by owner and work, evidence, checklist, review input, statement, timeline.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

use std::collections::BTreeSet;
use std::path::Path;

use aimskit::model::{ReviewTopic, Trend};
use aimskit::read::{Date, write};
use aimskit::views::{ChecklistItem, ChecklistScope, Effort, EventKind, EvidenceCover, EvidenceLink, PickReason, ReviewSection};
use aimskit::{Aims, Report};
use serde_json::{Value, json};

fn assessed(parts: Value, as_of: &str) -> (Aims, Report) {
    let mut document = json!({"schemaVersion": "1.0"});
    document.as_object_mut().unwrap().extend(parts.as_object().unwrap().clone());
    let read = aimskit::read(document.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    let aims = read.aims.unwrap();
    let report = aims.assess(as_of.parse::<Date>().unwrap());
    (aims, report)
}

fn meridian() -> (Aims, Report) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/data/meridian.aims.json");
    assessed(serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap(), "2026-11-23")
}

fn scope(clauses: &[&str], controls: &[&str], units: &[&str], systems: &[&str]) -> ChecklistScope {
    let mut scope = ChecklistScope::new();
    scope.clauses = clauses.iter().map(|id| (*id).into()).collect();
    scope.controls = controls.iter().map(|id| (*id).into()).collect();
    scope.units = units.iter().map(|id| (*id).into()).collect();
    scope.ai_systems = systems.iter().map(|id| (*id).into()).collect();
    scope
}

#[test]
fn gaps_by_owner_and_by_effort_hold_the_same_steps() {
    let (aims, report) = meridian();
    let (owners, efforts) = (aims.gaps_by_owner(&report), aims.gaps_by_effort(&report));
    let mut by_owner: Vec<String> = owners.iter().flat_map(|of| &of.steps).map(|step| write(step)).collect();
    let mut by_effort: Vec<String> = efforts.iter().flat_map(|of| &of.steps).map(|step| write(step)).collect();
    by_owner.sort();
    by_effort.sort();
    assert_eq!(by_owner, by_effort);
    assert!(owners.iter().all(|of| of.steps.iter().all(|step| step.owner == of.owner)));
    assert!(efforts.iter().all(|of| of.steps.iter().all(|step| step.effort == of.effort)));
    // Every gap has a step, and every step a gap.
    let groups = report.gaps();
    let gaps: BTreeSet<&str> = groups.iter().flat_map(|group| &group.verdicts).map(|verdict| verdict.id.as_str()).collect();
    let closed: BTreeSet<&str> = owners.iter().flat_map(|of| &of.steps).flat_map(|step| &step.verdicts).map(|id| id.as_str()).collect();
    assert_eq!(gaps, closed);
    assert_eq!(owners.last().map(|of| of.owner.as_deref()), Some(None));
    let customer_service = owners.iter().find(|of| of.owner.as_deref() == Some("r-cs")).unwrap();
    assert_eq!(customer_service.name.as_deref(), Some("Head of customer service"));
    let untreated = &customer_service.steps[0];
    assert_eq!((untreated.rule.as_deref(), untreated.effort), (Some("risk-above-acceptance-untreated"), Effort::CarryOut));
    assert_eq!((untreated.kind.as_deref(), untreated.id.as_deref()), (Some("risk"), Some("R-17")));
}

#[test]
fn who_answers_is_the_innermost_owner() {
    let action = json!({"what": "test", "due": "2026-05-01", "owner": "p-2"});
    let parts = json!({"people": [{"id": "p-1", "name": "Ada"}, {"id": "p-2", "name": "Ben"}, {"id": "nobody", "name": "Cy"}], "treatments": [
        {"id": "T-1", "owner": "p-1", "actions": [{"what": "train", "due": "2026-04-01"}, action]}, {"id": "T-2", "actions": [{"what": "tell", "due": "2026-04-01"}]}]});
    let (aims, report) = assessed(parts, "2026-11-23");
    let late = |owner: Option<&str>| -> Vec<String> {
        let groups = aims.gaps_by_owner(&report);
        let steps = groups.iter().filter(|of| of.owner.as_deref() == owner).flat_map(|of| &of.steps);
        let late = steps.filter(|step| step.rule.as_deref() == Some("treatment-action-overdue"));
        late.map(|step| step.pointer.as_deref().unwrap().to_owned()).collect()
    };
    assert_eq!(late(Some("p-1")), ["/treatments/0/actions/0/due"]);
    assert_eq!(late(Some("p-2")), ["/treatments/0/actions/1/due"]);
    assert_eq!(late(None), ["/treatments/1/actions/0/due"]);
    // A person may have any id.
    assert_eq!(late(Some("nobody")), [""; 0]);
}

#[test]
fn evidence_that_is_not_current_is_a_step_of_who_collected_it() {
    let (aims, report) = meridian();
    let shown = aims.gaps_by_effort(&report).into_iter().find(|of| of.effort == Effort::ShowEvidence).unwrap();
    let step = shown.steps.iter().find(|step| step.id.as_deref() == Some("ev-a-4-5")).unwrap();
    assert_eq!((&*step.message, step.owner.as_deref()), ("evidence `ev-a-4-5` has expired", Some("r-data")));
    assert_eq!(step.verdicts, ["A.4.5"]);
}

#[test]
fn evidence_is_covered_with_state_strength_and_holes() {
    let evidence = |id: &str, from: &str, to: &str, supports: &str| json!({"id": id, "effectiveOn": to, "collectedOn": to, "period": {"from": from, "to": to}, "supports": [supports], "strength": "primary"});
    let parts = json!({
        "evidence": [
            evidence("E-1", "2026-01-01", "2026-02-28", "9.1"),
            evidence("E-2", "2026-02-15", "2026-03-31", "9.1.s5"),
            evidence("E-3", "2026-05-01", "2026-05-31", "iso42001:9.1"),
            {"id": "E-4", "effectiveOn": "2026-01-01", "validUntil": "2026-02-01", "supports": ["A.2.2"], "strength": "primary"},
            {"id": "E-5", "effectiveOn": "2026-01-01", "strength": "supporting"},
            {"id": "E-6", "effectiveOn": "2026-01-01", "template": true, "supports": ["own-1"]}],
        "documents": [{"id": "D-1", "satisfies": ["9.1.s5"]}],
        "ownControls": [{"id": "own-1", "title": "Red team"}, {"id": "own-2"}],
        "statementOfApplicability": {"entries": [
            {"control": "A.2.2", "decision": "included"}, {"control": "A.2.3", "decision": "included", "evidence": ["E-5", "E-0"]},
            {"control": "A.2.4", "decision": "included"}, {"control": "A.3.2", "decision": "excluded", "justification": "a reason that says why"},
            {"control": "own-1", "decision": "included"}]},
    });
    let (aims, report) = assessed(parts, "2026-06-30");
    let coverage = aims.evidence_coverage(&report);
    let of = |id: &str| coverage.iter().find(|line| line.id == id).unwrap_or_else(|| panic!("{id} is not listed"));
    let results = of("9.1.s5");
    assert_eq!((results.cover, results.keeping.as_deref()), (EvidenceCover::Primary, Some("retain")));
    assert_eq!(results.evidence.iter().map(|line| &*line.id).collect::<Vec<_>>(), ["E-1", "E-2", "E-3"]);
    assert_eq!(results.documents, ["D-1"]);
    let holes: Vec<_> = results.holes.iter().map(|hole| format!("{}..{}", hole.from, hole.to)).collect();
    assert_eq!(holes, ["2026-04-01..2026-04-30", "2026-06-01..2026-06-30"]);
    assert_eq!((of("A.2.2").cover, &*of("A.2.2").evidence[0].state), (EvidenceCover::NotCurrent, "expired"));
    let supporting = of("A.2.3");
    assert_eq!((supporting.cover, supporting.evidence[0].link), (EvidenceCover::Supporting, EvidenceLink::Statement));
    assert_eq!((&*supporting.evidence[1].id, &*supporting.evidence[1].state), ("E-0", "missing"));
    assert_eq!(of("A.2.4").cover, EvidenceCover::None);
    assert_eq!((&*of("own-1").title, of("own-1").cover), ("Red team", EvidenceCover::NotCurrent));
    assert!(coverage.iter().all(|line| line.id != "A.3.2" && line.id != "own-2"));
    // A requirement that asks for no record is not listed.
    assert!(coverage.iter().all(|line| line.id != "9.1.s1"));
}

#[test]
fn evidence_of_meridian() {
    let (aims, report) = meridian();
    let coverage = aims.evidence_coverage(&report);
    let of = |id: &str| coverage.iter().find(|line| line.id == id).unwrap();
    assert_eq!(of("A.4.5").cover, EvidenceCover::NotCurrent);
    assert_eq!(of("8.2.s2").cover, EvidenceCover::Primary);
    assert_eq!(coverage.len(), 27 + 36 + 3);
    assert!(coverage.iter().flat_map(|line| &line.evidence).all(|line| line.title.is_some()));
}

fn find<'a>(list: &'a [ChecklistItem], id: &str) -> &'a ChecklistItem {
    list.iter().find(|item| item.id == id).unwrap_or_else(|| panic!("{id} is not listed"))
}

#[test]
fn a_checklist_leads_to_records_people_and_earlier_findings() {
    let (aims, report) = meridian();
    let all = aims.audit_checklist(&report, &ChecklistScope::new());
    assert_eq!(all.len(), 182 + 38 + aims.root().own_controls.len());
    assert!(all.iter().all(|item| !item.ask.is_empty()));
    let monitoring = find(&all, "9.1.s5");
    let earlier: Vec<_> = monitoring.earlier.iter().map(|it| it.grade.map(|grade| grade.as_str())).collect();
    assert!(!earlier.is_empty(), "an audit found something on 9.1");
    let treated = find(&all, "6.1.3.s1");
    assert!(treated.findings.iter().any(|finding| finding.code == "treatment-not-approved"));
    assert!(treated.people.iter().all(|person| person.name.is_some()));
    let verification = find(&all, "A.6.2.4");
    assert!(verification.records.iter().any(|record| record.id == "ev-a-6-2-4"));
    assert!(find(&all, "10.2.a.1").nonconformities.iter().all(|id| id == "nc-3" || id == "nc-4"));
    assert!(!find(&all, "10.2.c").nonconformities.is_empty());
}

#[test]
fn a_scope_narrows_items_and_records() {
    let (aims, report) = meridian();
    let ids =
        |scope: &ChecklistScope| -> Vec<String> { aims.audit_checklist(&report, scope).iter().map(|item| item.id.to_string()).collect() };
    assert_eq!(ids(&scope(&["6.1.3.f"], &[], &[], &[])), ["6.1.3.f.i", "6.1.3.f.ii", "6.1.3.f.iii"]);
    assert_eq!(ids(&scope(&["6.1.3 f)"], &[], &[], &[])), ["6.1.3.f.i", "6.1.3.f.ii", "6.1.3.f.iii"]);
    assert_eq!(ids(&scope(&[], &["A.9"], &[], &[])), ["A.9.2", "A.9.3", "A.9.4"]);
    assert_eq!(ids(&scope(&[], &["A.2.2", "oc-redteam"], &[], &[])), ["A.2.2", "oc-redteam"]);
    assert!(ids(&scope(&["99"], &[], &[], &[])).is_empty());

    let hiring = aims.audit_checklist(&report, &scope(&["8.2"], &[], &[], &["sys-hire"]));
    let whole = aims.audit_checklist(&report, &scope(&["8.2"], &[], &[], &[]));
    let systems = |list: &[ChecklistItem]| -> BTreeSet<String> {
        let records = list.iter().flat_map(|item| &item.records).filter(|record| record.kind == "aiSystem");
        records.map(|record| record.id.to_string()).collect()
    };
    assert_eq!(systems(&hiring), BTreeSet::from(["sys-hire".to_owned()]));
    assert!(systems(&whole).len() > 1);
    assert!(find(&hiring, "8.2.s1").findings.len() < find(&whole, "8.2.s1").findings.len());
}

#[test]
fn a_unit_stands_for_its_systems() {
    let parts = json!({
        "organization": {"units": [{"id": "u-1"}, {"id": "u-2"}]},
        "aiSystems": [{"id": "s-1", "unit": "u-1"}, {"id": "s-2", "unit": "u-2"}],
        "risks": [{"id": "R-1", "aiSystems": ["s-1"]}, {"id": "R-2", "aiSystems": ["s-2"]}, {"id": "R-3"}],
    });
    let (aims, report) = assessed(parts, "2026-11-23");
    let list = aims.audit_checklist(&report, &scope(&["6.1.2"], &[], &["u-1"], &[]));
    let seen: BTreeSet<&str> =
        list.iter().flat_map(|item| &item.sampling).flat_map(|sampling| &sampling.picks).map(|pick| &*pick.id).collect();
    assert!(seen.contains("R-1") && seen.contains("R-3") && !seen.contains("R-2"), "{seen:?}");
}

#[test]
fn samples_are_the_riskiest_the_newest_and_the_oldest() {
    let levels = json!([{"key": "a", "order": 1}, {"key": "b", "order": 2}, {"key": "c", "order": 3}]);
    let risk = |id: &str, system: &str, likelihood: &str, on: &str| {
        json!({"id": id, "aiSystems": [system], "identifiedOn": on,
            "current": {"likelihood": likelihood, "consequences": [{"dimension": "individuals", "level": "b"}]}})
    };
    let mut risks = vec![
        risk("R-1", "s-1", "a", "2026-01-05"),
        risk("R-2", "s-2", "c", "2026-03-01"),
        risk("R-3", "s-3", "a", "2026-02-01"),
        risk("R-4", "s-1", "a", "2026-01-01"),
        risk("R-5", "s-4", "b", "2026-04-01"),
    ];
    let mut picks = |turned: bool| -> Vec<(String, PickReason)> {
        if turned {
            risks.reverse();
        }
        let parts = json!({
            "riskMethod": {"formula": "product", "likelihoodScale": {"levels": levels},
                "consequenceScales": [{"dimension": "individuals", "levels": levels}],
                "bands": [{"key": "low", "order": 1, "from": 1, "to": 3}, {"key": "high", "order": 2, "from": 4}]},
            "risks": risks, "aiSystems": [{"id": "s-1"}, {"id": "s-2"}, {"id": "s-3"}, {"id": "s-4"}],
        });
        let (aims, report) = assessed(parts, "2026-11-23");
        let list = aims.audit_checklist(&report, &scope(&["6.1.2.d.2"], &["A.6.2.4"], &[], &[]));
        let all = list.iter().flat_map(|item| &item.sampling).filter(|sampling| sampling.kind == "risk" || sampling.kind == "aiSystem");
        let picks = all.flat_map(|sampling| {
            assert!(sampling.population >= 4);
            sampling.picks.iter().filter(|pick| pick.why != PickReason::Defective)
        });
        picks.map(|pick| (pick.id.to_string(), pick.why)).collect()
    };
    let once = picks(false);
    for expected in [("R-2", PickReason::Riskiest), ("R-5", PickReason::Newest), ("R-4", PickReason::Oldest), ("s-2", PickReason::Riskiest)]
    {
        assert!(once.contains(&(expected.0.to_owned(), expected.1)), "{expected:?} in {once:?}");
    }
    assert_eq!(once, picks(true), "the order of the document does not matter");
}

fn input(sections: &[ReviewSection], topic: ReviewTopic) -> &ReviewSection {
    sections.iter().find(|section| section.topic == topic).unwrap()
}

/// State and id of the lines.
fn lines(section: &ReviewSection) -> Vec<(String, String)> {
    section.lines.iter().map(|line| (line.state.to_string(), line.id.as_deref().unwrap_or("-").to_owned())).collect()
}

fn figure(section: &ReviewSection, name: &str) -> (u32, Option<u32>) {
    let figure = section.figures.iter().find(|figure| figure.name == name).unwrap();
    (figure.value, figure.before)
}

#[test]
fn review_input_is_what_happened_since_the_last_review() {
    let measured = |values: [&str; 2]| {
        let value = |text: &str| text.parse::<f64>().unwrap();
        json!([{"on": "2026-07-01", "value": value(values[0])}, {"on": "2026-08-01", "value": value(values[1])}, {"on": "2027-01-01", "value": 0}])
    };
    let parts = json!({
        "managementReviews": [
            {"id": "M-1", "on": "2025-12-01", "actions": [{"id": "a-1", "what": "old and done", "doneOn": "2026-01-01"}, {"id": "a-2", "what": "old and open"}]},
            {"id": "M-2", "on": "2026-06-01", "decisions": [
                {"id": "d-1", "kind": "resources", "due": "2026-08-01"}, {"id": "d-2", "kind": "noChange"},
                {"id": "d-3", "kind": "improvement", "due": "2026-08-01", "doneOn": "2026-07-01"}]},
            {"id": "M-3", "plannedOn": "2027-01-01", "on": "2027-01-01"}],
        "issues": [{"id": "i-1", "identifiedOn": "2026-07-01"}, {"id": "i-2", "identifiedOn": "2026-05-01"}],
        "interestedParties": [{"id": "ip-1", "reviewedOn": "2026-07-02", "needs": [{"what": "to be told"}, {"what": "known", "relevant": true, "addressed": true}]}],
        "obligations": [{"id": "o-law", "source": "law", "appliesFrom": "2026-08-02"}, {"id": "o-con", "source": "contract", "appliesFrom": "2026-07-02"}],
        "nonconformities": [
            {"id": "n-1", "openedOn": "2026-03-10", "closedOn": "2026-04-01"}, {"id": "n-2", "openedOn": "2026-04-01", "closedOn": "2026-07-01"},
            {"id": "n-3", "openedOn": "2026-07-01", "due": "2026-08-01"}],
        "metrics": [
            {"id": "m-1", "comparison": "atLeast", "target": 5, "threshold": 3, "measurements": measured(["6", "4"])},
            {"id": "m-2", "comparison": "atMost", "target": 5, "unit": "%", "measurements": measured(["6", "4"])},
            {"id": "m-3"}],
        "audits": [
            {"id": "au-1", "on": "2026-04-01", "findings": [{"id": "f-1", "grade": "minor"}, {"id": "f-2", "grade": "minor"}]},
            {"id": "au-2", "on": "2026-07-01", "findings": [{"id": "f-3", "grade": "minor"}, {"id": "f-4", "grade": "opportunity"}, {"id": "f-5", "grade": "conformity"}]}],
        "improvements": [{"id": "im-1", "raisedOn": "2026-07-01"}, {"id": "im-2", "raisedOn": "2026-01-01", "doneOn": "2026-02-01"},
            {"id": "im-3", "decidedOn": "2026-07-01", "accepted": false}],
        "incidents": [{"id": "in-1", "detectedAt": "2026-07-01T10:00:00+02:00"}],
        "objectives": [{"id": "ob-1", "due": "2026-08-01"}, {"id": "ob-2", "achievedOn": "2026-07-01"}],
    });
    let (aims, report) = assessed(parts, "2026-09-01");
    let pack = aims.review_pack(&report);
    assert_eq!((pack.last_review.as_deref(), pack.since.map(|on| on.to_string()).as_deref()), (Some("M-2"), Some("2026-06-01")));
    let asked: Vec<_> = pack.sections.iter().filter_map(|section| section.requirement.as_deref()).collect();
    assert_eq!(asked, ["9.3.2.a", "9.3.2.b", "9.3.2.c", "9.3.2.d.1", "9.3.2.d.2", "9.3.2.d.3", "9.3.2.e"]);
    assert!(pack.sections.iter().all(|section| section.practice == section.requirement.is_none()));

    let of = |topic| input(&pack.sections, topic);
    let pairs = |all: &[(&str, &str)]| all.iter().map(|(state, id)| ((*state).to_owned(), (*id).to_owned())).collect::<Vec<_>>();
    assert_eq!(lines(of(ReviewTopic::PreviousActions)), pairs(&[("open", "a-2"), ("overdue", "d-1"), ("done", "d-3")]));
    assert_eq!(lines(of(ReviewTopic::ContextChanges)), pairs(&[("identified", "i-1")]));
    assert_eq!(lines(of(ReviewTopic::InterestedPartyChanges)), pairs(&[("reviewed", "ip-1"), ("began", "o-con"), ("undecided", "ip-1")]));
    assert_eq!(lines(of(ReviewTopic::LegalChanges)), pairs(&[("began", "o-law")]));
    let nonconformities = of(ReviewTopic::NonconformityTrends);
    assert_eq!(lines(nonconformities), pairs(&[("closed", "n-2"), ("overdue", "n-3")]));
    assert_eq!((figure(nonconformities, "opened"), nonconformities.trend), ((1, Some(2)), Some(Trend::Improving)));
    assert_eq!((figure(nonconformities, "open"), figure(nonconformities, "overdue")), ((1, None), (1, None)));
    let measurements = of(ReviewTopic::MeasurementTrends);
    assert_eq!(lines(measurements), pairs(&[("warning", "m-1"), ("met", "m-2"), ("notMeasured", "m-3")]));
    assert_eq!((measurements.lines[0].trend, measurements.lines[1].trend), (Some(Trend::Worsening), Some(Trend::Improving)));
    assert_eq!((measurements.lines[1].value.as_deref(), measurements.lines[1].target.as_deref()), (Some("4 %"), Some("5 %")));
    let audits = of(ReviewTopic::AuditTrends);
    assert_eq!(lines(audits), pairs(&[("held", "au-2"), ("minor", "f-3")]));
    assert_eq!((figure(audits, "minor"), audits.trend), ((1, Some(2)), Some(Trend::Improving)));
    assert_eq!(
        lines(of(ReviewTopic::ImprovementOpportunities)),
        pairs(&[("undecided", "im-1"), ("declined", "im-3"), ("opportunity", "f-4")])
    );
    assert_eq!(lines(of(ReviewTopic::IncidentsAndConcerns)), pairs(&[("open", "in-1")]));
    assert_eq!(lines(of(ReviewTopic::Objectives)), pairs(&[("overdue", "ob-1"), ("reached", "ob-2")]));
}

#[test]
fn without_a_review_everything_is_new_and_no_trend_is_known() {
    let (aims, report) =
        assessed(json!({"nonconformities": [{"id": "n-1", "openedOn": "2020-01-01", "closedOn": "2020-02-01"}]}), "2026-09-01");
    let pack = aims.review_pack(&report);
    assert!(pack.since.is_none());
    let section = input(&pack.sections, ReviewTopic::NonconformityTrends);
    assert_eq!((lines(section).len(), figure(section, "opened"), section.trend), (1, (1, None), Some(Trend::Unclear)));
}

#[test]
fn the_review_input_of_meridian() {
    let (aims, report) = meridian();
    let pack = aims.review_pack(&report);
    assert_eq!(pack.last_review.as_deref(), Some("mr-2"));
    let section = |topic| input(&pack.sections, topic);
    let ids: Vec<_> = lines(section(ReviewTopic::PreviousActions)).into_iter().map(|(state, id)| format!("{id} {state}")).collect();
    assert_eq!(ids, ["mr-2-d1 done", "mr-2-d2 open", "mr-2-d3 open"]);
    assert!(section(ReviewTopic::RiskStatus).lines.iter().any(|line| line.id.as_deref() == Some("R-17")));
    assert_eq!(figure(section(ReviewTopic::MeasurementTrends), "met").0, 9);
}

#[test]
fn the_statement_gives_reasons_drivers_and_evidence_as_rows() {
    let parts = json!({
        "risks": [{"id": "R-1", "title": "Drift, \"slow\""}],
        "evidence": [{"id": "E-1", "effectiveOn": "2026-01-01", "validUntil": "2026-02-01", "title": "Minutes"}],
        "treatments": [{"id": "T-1", "controls": ["A.2.2"]}],
        "statementOfApplicability": {"version": "2", "preparedBy": "p-1", "approval": {"by": "p-2", "on": "2026-03-01", "version": "1"}, "entries": [
            {"control": "A.2.2", "decision": "included", "justification": "we need it", "owner": "p-1", "evidence": ["E-1", "E-0"], "documents": ["D-1"],
             "drivers": [{"record": "R-1"}, {"kind": "contract", "description": "Rider 4"}, {"kind": "bestPractice"}, {"record": "R-9"}],
             "implementation": {"status": "planned", "due": "2026-12-01"}},
            {"control": "A.2.3", "decision": "excluded", "justification": "no other policies", "exclusionBasis": "notNecessaryByRisk"}]},
    });
    let (aims, report) = assessed(parts, "2026-11-23");
    let soa = aims.statement_of_applicability().judged(&aims, &report);
    assert_eq!((soa.version.as_deref(), soa.approved_version.as_deref(), soa.approved_by.as_deref()), (Some("2"), Some("1"), Some("p-2")));
    let line = &soa.lines[0];
    assert_eq!(line.drivers.iter().map(|driver| &*driver.name).collect::<Vec<_>>(), ["Drift, \"slow\"", "Rider 4", "bestPractice", "R-9"]);
    assert_eq!(line.drivers[0].record.as_deref(), Some("R-1"));
    assert_eq!(line.evidence.iter().map(|it| it.state.as_deref()).collect::<Vec<_>>(), [Some("expired"), Some("missing")]);
    let rows = soa.rows();
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let cell = |row: usize, column: &str| rows[row][rows[0].iter().position(|name| name == column).unwrap()].as_str();
    assert_eq!((cell(1, "reasonForInclusion"), cell(1, "reasonForExclusion")), ("we need it", ""));
    assert_eq!((cell(2, "reasonForInclusion"), cell(2, "reasonForExclusion")), ("", "no other policies"));
    assert_eq!((cell(1, "drivers"), cell(1, "treatments")), ("Drift, \"slow\"; Rider 4; bestPractice; R-9", "T-1"));
    assert_eq!((cell(1, "implementation"), cell(1, "due"), cell(1, "since")), ("planned", "2026-12-01", ""));
    assert_eq!((cell(1, "evidence"), cell(2, "exclusionBasis")), ("E-1 (expired); E-0 (missing)", "notNecessaryByRisk"));
    assert_eq!((cell(2, "verdict"), cell(3, "decision")), ("notApplicable", ""));
}

#[test]
fn the_timeline_tells_what_happened_in_order_and_leaves_plans_out() {
    let parts = json!({
        "documents": [{"id": "D-1", "approvals": [{"by": "p", "on": "2026-01-11"}], "nextReviewOn": "2027-01-11"}],
        "risks": [{"id": "R-1", "identifiedOn": "2026-01-05", "nextReviewOn": "2027-01-05", "inherent": {"on": "2026-01-06"}}],
        "changes": [{"id": "C-1", "title": "Move", "decidedOn": "2026-02-01", "due": "2026-03-01", "doneOn": "2026-02-20"}],
        "aiSystems": [{"id": "S-1", "name": "Scorer", "lifeCycle": {"history": [{"stage": "deployment", "on": "2026-02-10"}]},
            "deployments": [{"place": "depot", "since": "2026-02-12", "until": "2026-09-01"}]}],
        "incidents": [{"id": "I-1", "occurredAt": "2026-03-01T23:30:00-05:00", "closedOn": "2026-03-09"}],
        "audits": [{"id": "A-1", "plannedOn": "2026-04-01", "on": "2026-04-02"}],
        "managementReviews": [{"id": "M-1", "on": "2026-05-01", "nextOn": "2027-05-01"}],
        "statementOfApplicability": {"entries": [{"control": "A.2.2", "implementation": {"since": "2026-01-10", "due": "2026-01-01"}}]},
        "nonconformities": [{"id": "N-1", "openedOn": "2026-04-03", "closedOn": "2026-06-01"}],
    });
    let (aims, _) = assessed(parts, "2026-11-23");
    let told = aims.timeline();
    let shown: Vec<String> =
        told.iter().map(|event| format!("{} {} {} {}", event.on, &*event.kind, event.id.as_deref().unwrap_or("-"), event.what)).collect();
    assert_eq!(
        shown,
        [
            "2026-01-05 risk R-1 identified",
            "2026-01-06 risk R-1 assessed",
            "2026-01-10 statementOfApplicability - done",
            "2026-01-11 document D-1 approved",
            "2026-02-01 change C-1 decided",
            "2026-02-10 aiSystem S-1 stageEntered",
            "2026-02-12 aiSystem S-1 wentLive",
            "2026-02-20 change C-1 done",
            "2026-03-01 incident I-1 occurred",
            "2026-03-09 incident I-1 closed",
            "2026-04-02 audit A-1 held",
            "2026-04-03 nonconformity N-1 opened",
            "2026-05-01 managementReview M-1 held",
            "2026-06-01 nonconformity N-1 closed",
            "2026-09-01 aiSystem S-1 ended",
        ]
    );
    let live = told.iter().find(|event| event.what == EventKind::WentLive).unwrap();
    assert_eq!((live.about.as_deref(), live.part.as_deref(), live.title.as_deref()), (Some("depot"), Some("deployment"), Some("Scorer")));
    assert_eq!(&*live.pointer, "/aiSystems/0/deployments/0/since");
    assert_eq!(told[8].at.as_deref(), Some("2026-03-01T23:30:00-05:00"));
    assert_eq!(told[2].about.as_deref(), Some("A.2.2"));
}

#[test]
fn the_timeline_of_meridian_points_to_its_dates() {
    let (aims, _) = meridian();
    let document: Value = serde_json::from_str(&aims.to_json()).unwrap();
    let told = aims.timeline();
    assert!(told.len() > 1000, "{}", told.len());
    assert!(told.windows(2).all(|pair| pair[0].on <= pair[1].on));
    for event in &told {
        let date = document.pointer(&event.pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("nothing at {}", &*event.pointer));
        assert!(date.starts_with(&event.on.to_string()), "{date} at {}", &*event.pointer);
    }
    let what: BTreeSet<&str> = told.iter().map(|event| event.what.as_str()).collect();
    assert!(what.len() > 20, "{what:?}");
}

#[test]
fn views_are_the_same_every_time() {
    let texts = || {
        let (aims, report) = meridian();
        let mut out: Vec<String> = aims.timeline().iter().map(|event| write(event)).collect();
        out.extend(aims.audit_checklist(&report, &ChecklistScope::new()).iter().map(|item| write(item)));
        out.extend(aims.evidence_coverage(&report).iter().map(|line| write(line)));
        out.push(write(&aims.review_pack(&report)));
        out
    };
    let once = texts();
    assert_eq!(once, texts());
    assert!(once.iter().all(|text| serde_json::from_str::<Value>(text).is_ok()));
}
