//! Hostile documents are assessed in work that grows as the text does, and the report stays in proportion to it.
#![expect(clippy::disallowed_methods, reason = "valgrind counts the work and leaves it in files")]

mod hostile;

use aimskit::read::Date;
use aimskit::{Aims, Report, read};
use hostile::{Shape, asked, document, register, work};

/// A register of records, each made of its number and the number of all.
fn each(name: &str, count: usize, record: impl Fn(usize) -> String) -> String {
    register(name, (0..count).map(|n| format!("{{\"id\":\"{name}-{n}\"{}}}", record(n))))
}

/// Registers beside each other.
fn registers(parts: &[(&str, Vec<String>)]) -> String {
    document(parts.iter().map(|(name, records)| format!("\"{name}\":[{}]", records.join(","))))
}

/// So many records of text.
fn times(count: usize, record: impl Fn(usize) -> String) -> Vec<String> {
    (0..count).map(record).collect()
}

/// Each record leads to the next one.
fn chain(name: &str, field: &str, count: usize, list: bool) -> String {
    each(name, count, |n| match (n + 1 < count, list) {
        (false, _) => String::new(),
        (true, true) => format!(",\"{field}\":[\"{name}-{}\"]", n + 1),
        (true, false) => format!(",\"{field}\":\"{name}-{}\"", n + 1),
    })
}

/// The same, and the last one to the first.
fn ring(name: &str, field: &str, count: usize, list: bool) -> String {
    let back = if list { format!(",\"{field}\":[\"{name}-0\"]}}]}}") } else { format!(",\"{field}\":\"{name}-0\"}}]}}") };
    let chain = chain(name, field, count, list);
    chain.trim_end_matches("}]}").to_owned() + &back
}

/// One id again and again, and as many references to it.
fn one_id(count: usize) -> String {
    let risks = times(count, |_| "{\"id\":\"r\"}".to_owned());
    registers(&[("risks", risks), ("treatments", times(count / 10, |n| format!("{{\"id\":\"t-{n}\",\"risk\":\"r\"}}")))])
}

/// Risks with a misspelled owner among people whose ids look alike.
fn misspelled(count: usize) -> String {
    let people = times(count, |n| format!("{{\"id\":\"person-{n:07}\"}}"));
    registers(&[("people", people), ("risks", times(count / 4, |n| format!("{{\"id\":\"r-{n}\",\"owner\":\"persn-{n:07}\"}}")))])
}

/// Records with nothing but an id.
fn bare(count: usize) -> String {
    each("risks", count, |_| String::new())
}

/// Rated risks of one AI system each, and so many records that name a system of them.
fn of_systems(name: &str, count: usize, record: impl Fn(usize) -> String) -> String {
    let count = count / 8;
    let rating = r#""inherent":{"likelihood":"l1","on":"2026-01-01"}"#;
    registers(&[
        ("aiSystems", times(count, |n| format!("{{\"id\":\"s-{n}\",\"lifeCycle\":{{\"stage\":\"operationAndMonitoring\"}}}}"))),
        ("risks", times(count, |n| format!("{{\"id\":\"r-{n}\",\"aiSystems\":[\"s-{n}\"],\"identifiedOn\":\"2025-01-01\",{rating}}}"))),
        (
            "treatments",
            times(count, |n| {
                format!("{{\"id\":\"t-{n}\",\"risk\":\"r-{n}\",\"acceptance\":{{\"by\":\"role-{n}\",\"on\":\"2026-02-01\"}}}}")
            }),
        ),
        (name, times(count, |n| format!("{{\"id\":\"x-{n}\",{}}}", record(n)))),
    ])
}

/// A judgement that no other one replaces.
fn judged(target: &str, n: usize) -> String {
    format!("{{\"id\":\"j-{n}\",\"target\":\"{target}\",\"claim\":\"conforms\",\"on\":\"2026-01-01\",\"aiSystems\":[\"s-{n}\"]}}")
}

/// Everything that is bad to assess, in any size.
const ASSESSING: [Shape; 30] = [
    ("chain of documents", |n| chain("documents", "replaces", n, false)),
    ("ring of documents", |n| ring("documents", "replaces", n, false)),
    ("chain of roles", |n| chain("roles", "reportsTo", n, false)),
    ("ring of roles", |n| ring("roles", "reportsTo", n, false)),
    ("chain of systems", |n| chain("aiSystems", "dependsOn", n, true)),
    ("ring of systems", |n| ring("aiSystems", "dependsOn", n, true)),
    ("one id", one_id),
    ("misspelled owners", misspelled),
    ("bare risks", bare),
    ("incidents", |n| {
        of_systems("incidents", n, |n| format!("\"aiSystems\":[\"s-{n}\"],\"severity\":\"high\",\"detectedAt\":\"2026-03-01T08:00:00Z\""))
    }),
    ("metrics", |n| {
        of_systems("metrics", n, |n| {
            format!("\"aiSystems\":[\"s-{n}\"],\"measurements\":[{{\"on\":\"2026-03-01\",\"value\":1,\"result\":\"notMet\"}}]")
        })
    }),
    ("roles", |n| {
        of_systems("roles", n, |n| format!("\"mandates\":[\"topManagement\"],\"aiSystems\":[\"s-{n}\"],\"holders\":[\"p-{n}\"]"))
    }),
    ("obligations", |n| of_systems("obligations", n, |n| format!("\"appliesFrom\":\"2026-03-{:02}\"", n % 28 + 1))),
    ("changes", |n| of_systems("changes", n, |n| format!("\"affected\":[\"s-{n}\"],\"decidedOn\":\"2026-03-01\""))),
    ("policies", |n| of_systems("policies", n, |n| format!("\"kind\":\"aiPolicy\",\"title\":\"Policy {n}\""))),
    ("judgements on one control", |n| {
        each("attestations", n / 4, |n| {
            format!(",\"target\":\"A.2.2\",\"claim\":\"conforms\",\"on\":\"2026-01-{:02}\",\"validUntil\":\"2026-08-01\"", n % 28 + 1)
        })
    }),
    ("competences of one person", |n| {
        let competences = times(n / 4, |n| {
            format!("{{\"id\":\"c-{n}\",\"person\":\"p\",\"met\":true,\"assessedOn\":\"2025-01-01\",\"validUntil\":\"2026-01-01\"}}")
        });
        registers(&[("people", vec!["{\"id\":\"p\"}".to_owned()]), ("competences", competences)])
    }),
    ("trainings on one topic", |n| {
        each("trainings", n / 4, |_| ",\"topic\":\"AI\",\"audience\":\"staff\",\"heldOn\":\"2025-01-01\",\"interval\":\"P1Y\"".to_owned())
    }),
    ("evidence for one control", |n| {
        each("evidence", n / 4, |_| ",\"supports\":[\"A.2.2\"],\"effectiveOn\":\"2025-01-01\",\"validUntil\":\"2026-01-01\"".to_owned())
    }),
    ("supporting evidence for one clause", |n| {
        each("evidence", n / 4, |_| ",\"supports\":[\"9.1\"],\"effectiveOn\":\"2026-01-01\",\"strength\":\"supporting\"".to_owned())
    }),
    ("judgements and nonconformities on one control", |n| {
        let closed = |n| format!("{{\"id\":\"n-{n}\",\"requirement\":\"A.2.2\",\"openedOn\":\"2025-01-01\",\"closedOn\":\"2025-06-01\"}}");
        registers(&[("nonconformities", times(n / 4, closed)), ("attestations", times(n / 4, |n| judged("A.2.2", n)))])
    }),
    ("samples and judgements on one control", |n| {
        let sample =
            |n| format!("{{\"id\":\"e-{n}\",\"supports\":[\"A.2.2\"],\"effectiveOn\":\"2025-01-01\",\"sample\":{{\"exceptions\":1}}}}");
        registers(&[("evidence", times(n / 4, sample)), ("attestations", times(n / 4, |n| judged("A.2.2", n)))])
    }),
    ("changes of metrics and judgements on monitoring", |n| {
        let change = |n| format!("{{\"id\":\"c-{n}\",\"affected\":[\"m-{n}\"],\"doneOn\":\"2025-01-01\"}}");
        registers(&[
            ("metrics", times(n / 8, |n| format!("{{\"id\":\"m-{n}\"}}"))),
            ("changes", times(n / 8, change)),
            ("attestations", times(n / 8, |n| judged("9.1.s2", n))),
        ])
    }),
    ("risks and nonconformities with one control", |n| {
        let major = |n| format!("{{\"id\":\"n-{n}\",\"requirement\":\"A.2.2\",\"grade\":\"major\",\"openedOn\":\"2025-01-01\"}}");
        let control = r#"{"control":"A.2.2","effectiveness":"effective","on":"2026-01-01"}"#;
        let risk = |n| format!("{{\"id\":\"r-{n}\",\"existingControls\":[{control}]}}");
        registers(&[("nonconformities", times(n / 4, major)), ("risks", times(n / 4, risk))])
    }),
    ("nonconformities that repeat each other", |n| {
        let named = |n: usize| (n.saturating_sub(3)..n).map(|n| format!("\"n-{n}\"")).collect::<Vec<_>>().join(",");
        let one = |n: usize| {
            format!(
                "{{\"id\":\"n-{n}\",\"requirement\":\"9.2.1\",\"aiSystems\":[\"s-{}\"],\"openedOn\":\"2025-{:02}-02\",\"closedOn\":\"2025-{:02}-03\",\"repeats\":[{}]}}",
                n % 4,
                n % 12 + 1,
                n % 12 + 1,
                named(n)
            )
        };
        registers(&[("nonconformities", times(n / 4, one))])
    }),
    ("policies on topics beside AI policies", |n| {
        let policies = times(n / 4, |n| {
            let kind = if n % 2 == 0 { "aiPolicy" } else { "topicSpecific" };
            format!("{{\"id\":\"p-{n}\",\"kind\":\"{kind}\",\"aiSystems\":[\"s-{n}\"],\"relatedPolicies\":[\"p-{}\"]}}", n / 2)
        });
        registers(&[("aiSystems", times(n / 4, |n| format!("{{\"id\":\"s-{n}\"}}"))), ("policies", policies)])
    }),
    ("reviews", |n| each("managementReviews", n / 8, |n| format!(",\"on\":\"20{:02}-01-01\"", n % 26))),
    ("audits and roles", |n| {
        let team = |n| {
            format!(
                "{{\"id\":\"a-{n}\",\"on\":\"2026-01-01\",\"team\":[{{\"person\":\"p-{n}\"}}],\"scope\":{{\"requirements\":[\"9.2\"]}}}}"
            )
        };
        registers(&[
            ("people", times(n / 8, |n| format!("{{\"id\":\"p-{n}\"}}"))),
            ("roles", times(n / 8, |n| format!("{{\"id\":\"o-{n}\",\"holders\":[\"p-{n}\"],\"mandates\":[\"internalAudit\"]}}"))),
            ("audits", times(n / 8, team)),
        ])
    }),
    ("entries on one control", |n| {
        document([format!(
            "\"statementOfApplicability\":{{\"entries\":[{}]}}",
            times(n, |_| "{\"control\":\"A.2.2\"}".to_owned()).join(",")
        )])
    }),
    ("actions of one treatment", |n| {
        register(
            "treatments",
            [format!("{{\"id\":\"t\",\"actions\":[{}]}}", times(n, |_| "{\"due\":\"2026-01-01\"}".to_owned()).join(","))],
        )
    }),
];

fn day() -> Date {
    "2026-11-23".parse().expect("a day")
}

/// All that a report costs.
#[inline(never)]
fn assess_and_write(aims: &Aims) -> usize {
    aims.assess(day()).to_json().len()
}

fn aims(text: &str) -> Aims {
    let outcome = read(text);
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics.first());
    outcome.aims.expect("a document")
}

#[test]
fn assesses_all() {
    for text in hostile::texts(&ASSESSING) {
        assert!(assess_and_write(&aims(&text)) > 0);
    }
}

#[test]
fn four_times_the_text_is_four_times_the_work() {
    let mut steep = Vec::new();
    for (name, short, long) in work("assesses_all", "assess_and_write", &ASSESSING).unwrap_or_default() {
        println!("{name}: {short}, {long}: {:.2}", long as f64 / short as f64);
        if long > short * 9 / 2 {
            steep.push(format!("{name}: {short} instructions, then {long}"));
        }
    }
    assert!(steep.is_empty(), "{steep:#?}");
}

/// Many people, and risks that name an owner among them or, misspelled, none.
fn owned(misspelled: bool) -> String {
    let people = times(40_000, |n| format!("{{\"id\":\"person-{n:07}\"}}"));
    let owner = if misspelled { "persn" } else { "person" };
    registers(&[("people", people), ("risks", times(200, |n| format!("{{\"id\":\"r-{n}\",\"owner\":\"{owner}-{n:07}\"}}")))])
}

#[test]
fn assesses_misspelled_owners() {
    for misspelled in [false, true].into_iter().filter(|misspelled| asked(usize::from(*misspelled))) {
        assert!(assess_and_write(&aims(&owned(misspelled))) > 0);
    }
}

#[test]
fn misspelled_owners_among_many_people_cost_little() {
    let Some(counts) = hostile::counts("assesses_misspelled_owners", "assess_and_write", 2) else { return };
    let [right, misspelled] = counts[..] else { panic!("{counts:?}") };
    println!("{right} instructions, with misspelled owners {misspelled}");
    assert!(misspelled < right * 6 / 5, "{right} instructions, with misspelled owners {misspelled}");
}

/// The report, and that it is no more than so many times its document.
fn in_proportion(text: &str) -> Report {
    let report = aims(text).assess(day());
    let (before, after) = (text.len(), report.to_json().len());
    // What is said of any document, however small.
    let least = aims(r#"{"schemaVersion":"1.0"}"#).assess(day()).to_json().len();
    assert!(after <= before * 25 + least, "{after} bytes of report on {before}");
    report
}

fn count(report: &Report, code: &str) -> usize {
    report.findings.iter().filter(|finding| finding.code == code).count()
}

#[test]
fn a_chain_has_no_ring_and_a_ring_is_told_once() {
    for (register, field, list) in [("documents", "replaces", false), ("roles", "reportsTo", false), ("aiSystems", "dependsOn", true)] {
        assert_eq!(count(&in_proportion(&chain(register, field, 4_000, list)), "dependency-cycle"), 0, "{register}");
        let report = in_proportion(&ring(register, field, 4_000, list));
        assert_eq!(count(&report, "dependency-cycle"), 1, "{register}");
        let told = report.findings.iter().find(|finding| finding.code == "dependency-cycle").expect("it is told");
        assert!(told.hint.as_deref().is_some_and(|hint| hint.contains("4000 in all") && hint.len() < 1_000), "{told:?}");
    }
}

#[test]
fn of_100_000_records_of_one_id_10_000_are_told_and_the_rest_is_counted() {
    let report = in_proportion(&one_id(100_000));
    assert_eq!(report.findings.len(), 10_000);
    assert!(report.suppressed.is_some_and(|more| more >= 100_000), "{:?}", report.suppressed);
    // What refers to it means the first: none of the references is unresolved.
    assert_eq!(count(&report, "reference-unresolved"), 0);
}

#[test]
fn of_100_000_bare_risks_10_000_findings_are_told_and_the_rest_is_counted() {
    let report = in_proportion(&bare(100_000));
    assert_eq!(report.findings.len(), 10_000);
    assert!(report.suppressed.is_some_and(|more| more >= 90_000), "{:?}", report.suppressed);
}

#[test]
fn misspelled_owners_are_all_told() {
    let report = in_proportion(&misspelled(8_000));
    assert_eq!(count(&report, "reference-unresolved"), 2_000);
}
