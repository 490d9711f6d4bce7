//! The classifier for the EU AI Act on invented systems.

use aimskit::eu_ai_act::{Addressee, Applies, Class, Classification, classify, law};
use aimskit::model::{EuAiActClass, Root};
use aimskit::read::Date;
use serde_json::{Value, json};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn root(facts: &Value, rest: &Value, organization: &Value) -> Root {
    let mut system = json!({"id": "sys", "euAiAct": facts});
    for (name, value) in rest.as_object().unwrap() {
        system[name] = value.clone();
    }
    let read = aimskit::read(json!({"schemaVersion": "1.0", "organization": organization, "aiSystems": [system]}).to_string());
    assert!(read.diagnostics.is_empty(), "{:?}", read.diagnostics);
    read.aims.unwrap().root().clone()
}

/// As of a day on which all is looked at.
fn classified(facts: &Value) -> Classification {
    let root = root(facts, &json!({}), &json!({"sites": [{"country": "DE"}]}));
    classify(&root.ai_systems[0], root.organization.as_deref(), day("2026-11-23"))
}

/// What every system below says unless it says otherwise.
fn facts(own: Value) -> Value {
    let mut all = json!({"roles": ["provider"], "outputUsedInUnion": true, "screenedOn": "2026-01-10", "classifiedOn": "2026-01-10"});
    for (name, value) in own.as_object().unwrap() {
        if value.is_null() {
            all.as_object_mut().unwrap().remove(name);
        } else {
            all[name] = value.clone();
        }
    }
    all
}

#[test]
fn invented_systems_get_their_class() {
    use Class::{Exempt, Gpai, GpaiSystemicRisk, HighRiskAnnexI, HighRiskAnnexIii, Minimal, OutOfScope, Prohibited, Transparency};
    let hiring = json!([{"area": "employment", "point": "4(a)"}]);
    let narrow = json!({"condition": "narrowProceduralTask", "reason": "sorts files by date", "on": "2026-01-09"});
    // What it is, its facts, class, fields that are missing.
    let table: Vec<(&str, Value, Option<Class>, &[&str])> = vec![
        ("spam filter", json!({}), Some(Minimal), &[]),
        (
            "mood reader in a call centre",
            json!({"prohibitedPractices": ["emotionAtWorkOrSchool"], "practicePresent": true}),
            Some(Prohibited),
            &[],
        ),
        (
            "drowsiness warning for drivers: a medical or safety reason",
            json!({"prohibitedPractices": ["emotionAtWorkOrSchool"], "practicePresent": false, "transparencyDuties": ["emotionOrBiometric"]}),
            Some(Transparency),
            &[],
        ),
        (
            "near a practice, and nobody says whether it is one",
            json!({"prohibitedPractices": ["socialScoring"]}),
            None,
            &["practicePresent"],
        ),
        ("never screened", json!({"screenedOn": null}), None, &["screenedOn"]),
        ("to be screened tomorrow", json!({"screenedOn": "2026-11-24"}), None, &["screenedOn"]),
        ("never screened, high-risk at least", json!({"screenedOn": null, "annexIII": hiring}), None, &["screenedOn"]),
        ("ranking of applicants", json!({"annexIII": hiring}), Some(HighRiskAnnexIii), &[]),
        ("ranking of applicants with profiling", json!({"annexIII": hiring, "profiling": true}), Some(HighRiskAnnexIii), &[]),
        ("sorting of applications by date", json!({"annexIII": hiring, "profiling": false, "exemption": narrow}), Some(Exempt), &[]),
        (
            "profiling overrides the exemption",
            json!({"annexIII": hiring, "profiling": true, "exemption": narrow}),
            Some(HighRiskAnnexIii),
            &[],
        ),
        ("exemption, profiling unknown", json!({"annexIII": hiring, "exemption": narrow}), None, &["profiling"]),
        (
            "exemption without a reason",
            json!({"annexIII": hiring, "profiling": false, "exemption": {"condition": "preparatoryTask"}}),
            None,
            &["exemption"],
        ),
        (
            "exemption without a condition",
            json!({"annexIII": hiring, "profiling": false, "exemption": {"reason": "small"}}),
            None,
            &["exemption"],
        ),
        (
            "exempt, and talks with people",
            json!({"annexIII": hiring, "profiling": false, "exemption": narrow, "transparencyDuties": ["interactsWithPeople"]}),
            Some(Transparency),
            &[],
        ),
        (
            "lift controller",
            json!({"safetyComponent": true, "annexI": ["Directive 2014/33/EU"], "thirdPartyAssessment": true}),
            Some(HighRiskAnnexI),
            &[],
        ),
        (
            "toy assessed by its maker",
            json!({"safetyComponent": true, "annexI": ["Directive 2009/48/EC"], "thirdPartyAssessment": false}),
            Some(Minimal),
            &[],
        ),
        (
            "medical software, third party unknown",
            json!({"safetyComponent": true, "annexI": ["Regulation (EU) 2017/745"]}),
            None,
            &["thirdPartyAssessment"],
        ),
        ("safety component of an unknown product", json!({"safetyComponent": true}), None, &["annexI"]),
        ("part of a lift, safety unknown", json!({"annexI": ["Directive 2014/33/EU"]}), None, &["safetyComponent"]),
        (
            "product and use: the product goes first",
            json!({"annexIII": hiring, "safetyComponent": true, "annexI": ["Directive 2014/33/EU"], "thirdPartyAssessment": true}),
            Some(HighRiskAnnexI),
            &[],
        ),
        (
            "credit score",
            json!({"annexIII": [{"area": "essentialServices", "point": "5(b)"}], "roles": ["deployer"]}),
            Some(HighRiskAnnexIii),
            &[],
        ),
        ("chat assistant", json!({"transparencyDuties": ["interactsWithPeople"], "gpai": {"provider": false}}), Some(Transparency), &[]),
        ("picture generator", json!({"transparencyDuties": ["syntheticContent", "deepFake"]}), Some(Transparency), &[]),
        ("own language model", json!({"gpai": {"provider": true, "systemicRisk": false, "trainingCompute": "3.2e24"}}), Some(Gpai), &[]),
        ("frontier model", json!({"gpai": {"provider": true, "systemicRisk": true}}), Some(GpaiSystemicRisk), &[]),
        (
            "model above the threshold, denied",
            json!({"gpai": {"provider": true, "systemicRisk": false, "trainingCompute": "2e25"}}),
            Some(GpaiSystemicRisk),
            &[],
        ),
        ("own model of unknown size", json!({"gpai": {"provider": true}}), None, &["gpai"]),
        ("some model, provider unknown", json!({"gpai": {"systemicRisk": false}}), None, &["gpai"]),
        ("fixed rules", json!({"outOfScopeReason": "no inference", "roles": null}), Some(OutOfScope), &[]),
        ("nothing ties it to the Union", json!({"outputUsedInUnion": false}), Some(OutOfScope), &[]),
        (
            "sold in the Union, output used elsewhere",
            json!({"outputUsedInUnion": false, "placedOnMarketOn": "2026-01-15"}),
            Some(Minimal),
            &[],
        ),
        ("deployer in the Union, output used elsewhere", json!({"outputUsedInUnion": false, "roles": ["deployer"]}), Some(Minimal), &[]),
        ("importer, output used elsewhere", json!({"outputUsedInUnion": false, "roles": ["importer"]}), Some(Minimal), &[]),
        ("where it is used nobody knows", json!({"outputUsedInUnion": null}), None, &["outputUsedInUnion"]),
        ("never classified", json!({"classifiedOn": null}), None, &["products", "annexIII", "transparencyDuties", "gpai"]),
        (
            "never classified, and listed",
            json!({"classifiedOn": null, "annexIII": hiring}),
            Some(HighRiskAnnexIii),
            &["products", "transparencyDuties", "gpai"],
        ),
        ("role unknown", json!({"roles": null, "annexIII": hiring}), Some(HighRiskAnnexIii), &["roles"]),
    ];
    assert!(table.len() >= 25);
    for (what, own, class, missing) in table {
        let it = classified(&facts(own));
        assert_eq!(it.class, class, "{what}: {it:#?}");
        let fields: Vec<String> = it.missing.iter().map(|missing| missing.place.name()).collect();
        assert_eq!(fields, missing, "{what}");
        assert!(class.is_none() || !it.reasons.is_empty(), "{what}: no reason");
        assert!(it.reasons.iter().all(|reason| reason.article.starts_with("Art. ")), "{what}");
    }
}

#[test]
fn a_system_without_facts_is_not_guessed_at() {
    let read = aimskit::read(r#"{"schemaVersion": "1.0", "aiSystems": [{"id": "sys"}]}"#).aims.unwrap();
    let it = classify(&read.root().ai_systems[0], None, day("2026-11-23"));
    assert_eq!((it.class, it.at_least(), it.duties.len(), it.missing.len()), (None, None, 0, 1));
}

#[test]
fn what_is_shown_is_told_while_undecided() {
    let it = classified(&facts(json!({"screenedOn": null, "annexIII": [{"area": "education"}]})));
    assert_eq!((it.class, it.at_least(), it.high_risk()), (None, Some(Class::HighRiskAnnexIii), true));
    assert_eq!(Class::HighRiskAnnexIii.recorded(), EuAiActClass::HighRisk);
}

/// From when one duty applies, as of a later day.
fn applies(own: Value, rest: &Value, provision: &str) -> Option<String> {
    let root = root(&facts(own), rest, &json!({"sites": [{"country": "DE"}]}));
    let it = classify(&root.ai_systems[0], root.organization.as_deref(), day("2028-12-31"));
    it.duties.iter().find(|duty| duty.provision == provision).map(|duty| match duty.applies {
        Applies::From(on) => on.to_string(),
        Applies::OnSignificantChange => "change".to_owned(),
        Applies::Undecided(place) => place.name(),
    })
}

#[test]
fn duties_have_their_days() {
    let from = |text: &str| Some(text.to_owned());
    let undecided = from;
    let use_case = |placed: &str, more: &Value| {
        let mut own = json!({"annexIII": [{"area": "employment"}], "placedOnMarketOn": placed});
        more.as_object().unwrap().iter().for_each(|(name, value)| own[name] = value.clone());
        own
    };
    let none = json!({});
    let lift = json!({"safetyComponent": true, "annexI": ["Directive 2014/33/EU"], "thirdPartyAssessment": true, "placedOnMarketOn": "2029-01-01"});
    assert_eq!(applies(use_case("2027-12-02", &none), &none, "Art.43"), from("2027-12-02"));
    assert_eq!(applies(lift, &none, "Art.43"), from("2028-08-02"));
    // Older systems: until their design changes, or until 2030 in the hands of authorities.
    assert_eq!(applies(use_case("2027-12-01", &none), &none, "Art.43"), undecided("usedByPublicAuthority"));
    assert_eq!(applies(use_case("2027-12-01", &json!({"usedByPublicAuthority": false})), &none, "Art.43"), from("change"));
    assert_eq!(applies(use_case("2027-12-01", &json!({"usedByPublicAuthority": true})), &none, "Art.43"), from("2030-08-02"));
    let changed = json!({"lastSignificantChange": "2028-03-01"});
    assert_eq!(applies(use_case("2027-12-01", &none), &changed, "Art.43"), from("2028-03-01"));
    assert_eq!(applies(json!({"annexIII": [{"area": "employment"}]}), &none, "Art.43"), undecided("placedOnMarketOn"));
    assert_eq!(applies(json!({}), &none, "Art.4"), from("2025-02-02"));
    assert_eq!(
        applies(json!({"prohibitedPractices": ["socialScoring"], "practicePresent": true}), &none, "Art.5(1)(c)"),
        from("2025-02-02")
    );
    assert_eq!(
        applies(json!({"prohibitedPractices": ["syntheticAbuse"], "practicePresent": true}), &none, "Art.5(1)(ba), (bb)"),
        from("2026-12-02")
    );
    assert_eq!(applies(json!({"transparencyDuties": ["interactsWithPeople"]}), &none, "Art.50(1)"), from("2026-08-02"));
    let generator = |placed: &str| json!({"transparencyDuties": ["syntheticContent"], "placedOnMarketOn": placed});
    assert_eq!(applies(generator("2026-08-01"), &none, "Art.50(2)"), from("2026-12-02"));
    assert_eq!(applies(generator("2026-08-02"), &none, "Art.50(2)"), from("2026-08-02"));
    let model = |placed: &str| json!({"gpai": {"provider": true, "systemicRisk": true, "placedOnMarketOn": placed}});
    assert_eq!(applies(model("2025-08-01"), &none, "Art.55"), from("2027-08-02"));
    assert_eq!(applies(model("2025-08-02"), &none, "Art.53"), from("2025-08-02"));
}

#[test]
fn duties_follow_the_role() {
    let of = |own: Value| -> Vec<(&'static str, Addressee)> {
        classified(&facts(own)).duties.iter().map(|duty| (duty.provision, duty.addressee)).collect()
    };
    let employment = json!([{"area": "employment", "point": "4(a)"}]);
    let deployer = of(json!({"annexIII": employment, "roles": ["deployer"]}));
    assert_eq!(deployer.iter().map(|(provision, _)| *provision).collect::<Vec<_>>(), ["Art.4", "Art.26", "Art.86"]);
    let authority = of(json!({"annexIII": employment, "roles": ["deployer"], "usedByPublicAuthority": true}));
    assert!(authority.contains(&("Art.27", Addressee::Deployer)) && authority.contains(&("Art.49(3)", Addressee::Deployer)));
    let credit =
        of(json!({"annexIII": [{"area": "essentialServices", "point": "5(b)"}], "roles": ["deployer"], "usedByPublicAuthority": false}));
    assert!(credit.contains(&("Art.27", Addressee::Deployer)) && !credit.iter().any(|(provision, _)| provision.starts_with("Art.49")));
    let spelled = of(json!({"annexIII": [{"point": "Annex III, 5 (c)"}], "roles": ["deployer"]}));
    assert!(spelled.contains(&("Art.27", Addressee::Deployer)));
    let grid = of(json!({"annexIII": [{"area": "criticalInfrastructure"}], "roles": ["deployer"], "usedByPublicAuthority": true}));
    assert!(!grid.iter().any(|(provision, _)| *provision == "Art.27"));
    let provider = of(json!({"annexIII": employment}));
    assert!(
        ["Art.9", "Art.43", "Art.47", "Art.48", "Art.49(1)", "Art.72", "Art.73"]
            .iter()
            .all(|p| provider.contains(&(p, Addressee::Provider)))
    );
    assert!(!provider.iter().any(|(_, who)| *who == Addressee::Deployer));
    assert!(!provider.contains(&("Art.22", Addressee::Provider)), "seated in the Union");
    assert_eq!(of(json!({"annexIII": employment, "roles": ["importer"]})), [("Art.23", Addressee::Importer)]);
    // An exempt provider still documents and registers.
    let exempt = of(
        json!({"annexIII": employment, "profiling": false, "exemption": {"condition": "preparatoryTask", "reason": "sorts", "on": "2026-01-09"}}),
    );
    assert_eq!(exempt.iter().map(|(provision, _)| *provision).collect::<Vec<_>>(), ["Art.4", "Art.6(4)", "Art.49(2)"]);
}

#[test]
fn a_provider_outside_the_union_needs_a_representative() {
    let root = root(&facts(json!({"annexIII": [{"area": "education"}]})), &json!({}), &json!({"sites": [{"country": "US"}]}));
    let it = classify(&root.ai_systems[0], root.organization.as_deref(), day("2026-11-23"));
    assert!(it.duties.iter().any(|duty| duty.provision == "Art.22"));
}

#[test]
fn compute_is_compared_as_a_number() {
    for (text, class) in [
        ("1e25", Some(Class::Gpai)),
        ("1.000e25", Some(Class::Gpai)),
        ("1.01e25", Some(Class::GpaiSystemicRisk)),
        ("10.1e24", Some(Class::GpaiSystemicRisk)),
        ("0.9e26", Some(Class::GpaiSystemicRisk)),
        ("10000000000000000000000001", Some(Class::GpaiSystemicRisk)),
        ("9.99E24", Some(Class::Gpai)),
        ("0", Some(Class::Gpai)),
        ("a lot", None),
        ("1e99999999999", None),
    ] {
        let it = classified(&facts(json!({"gpai": {"provider": true, "trainingCompute": text}})));
        assert_eq!(it.class, class, "{text}");
    }
}

#[test]
fn what_is_proposed_is_not_law() {
    assert_eq!(law::as_of(), day("2026-11-23"));
    assert!(!law::PROPOSALS.is_empty());
    let annex_iii = law::CURRENT.day(law::Start::AnnexIii).unwrap();
    assert!(annex_iii.rests_on.starts_with("2026/1744, Art. 1"));
}

/// What is told of a day before the amendment could be known on it: no provision, article or act that was not there yet.
#[test]
fn what_was_not_law_yet_is_not_told() {
    let product = |act: &str| json!({"failureEndangers": true, "convenienceOnly": true, "thirdPartyAssessment": true, "act": act});
    let own = json!({
        "practices": [{"practice": "intimateImages", "present": true}], "prohibitedPractices": ["syntheticAbuse"], "practicePresent": true,
        "products": [product("Directive 2006/42/EC"), product("Regulation (EU) 2018/858")],
        "transparencyDuties": ["syntheticContent"], "placedOnMarketOn": "2025-05-01",
    });
    let root = root(&facts(own), &json!({}), &json!({"sites": [{"country": "DE"}]}));
    let told = |on: &str| {
        let it = classify(&root.ai_systems[0], root.organization.as_deref(), day(on));
        let reasons = it.reasons.iter().map(|it| format!("{} {} {}", it.article, it.fact, aimskit::Language::english().text(it.follows)));
        let duties = it.duties.iter().map(|it| format!("{} {}", it.provision, it.rests_on));
        reasons.chain(duties).chain(it.missing.iter().map(|it| it.article.clone())).collect::<Vec<_>>().join("\n")
    };
    let (before, after) = (told("2026-07-26"), told("2026-07-27"));
    for later in ["2026/1744", "(ba)", "(bb)", "6(1a)", "6(1b)", "60a", "point 21", "59"] {
        assert!(!before.contains(later), "{later} in\n{before}");
    }
    for own in ["Section A, point 1", "102 to 109 and 112", "Article 57 "] {
        assert!(before.contains(own) && !after.contains(own), "{own} in\n{before}\nor\n{after}");
    }
    assert!(["2026/1744", "(ba)", "60a", "point 21"].iter().all(|later| after.contains(later)), "{after}");
}

#[test]
fn the_law_is_dated_data() {
    // Each state of the law has its day and source, in order; the last has every day that the classifier asks for.
    assert!(law::VERSIONS.windows(2).all(|pair| pair[0].in_force.date() < pair[1].in_force.date()));
    assert!(law::VERSIONS.iter().all(|version| version.source.starts_with("http") && !version.in_force.rests_on.is_empty()));
    assert_eq!(Some(law::CURRENT), law::VERSIONS.last());
    assert!(law::Start::ALL.iter().all(|what| law::CURRENT.day(*what).is_some()));
    assert_eq!((law::in_force(day("2024-07-31")), law::in_force(day("2026-07-26"))), (None, law::VERSIONS.first()));
    // What only some states have is asked for as such; all else has its day in each.
    let added = [law::Start::AddedPractices, law::Start::OlderGenerators];
    let always = |version: &law::Version| law::Start::ALL.iter().all(|what| added.contains(what) || version.day(*what).is_some());
    assert!(law::VERSIONS.iter().all(always));
    // The classifier goes by the law of the day, before the Act by the Act as published, after the last amendment by that.
    let acts = ["2020-01-01", "2026-07-26", "2026-07-27", "2040-01-01"].map(|on| law::applied(day(on)).act);
    assert_eq!(acts, ["2024/1689", "2024/1689", "2026/1744", "2026/1744"]);
    // What changed between two days.
    let rows = aimskit::views::law_changes(day("2026-07-01"), day("2026-08-01"));
    let moved: Vec<(&str, Option<String>, Option<String>)> = rows
        .iter()
        .filter_map(|row| Some((row.begins?.as_str(), row.before.map(|on| on.to_string()), row.after.map(|on| on.to_string()))))
        .collect();
    let on = |text: &str| Some(text.to_owned());
    assert_eq!(
        moved,
        [
            ("addedPractices", None, on("2026-12-02")),
            ("olderGenerators", None, on("2026-12-02")),
            ("annexIii", on("2026-08-02"), on("2027-12-02")),
            ("annexI", on("2027-08-02"), on("2028-08-02")),
        ]
    );
    let acts: Vec<&str> = rows.iter().filter_map(|row| row.act.as_deref()).collect();
    assert_eq!(acts, ["2006/42", "2023/1230"]);
    assert!(aimskit::views::law_changes(day("2026-08-01"), day("2027-08-01")).is_empty());
}
