//! The calendar and the rules agree: what a rule finds overdue stands in the calendar as overdue, on every page's example and on Meridian.
#![expect(clippy::disallowed_methods, reason = "tests read files")]

#[path = "pages/example.rs"]
#[expect(dead_code, reason = "another test reads all of it")]
mod example;
#[path = "pages/overlay.rs"]
mod overlay;
#[path = "pages/page.rs"]
mod page;

use std::collections::BTreeSet;

use aimskit::Aims;
use aimskit::assess::{Due, DueKind};
use aimskit::read::{Date, Diagnostic};
use example::Expected;
use serde_json::Value;

/// Rules on days that passed, and what the calendar calls the thing.
const PAIRS: [(&str, &[DueKind]); 34] = [
    ("risk-reassessment-overdue", &[DueKind::RiskAssessment]),
    ("impact-assessment-expired", &[DueKind::ImpactAssessment]),
    ("impact-assessment-older-than-change", &[DueKind::ImpactAssessment]),
    ("incident-without-impact-reassessment", &[DueKind::ImpactAssessment]),
    ("impact-condition-overdue", &[DueKind::ImpactCondition]),
    ("impact-mitigation-overdue", &[DueKind::ImpactMitigation]),
    ("policy-review-overdue", &[DueKind::PolicyReview]),
    ("document-review-overdue", &[DueKind::DocumentReview, DueKind::PolicyReview]),
    (
        "planned-review-missed",
        &[DueKind::ContextReview, DueKind::RoleReview, DueKind::ObligationReview, DueKind::MethodReview, DueKind::ControlReview],
    ),
    ("objective-review-overdue", &[DueKind::ObjectiveReview, DueKind::ObjectiveTarget]),
    ("objective-action-overdue", &[DueKind::ObjectiveAction]),
    ("internal-audit-overdue", &[DueKind::InternalAudit]),
    ("planned-audit-not-held", &[DueKind::InternalAudit]),
    ("management-review-overdue", &[DueKind::ManagementReview]),
    ("review-action-overdue", &[DueKind::ReviewAction]),
    ("treatment-action-overdue", &[DueKind::TreatmentAction]),
    ("risk-acceptance-expired", &[DueKind::RiskAcceptance]),
    ("sole-evidence-expired", &[DueKind::Evidence]),
    ("attestation-expired", &[DueKind::Attestation]),
    ("competence-expired", &[DueKind::Competence]),
    ("competence-action-overdue", &[DueKind::CompetenceAction]),
    ("communication-overdue", &[DueKind::Communication]),
    ("measurement-overdue", &[DueKind::Measurement]),
    ("threshold-broken-without-reaction", &[DueKind::ThresholdReaction]),
    ("supplier-assessment-expired", &[DueKind::SupplierAssessment]),
    ("supplier-monitoring-overdue", &[DueKind::SupplierMonitoring]),
    ("supplier-contract-ended", &[DueKind::Contract]),
    ("change-overdue", &[DueKind::Change]),
    ("change-action-overdue", &[DueKind::ChangeAction]),
    ("improvement-overdue", &[DueKind::Improvement]),
    ("nonconformity-overdue", &[DueKind::Nonconformity, DueKind::CorrectiveAction]),
    ("soa-planned-overdue", &[DueKind::ControlImplementation]),
    ("surveillance-overdue", &[DueKind::SurveillanceAudit]),
    ("certification-finding-past-limit", &[DueKind::CertificationFinding]),
];

fn aims(document: &Value) -> Aims {
    aimskit::read(document.to_string()).aims.expect("a document")
}

/// Whether the entry is about the place or the record of the finding, or is asked for by it.
fn about(due: &Due, finding: &Diagnostic) -> bool {
    let subject = finding.subject.as_ref().and_then(|subject| subject.id.as_deref()).unwrap_or("");
    let ids = [due.id.as_deref(), due.source.as_ref().and_then(|source| source.id.as_deref())];
    let also = due.also.iter().filter_map(|also| also.source.as_ref()?.id.as_deref());
    let places = [&due.field].into_iter().chain(due.also.iter().map(|also| &also.field)).flatten();
    places.into_iter().any(|place| place.strip_prefix(&*finding.pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
        || ids.into_iter().flatten().chain(also).any(|id| id == subject || finding.related.iter().any(|related| related.as_str() == id))
}

/// Findings on days that passed of which the calendar knows nothing.
fn forgotten(aims: &Aims, day: &str, seen: &mut BTreeSet<String>) -> Vec<String> {
    let day: Date = day.parse().expect("a day");
    let report = aims.assess(day);
    let mut missing = Vec::new();
    for finding in &report.findings {
        let Some((rule, kinds)) = PAIRS.iter().find(|(rule, _)| finding.code == *rule) else { continue };
        seen.insert((*rule).to_owned());
        // The subject of a change on the very day is due on it, not overdue yet.
        let known = |due: &Due| due.days_left <= 0 && kinds.contains(&due.what) && about(due, finding);
        if !report.calendar.iter().any(known) {
            missing.push(format!("{day} {rule} at {}: {}", &*finding.pointer, finding.message));
        }
    }
    missing
}

#[test]
fn every_page_that_fails_by_a_day_is_in_the_calendar() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rules");
    let baseline: Value = serde_json::from_str(&std::fs::read_to_string(folder.join("baseline.json")).unwrap()).unwrap();
    let (mut wrong, mut seen) = (Vec::new(), BTreeSet::new());
    for (rule, _) in PAIRS {
        let page = page::Page::parse(rule, &std::fs::read_to_string(folder.join(format!("{rule}.md"))).unwrap());
        assert!(page.faults.is_empty() && page.rule == rule);
        for example in page.examples.iter().filter(|example| matches!(example.expected, Expected::Fail(_))) {
            let mut document = baseline.clone();
            overlay::merge(&mut document, &example.overlay);
            let place = if let Expected::Fail(place) = &example.expected { overlay::resolve(&document, place) } else { Ok(String::new()) };
            let missing = forgotten(&aims(&document), example.as_of.as_deref().unwrap_or("2026-06-30"), &mut seen);
            wrong.extend(
                missing
                    .into_iter()
                    .map(|what| format!("rules/{rule}.md:{} {} {:?} {:?}: {what}", example.line, example.fence, place, example.also)),
            );
        }
    }
    assert_eq!(seen.len(), PAIRS.len(), "a rule was never tried");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_calendar_knows_what_rules_find_on_any_day_of_meridian() {
    let aims = aims(&serde_json::from_str(include_str!("../../examples/data/meridian.aims.json")).unwrap());
    let mut seen = BTreeSet::new();
    let days = (2025..=2028).flat_map(|year| (1..=12).map(move |month| format!("{year}-{month:02}-17")));
    let missing: Vec<String> = days.flat_map(|day| forgotten(&aims, &day, &mut seen)).collect();
    assert!(seen.len() > 15, "{seen:?}");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn nothing_is_overdue_where_no_rule_finds_anything() {
    let baseline = include_str!("../rules/baseline.json");
    let calendar = aims(&serde_json::from_str(baseline).unwrap()).calendar("2026-06-30".parse::<Date>().unwrap());
    let overdue: Vec<_> = calendar.iter().filter(|due| due.overdue).collect();
    assert!(overdue.is_empty(), "{overdue:?}");
    assert!(calendar.len() > 4);
}
