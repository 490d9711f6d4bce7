//! What the rules and the calendar make of the EU AI Act: what was taken on, from which day, and what a recorded class is held to.

use aimskit::assess::DueKind;
use aimskit::read::Date;
use aimskit::{Aims, Report};
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A document with one system in use in Germany, and what the organization took on.
fn aims(facts: Value, obligations: Value) -> Aims {
    let document = json!({
        "schemaVersion": "1.0", "organization": {"sites": [{"id": "site", "country": "DE"}]}, "obligations": obligations,
        "aiSystems": [{"id": "sys", "lifeCycle": {"stage": "operationAndMonitoring"}, "euAiAct": facts}]
    });
    let read = aimskit::read(document.to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.aims.unwrap()
}

/// Facts of a provider, checked in all parts.
fn facts(own: Value) -> Value {
    let mut all = json!({"roles": ["provider"], "outputUsedInUnion": true, "screenedOn": "2026-09-10", "classifiedOn": "2026-09-10",
        "placedOnMarketOn": "2026-09-01"});
    own.as_object().unwrap().iter().for_each(|(name, value)| all[name] = value.clone());
    all
}

fn taken(citation: &str, source: Option<&str>) -> Value {
    let mut obligation = json!({"id": "act", "citation": citation, "howMet": "by the process for systems"});
    source.into_iter().for_each(|source| obligation["source"] = json!(source));
    json!([obligation])
}

fn report(aims: &Aims, on: &str) -> Report {
    aims.assess(day(on))
}

fn found(report: &Report, code: &str) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

fn hiring() -> Value {
    // Its age is open for nobody: it comes after the day.
    facts(json!({"annexIII": [{"area": "employment", "point": "4(a)"}], "placedOnMarketOn": "2027-12-02", "placedOnMarket": "planned"}))
}

/// The Act as a whole asks each duty from its own day; an article that is named asks at once; so does what was taken on by choice.
#[test]
fn what_is_taken_on_holds_from_its_day() {
    let act = "Regulation (EU) 2024/1689";
    let asked = |citation: &str, source: Option<&str>, on: &str| {
        found(&report(&aims(hiring(), taken(citation, source)), on), "ai-act-conformity-not-assessed")
    };
    for source in [None, Some("law"), Some("other")] {
        assert!(!asked(act, source, "2026-11-23"), "{source:?}: a year before its day");
        assert!(!asked(act, source, "2027-12-01"), "{source:?}");
        assert!(asked(act, source, "2027-12-02"), "{source:?}");
    }
    for source in ["contract", "voluntaryCode", "groupPolicy"] {
        assert!(asked(act, Some(source), "2026-11-23"), "{source}: it was taken on earlier by choice");
    }
    for named in ["Article 43", "Articles 8-49", "Artikel 40–49", "Chapter III", "Art. 16"] {
        assert!(asked(&format!("{act}, {named}"), Some("law"), "2026-11-23"), "{named}");
    }
    for other in ["Article 4", "artikel 26", "Articles 8-15"] {
        assert!(!asked(&format!("{act}, {other}"), Some("law"), "2028-01-10"), "{other}");
    }
}

/// A citation that can't be read asks nothing, and is told.
#[test]
fn an_unreadable_citation_takes_on_nothing() {
    for behind in [": 8-17", ", Article 152", ", Articles 49 to 8", ", Annex III", ", Titel IV", ", Article 28b", " (draft), Article 43"] {
        let aims = aims(hiring(), taken(&format!("Regulation (EU) 2024/1689{behind}"), Some("contract")));
        let report = report(&aims, "2028-01-10");
        assert!(!found(&report, "ai-act-conformity-not-assessed"), "{behind}");
        assert!(found(&report, "ai-act-citation-unreadable"), "{behind}");
    }
    let foreign = aims(hiring(), json!([{"id": "act", "howMet": "so", "taxonomyRefs": ["gdpr:Art.22", "nist-ai-rmf:GOVERN-1.1"]}]));
    let report = report(&foreign, "2028-01-10");
    assert!(!found(&report, "ai-act-conformity-not-assessed") && !found(&report, "ai-act-citation-unreadable"), "ids of other frameworks");
}

/// Before its day a practice is no prohibited one: the class stands, and the day is in the calendar.
#[test]
fn a_prohibition_to_come_is_in_the_calendar() {
    let own = |class: &str| {
        facts(json!({"class": class, "transparencyDuties": ["syntheticContent"],
            "practices": [{"practice": "intimateImages", "present": true, "screenedOn": "2026-09-10", "reason": "it undresses"}]}))
    };
    let aims_of = |class: &str| aims(own(class), json!([]));
    for (class, on, contradicts, in_use) in [
        ("limitedRisk", "2026-11-23", false, false),
        ("prohibited", "2026-11-23", true, false),
        ("limitedRisk", "2026-12-02", true, true),
        ("prohibited", "2026-12-02", false, true),
    ] {
        let report = report(&aims_of(class), on);
        assert_eq!(found(&report, "ai-act-class-contradicts-facts"), contradicts, "{class} on {on}");
        // A class that is recorded as prohibited is taken at its word, whatever the day.
        assert_eq!(found(&report, "prohibited-practice-in-use"), in_use || class == "prohibited", "{class} on {on}");
    }
    let due = |on: &str| {
        let calendar = aims_of("limitedRisk").calendar(day(on));
        calendar.into_iter().find(|due| due.what == DueKind::AiActDuty && due.label.contains("Art.5(1)(ba)")).map(|due| due.on)
    };
    assert_eq!(due("2026-11-23"), Some(day("2026-12-02")));
    assert_eq!(due("2026-07-01"), None, "it was no law yet");
}

/// A class from silence is none: recorded as out of scope, without a reason, it is open, not wrong.
#[test]
fn silence_contradicts_no_class() {
    for class in ["outOfScope", "minimalRisk", "limitedRisk", "highRisk"] {
        let report = report(&aims(json!({"class": class}), json!([])), "2026-11-23");
        assert!(!found(&report, "ai-act-class-contradicts-facts"), "{class}");
        assert!(found(&report, "ai-act-class-undecided"), "{class}");
    }
    for reason in ["N/A", "-", "TBD", "\u{200b}"] {
        let own = facts(json!({"class": "outOfScope", "outOfScopeReason": reason, "annexIII": [{"area": "employment", "point": "4(a)"}]}));
        assert!(found(&report(&aims(own, json!([])), "2026-11-23"), "ai-act-class-contradicts-facts"), "{reason:?} frees from nothing");
    }
}

/// The paragraphs of Article 50 ask the provider or the deployer, never the other.
#[test]
fn notices_are_asked_of_whom_the_law_addresses() {
    for (duty, who, other) in [("interactsWithPeople", "provider", "deployer"), ("emotionOrBiometric", "deployer", "provider")] {
        for (role, asked) in [(who, true), (other, false)] {
            let own = facts(json!({"roles": [role], "transparencyDuties": [duty]}));
            let report = report(&aims(own, taken("Regulation (EU) 2024/1689, Article 50", Some("law"))), "2026-11-23");
            assert_eq!(found(&report, "ai-act-notice-missing"), asked, "{duty} of the {role}");
        }
    }
}

/// Critical infrastructure is registered at national level by its provider, and by no deployer.
#[test]
fn registration_is_asked_of_whom_it_concerns() {
    for (area, role, authority, asked) in [
        ("criticalInfrastructure", "provider", false, true),
        ("criticalInfrastructure", "deployer", true, false),
        ("employment", "provider", false, true),
        ("employment", "deployer", false, false),
        ("employment", "deployer", true, true),
    ] {
        let own = facts(json!({"roles": [role], "annexIII": [{"area": area}], "usedByPublicAuthority": authority,
            "placedOnMarketOn": "2027-12-02"}));
        let report = report(&aims(own, taken("Regulation (EU) 2024/1689, Article 49", Some("law"))), "2028-01-10");
        assert_eq!(found(&report, "ai-act-not-registered"), asked, "{area}, {role}, {authority}");
    }
}

/// Facts that are told twice and differ are found at their place, and the same without the difference is not.
#[test]
fn facts_that_differ_are_found_at_their_place() {
    let product = |own: Value| {
        let mut all = json!({"act": "Directive 2014/33/EU", "failureEndangers": true, "thirdPartyAssessment": true});
        own.as_object().unwrap().iter().for_each(|(name, value)| all[name] = value.clone());
        json!([all])
    };
    let exempt =
        |profiling: bool| json!({"annexIII": [{"area": "employment", "point": "4(a)", "profiling": profiling}], "profiling": false});
    let practice = |present: bool| json!({"practices": [{"practice": "socialScoring", "present": present, "screenedOn": "2026-09-10"}]});
    let with = |mut facts: Value, name: &str, value: Value| {
        facts[name] = value;
        facts
    };
    let table: Vec<(Value, Value, &str)> = vec![
        (
            json!({"products": product(json!({"section": "sectionB"}))}),
            json!({"products": product(json!({"section": "sectionA"}))}),
            "products/0/section",
        ),
        (
            json!({"products": product(json!({})), "safetyComponent": false}),
            json!({"products": product(json!({})), "safetyComponent": true}),
            "products/0/failureEndangers",
        ),
        (
            json!({"products": product(json!({})), "thirdPartyAssessment": false}),
            json!({"products": product(json!({})), "thirdPartyAssessment": true}),
            "products/0/thirdPartyAssessment",
        ),
        (exempt(true), exempt(false), "annexIII/0/profiling"),
        (
            json!({"annexIII": [{"area": "employment", "point": "5(b)"}]}),
            json!({"annexIII": [{"area": "employment", "point": "4(b)"}]}),
            "annexIII/0/point",
        ),
        (
            json!({"annexIII": [{"area": "employment", "point": "4(a)", "exception": "otherInsurance", "exceptionReason": "travel"}]}),
            json!({"annexIII": [{"area": "essentialServices", "point": "5(c)", "exception": "otherInsurance", "exceptionReason": "travel"}]}),
            "annexIII/0/exception",
        ),
        (
            json!({"transparencyDuties": ["deepFake"], "transparencyExceptions": [{"duty": "deepFake", "exception": "obvious", "reason": "all see it"}]}),
            json!({"transparencyDuties": ["interactsWithPeople"],
                "transparencyExceptions": [{"duty": "interactsWithPeople", "exception": "obvious", "reason": "all see it"}]}),
            "transparencyExceptions/0/exception",
        ),
        (json!({"placedOnMarket": "planned"}), json!({"placedOnMarket": "placed"}), "placedOnMarket"),
        (
            json!({"generatorOnMarketBefore": true, "transparencyDuties": ["syntheticContent"]}),
            json!({"generatorOnMarketBefore": false, "transparencyDuties": ["syntheticContent"]}),
            "generatorOnMarketBefore",
        ),
        (
            json!({"outOfScopeGround": "beforeMarket", "outOfScopeReason": "a prototype"}),
            json!({"outOfScopeGround": "researchOnly", "outOfScopeReason": "a prototype"}),
            "outOfScopeGround",
        ),
        (
            with(practice(true), "practicePresent", json!(false)),
            with(practice(false), "practicePresent", json!(false)),
            "practices/0/present",
        ),
        (with(practice(true), "noneOf", json!(["practices"])), with(practice(false), "noneOf", json!(["practices"])), "noneOf"),
        (
            json!({"gpai": {"provider": true, "designated": true, "systemicRisk": false}}),
            json!({"gpai": {"provider": true, "designated": true, "systemicRisk": true}}),
            "gpai/designated",
        ),
        (
            json!({"gpai": {"provider": true, "presumptionRebutted": true, "systemicRisk": true}}),
            json!({"gpai": {"provider": true, "presumptionRebutted": true, "systemicRisk": false}}),
            "gpai/presumptionRebutted",
        ),
    ];
    for (differs, agrees, field) in table {
        let at = |own: &Value| -> Vec<String> {
            let report = report(&aims(facts(own.clone()), json!([])), "2026-11-23");
            let told = report.findings.iter().filter(|finding| finding.code == "ai-act-facts-contradict");
            told.map(|finding| finding.pointer.to_string().trim_start_matches("/aiSystems/0/euAiAct/").to_owned()).collect()
        };
        assert_eq!(at(&differs), [field], "{differs}");
        assert_eq!(at(&agrees), [] as [&str; 0], "{agrees}");
    }
}
