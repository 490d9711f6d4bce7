//! Management systems that are run together: what counts for another one alone is none of this one.

use aimskit::read::Date;
use aimskit::{Aims, read};

const DAY: &str = "2026-06-15";

fn aims(parts: &str) -> Aims {
    let text = format!(r#"{{"schemaVersion":"1.0","organization":{{"integratedSystems":["iso27001","iso9001"]}},{parts}}}"#);
    let read = read(&text);
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.aims.unwrap()
}

/// Rules of these names that tell something of the parts.
fn told(parts: &str, names: &[&str]) -> Vec<String> {
    let report = aims(parts).assess(DAY.parse::<Date>().unwrap());
    let mut told: Vec<String> =
        report.findings.iter().map(|finding| finding.code.to_string()).filter(|code| names.contains(&code.as_str())).collect();
    told.sort();
    told
}

const OF_AUDITS: [&str; 3] = ["audit-of-other-system-only", "internal-audit-missing", "audit-without-conclusion"];

#[test]
fn an_audit_of_another_system_alone_shows_nothing() {
    let other = r#"{"id":"a-1","kind":"internal","on":"2026-03-02","managementSystems":["iso27001"]}"#;
    assert_eq!(told(&format!(r#""audits":[{other}]"#), &OF_AUDITS), ["audit-of-other-system-only"]);
    // One cause is told once, in a document that is declared complete too.
    let complete = r#""revision":{"state":"complete"},"#;
    assert_eq!(told(&format!(r#"{complete}"audits":[{other}]"#), &OF_AUDITS), ["audit-of-other-system-only"]);
}

#[test]
fn a_shared_audit_counts_for_each_system_that_it_names() {
    for named in [r#"["iso27001","iso42001"]"#, r#"["iso42001"]"#, "[]"] {
        let shared = format!(r#""audits":[{{"id":"a-1","kind":"internal","on":"2026-03-02","managementSystems":{named}}}]"#);
        assert_eq!(told(&shared, &OF_AUDITS), ["audit-without-conclusion"], "{named}");
    }
    // Two audits, one a system: the other is no matter of this one.
    let two = r#""audits":[{"id":"a-1","on":"2026-03-02","managementSystems":["iso9001"]},{"id":"a-2","on":"2026-02-02","conclusion":"it conforms"}]"#;
    assert_eq!(told(two, &OF_AUDITS), Vec::<String>::new());
    // An audit that is only planned, or has no date yet, may be the one.
    let planned = r#""audits":[{"id":"a-1","on":"2026-03-02","managementSystems":["iso9001"]},{"id":"a-2","plannedOn":"2026-09-02"}]"#;
    assert_eq!(told(planned, &OF_AUDITS), Vec::<String>::new());
}

#[test]
fn what_others_audit_is_no_internal_audit_of_another_system() {
    let supplier = r#""audits":[{"id":"a-1","kind":"supplier","on":"2026-03-02","managementSystems":["iso27001"]}]"#;
    assert_eq!(told(supplier, &OF_AUDITS), Vec::<String>::new());
}

#[test]
fn a_review_of_another_system_alone_shows_nothing() {
    let names = ["review-of-other-system-only", "management-review-missing", "review-conclusion-missing"];
    let review = |named: &str| format!(r#""managementReviews":[{{"id":"r-1","on":"2026-03-02","managementSystems":{named}}}]"#);
    assert_eq!(told(&review(r#"["iso9001","other"]"#), &names), ["review-of-other-system-only"]);
    assert!(!told(&review(r#"["iso9001","iso42001"]"#), &names).contains(&"review-of-other-system-only".to_owned()));
    assert!(told(&review("[]"), &names).contains(&"review-conclusion-missing".to_owned()));
}

/// A review of this system that has no date yet may be the one; one that was conducted is it.
#[test]
fn a_review_of_this_system_is_awaited_before_another_one_is_told() {
    let names = ["review-of-other-system-only"];
    let both = |own: &str| {
        format!(
            r#""managementReviews":[{{"id":"r-1","on":"2026-03-02","managementSystems":["iso9001"]}},{{"id":"r-2"{own},"managementSystems":["iso42001"]}}]"#
        )
    };
    for own in ["", r#","plannedOn":"2026-09-01""#, r#","on":"2026-02-01""#] {
        assert_eq!(told(&both(own), &names), Vec::<String>::new(), "{own}");
    }
}

/// The day that a review named for the next one is kept by a review of this system alone.
#[test]
fn a_review_of_another_system_is_not_the_next_one() {
    let later = |named: &str| {
        format!(
            r#""managementReviews":[{{"id":"r-1","on":"2025-01-10","nextOn":"2026-01-10"}},{{"id":"r-2","on":"2026-03-02","managementSystems":{named}}}]"#
        )
    };
    let names = ["management-review-overdue"];
    assert_eq!(told(&later(r#"["iso9001"]"#), &names), names);
    assert_eq!(told(&later(r#"["iso9001","iso42001"]"#), &names), Vec::<String>::new());
}

/// What is planned for another system alone is no internal audit and no management review of this one.
#[test]
fn the_calendar_tells_whose_audit_and_review_are_planned() {
    let kinds = |parts: &str| -> Vec<String> {
        let calendar = aims(parts).calendar(DAY.parse::<Date>().unwrap());
        calendar.iter().filter(|due| due.id.as_deref() == Some("planned")).map(|due| due.what.as_str().to_owned()).collect()
    };
    let of =
        |records: &str, named: &str| format!(r#""{records}":[{{"id":"planned","plannedOn":"2026-09-02","managementSystems":{named}}}]"#);
    assert_eq!(kinds(&of("audits", r#"["iso27001"]"#)), ["otherAudit"]);
    assert_eq!(kinds(&of("managementReviews", r#"["iso27001"]"#)), [] as [&str; 0]);
    for named in [r#"["iso27001","iso42001"]"#, "[]"] {
        assert_eq!(kinds(&of("audits", named)), ["internalAudit"], "{named}");
        assert_eq!(kinds(&of("managementReviews", named)), ["managementReview"], "{named}");
    }
}

#[test]
fn the_calendar_asks_for_the_audit_that_is_still_owed() {
    let parts = |named: &str| {
        format!(
            r#""auditProgramme":{{"frequency":"P1Y"}},"audits":[{{"id":"a-1","on":"2025-01-10"}},{{"id":"a-2","on":"2026-03-02","managementSystems":{named}}}]"#
        )
    };
    let due = |named: &str| {
        let report = aims(&parts(named)).assess(DAY.parse::<Date>().unwrap());
        report.findings.iter().any(|finding| finding.code == "internal-audit-overdue")
    };
    assert!(due(r#"["iso27001"]"#), "an audit of another system does not renew the interval");
    assert!(!due(r#"["iso27001","iso42001"]"#));
}
