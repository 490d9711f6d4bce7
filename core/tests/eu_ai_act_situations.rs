//! Situations with their source in the text of Regulation (EU) 2024/1689 as amended by (EU) 2026/1744: facts to class, roles, duties and days.
//! Look-alikes stand beside each other: what differs is one fact.

use aimskit::eu_ai_act::{Applies, Classification, classify, next_question};
use aimskit::model::Root;
use aimskit::read::Date;
use serde_json::{Value, json};

fn table() -> Vec<Value> {
    serde_json::from_str(include_str!("eu_ai_act_situations/table.json")).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn root(case: &Value) -> Root {
    let mut system = case.get("system").cloned().unwrap_or_else(|| json!({}));
    system["id"] = json!("sys");
    system["euAiAct"] = case["facts"].clone();
    let organization = case["site"].as_str().map_or(json!({"jurisdictions": ["EU"]}), |country| json!({"sites": [{"country": country}]}));
    let read = aimskit::read(json!({"schemaVersion": "1.0", "organization": organization, "aiSystems": [system]}).to_string());
    assert!(read.diagnostics.is_empty(), "{}: {:?}", case["what"], read.diagnostics);
    read.aims.unwrap().root().clone()
}

fn judged(case: &Value) -> Classification {
    let root = root(case);
    classify(&root.ai_systems[0], root.organization.as_deref(), day(case["on"].as_str().unwrap()))
}

/// What differs from what the table says.
fn faults(case: &Value) -> Vec<String> {
    let it = judged(case);
    let mut wrong = Vec::new();
    let class = it.class.map(|class| class.as_str());
    if class != case["class"].as_str() {
        wrong.push(format!("class {class:?}, not {}: {:#?} {:#?}", case["class"], it.reasons, it.missing));
    }
    if let Some(missing) = case["missing"].as_array() {
        let named: Vec<Value> = it.missing.iter().map(|missing| json!(missing.place.name())).collect();
        if &named != missing {
            wrong.push(format!("missing {named:?}, not {missing:?}"));
        }
    }
    if let Some(roles) = case["roles"].as_array() {
        let held: Vec<Value> = it.roles.iter().map(|role| json!(role.as_str())).collect();
        if &held != roles {
            wrong.push(format!("roles {held:?}, not {roles:?}"));
        }
    }
    for article in case["reasons"].as_array().into_iter().flatten() {
        if !it.reasons.iter().any(|reason| Some(reason.article.as_str()) == article.as_str()) {
            wrong.push(format!("no reason rests on {article}: {:?}", it.reasons.iter().map(|it| &it.article).collect::<Vec<_>>()));
        }
    }
    for (provision, when) in case["duties"].as_object().into_iter().flatten() {
        let applies = it.duties.iter().find(|duty| duty.provision == provision).map(|duty| match duty.applies {
            Applies::From(on) => on.to_string(),
            Applies::OnSignificantChange => "change".to_owned(),
            Applies::Undecided(place) => format!("?{}", place.name()),
        });
        if applies.as_deref() != when.as_str() {
            wrong.push(format!("{provision}: {applies:?}, not {when}"));
        }
    }
    for provision in case["without"].as_array().into_iter().flatten() {
        if it.duties.iter().any(|duty| Some(duty.provision) == provision.as_str()) {
            wrong.push(format!("{provision} is asked"));
        }
    }
    if it.reasons.iter().any(|reason| reason.article.is_empty() || reason.fact.is_empty()) {
        wrong.push("a reason without fact or article".to_owned());
    }
    wrong
}

#[test]
fn each_situation_has_its_class_roles_duties_and_days() {
    let table = table();
    assert!(table.len() >= 100, "{}", table.len());
    let wrong: Vec<String> =
        table.iter().flat_map(|case| faults(case).into_iter().map(|fault| format!("{}: {fault}", case["what"]))).collect();
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), table.len(), wrong.join("\n"));
}

/// A situation is none twice: another name alone is no other situation.
#[test]
fn no_situation_stands_twice() {
    let mut seen = std::collections::BTreeMap::new();
    for case in table() {
        let key = json!([case["on"], case["site"], case["facts"], case["system"]]).to_string();
        if let Some(other) = seen.insert(key, case["what"].clone()) {
            panic!("{} and {} are one", case["what"], other);
        }
    }
}

/// Each article of the list stands behind two situations at least.
#[test]
fn each_article_is_hit_twice() {
    let sources: Vec<String> = table().iter().map(|case| case["source"].as_str().unwrap().to_owned()).collect();
    let letters = ["a", "b", "ba", "c", "d", "e", "f", "g", "h"].map(|letter| format!("Art. 5(1)({letter})"));
    let others = [
        "(bb)",
        "Art. 6(1)",
        "6(1a)",
        "6(1b)",
        "6(1c)",
        "Art. 6(2)",
        "Art. 6(3)",
        "Section A",
        "Section B",
        "Art. 2(2)",
        "Art. 2(12)",
        "Art. 26",
        "Art. 27(1)",
        "Art. 25(1)(a)",
        "Art. 25(1)(b)",
        "Art. 25(1)(c)",
        "Art. 50(1)",
        "Art. 50(2)",
        "Art. 50(3)",
        "Art. 50(4)",
        "Art. 51(1)",
        "Art. 51(2)",
        "Art. 111(2)",
        "Art. 111(3)",
        "Art. 111(4)",
        "Art. 113 as published",
        "point 2",
    ];
    let uses = [(1, "abc"), (3, "abcd"), (4, "ab"), (5, "abcd"), (6, "abcde"), (7, "abcd"), (8, "ab")];
    let points = uses.iter().flat_map(|(area, letters)| letters.chars().map(move |letter| format!("point {area}({letter})")));
    for article in letters.into_iter().chain(points).chain(others.map(str::to_owned)) {
        let hits = sources.iter().filter(|source| source.contains(&article)).count();
        assert!(hits >= 2, "{article}: {hits}");
    }
}

/// The reasons and the questions lead to the facts that the document has or lacks.
#[test]
fn the_next_question_is_one_of_the_missing_facts() {
    for case in table() {
        let root = root(&case);
        let on = day(case["on"].as_str().unwrap());
        let it = judged(&case);
        let question = next_question(&root.ai_systems[0], root.organization.as_deref(), on);
        match (it.missing.is_empty(), question) {
            (false, Some(question)) => {
                assert!(it.missing.iter().any(|missing| missing.place == question.place), "{}: {question:?}", case["what"])
            }
            (false, None) => panic!("{}: nothing is asked", case["what"]),
            (true, Some(question)) => assert!(question.could_be.is_none(), "{}: {question:?}", case["what"]),
            (true, None) => assert!(case["facts"].get("class").is_some() || it.class.is_none(), "{}", case["what"]),
        }
    }
}

/// A questionnaire that starts from nothing ends with a class, by the answer no to everything.
#[test]
fn questions_end() {
    let mut facts = json!({});
    let mut asked = Vec::new();
    for _ in 0..20 {
        let case = json!({"what": "questionnaire", "on": "2026-11-23", "site": "DE", "facts": facts});
        let root = root(&case);
        let Some(question) = next_question(&root.ai_systems[0], root.organization.as_deref(), day("2026-11-23")) else { break };
        let field = question.place.field.name;
        asked.push(field);
        match field {
            "outputUsedInUnion" => facts[field] = json!(true),
            "screenedOn" | "classifiedOn" => facts[field] = json!("2026-11-20"),
            "roles" => facts[field] = json!(["deployer"]),
            "class" => facts[field] = json!("minimalRisk"),
            part => {
                let part = match part {
                    "annexIII" => "uses",
                    "gpai" => "models",
                    "transparencyDuties" => "transparency",
                    "products" => "products",
                    other => panic!("asked for {other} after {asked:?}"),
                };
                let mut none: Vec<Value> = facts["noneOf"].as_array().cloned().unwrap_or_default();
                none.push(json!(part));
                facts["noneOf"] = json!(none);
            }
        }
    }
    assert_eq!(
        asked,
        ["outputUsedInUnion", "screenedOn", "products", "annexIII", "transparencyDuties", "gpai", "roles", "class", "classifiedOn"]
    );
}
