//! Bills of materials and model cards of every version and style of tool: what they tell of, what they lack, what is wrong with them.
#![expect(clippy::disallowed_methods, reason = "the tests read files and a clock")]

#[path = "import_bom/hostile.rs"]
mod hostile;
#[path = "../../fuzz/imports.rs"]
mod imports;
#[path = "import_bom/silence.rs"]
mod silence;

use std::path::Path;

use aimskit::Language;
use aimskit::api::import_bom;
use serde_json::{Value, json};

const EMPTY: &str = r#"{"schemaVersion": "1.0"}"#;

fn text(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/boms").join(name);
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn file(name: &str) -> Value {
    json!({"name": name, "text": text(name)})
}

fn import(document: &str, files: &[Value]) -> Value {
    ask(document, &json!({"files": files}))
}

fn ask(document: &str, options: &Value) -> Value {
    let answer = import_bom(document, &options.to_string(), Language::english());
    serde_json::from_str(&answer).expect("an answer is JSON")
}

fn with<'v>(answer: &'v Value, register: &str, id: &str) -> &'v Value {
    let all = answer["aims"][register].as_array().map(Vec::as_slice).unwrap_or_default();
    let ids: Vec<&Value> = all.iter().map(|record| &record["id"]).collect();
    all.iter().find(|record| record["id"] == id).unwrap_or_else(|| panic!("no `{id}` among {ids:?}"))
}

fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// Pairs of name and reason of what is not in the document.
fn dropped(answer: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    list(&answer["account"], "dropped").iter().map(|it| (text(&it["name"]), text(&it["reason"]))).collect()
}

fn has(all: &[(String, String)], name: &str, reason: &str) -> bool {
    all.iter().any(|(known, why)| known == name && why == reason)
}

#[test]
fn a_bill_of_an_application_gives_its_system_with_what_it_is_made_of() {
    let answer = import(EMPTY, &[file("cyclonedx-1.5-application.json")]);
    let system = with(&answer, "aiSystems", "ticket-triage");
    assert_eq!((&system["name"], &system["version"]), (&json!("Ticket triage"), &json!("2.3.0")));
    assert_eq!(system["resources"], json!(["nordlicht-triage-bert", "tickets-2024", "torch", "tokenizers", "debian"]));
    assert_eq!(system["suppliers"], json!(["nordlicht-software"]));
    // What the model is made for is not what the system is made for.
    assert!(system.get("intendedUses").is_none());
    let model = with(&answer, "resources", "nordlicht-triage-bert");
    assert_eq!(model["model"]["modelType"], "transformer (BertForSequenceClassification)");
    assert_eq!(model["model"]["trainedOn"], json!(["tickets-2024", "public-mail"]));
    assert_eq!(model["model"]["knownLimitations"], json!(["Untested on chat messages", "Slower with long tickets"]));
    let digest = json!([{"algorithm": "sha256", "value": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]);
    assert_eq!(model["model"]["weightsDigests"], digest);
    assert_eq!(model["dependsOn"], json!(["tokenizers", "torch", "tickets-2024"]));
    assert_eq!(model["extensions"]["bom"]["metrics"], json!([{"type": "f1", "value": "0.91", "slice": "German"}]));
    assert_eq!(model["extensions"]["bom"]["intendedUses"], json!(["Sorting tickets by subject"]));
    let data = with(&answer, "resources", "tickets-2024");
    assert_eq!(
        (&data["dataset"]["classification"], &data["dataset"]["categories"]),
        (&json!("confidential"), &json!(["names of customers"]))
    );
    assert_eq!(with(&answer, "resources", "torch")["tooling"], json!({"vendor": "PyTorch Foundation", "licence": "BSD-3-Clause"}));
    assert_eq!(
        with(&answer, "suppliers", "nordlicht-software")["provides"],
        json!([{"aiSystem": "ticket-triage"}, {"resource": "nordlicht-triage-bert"}])
    );
    let dropped = dropped(&answer);
    assert!(has(&dropped, "components", "notAi"), "left-pad is told: {dropped:?}");
    assert!(has(&dropped, "ethicalConsiderations", "judgement") && has(&dropped, "fairnessAssessments", "judgement"));
    assert!(has(&dropped, "digest", "noField") && has(&dropped, "timestamp", "noField"));
    // A figure without a date is no measurement.
    let absent = list(&answer["account"], "absent");
    assert!(absent.iter().any(|it| it["field"] == "resource.model.performance.on" && it["serves"] == json!(["A.6.2.4"])));
    assert!(answer["aims"]["aiSystems"][0].get("verifications").is_none() && answer["aims"].get("attestations").is_none());
}

#[test]
fn a_bill_of_a_model_gives_no_system_and_its_ancestor_is_what_it_was_made_from() {
    let answer = import(EMPTY, &[file("cyclonedx-1.7-model-root.json")]);
    assert!(answer["aims"].get("aiSystems").is_none());
    let model = with(&answer, "resources", "acme-vision-small");
    assert_eq!(model["model"]["baseModel"], "open-vision-base");
    assert_eq!(model["model"]["licence"], "MIT, Acme data terms");
    assert_eq!(model["model"]["modalities"], json!(["image", "label"]));
    assert_eq!(model["dependsOn"], json!(["scratch-images"]));
    assert_eq!(model["extensions"]["bom"]["learningApproaches"], json!(["selfSupervised"]));
    assert!(has(&dropped(&answer), "classification", "badValue"));
}

#[test]
fn a_file_about_a_named_system_is_recorded_with_it() {
    let document = r#"{"schemaVersion": "1.0", "aiSystems": [{"id": "sys-1", "name": "Ours"}], "risks": [{"id": "R-1"}]}"#;
    let mut of_system = file("cyclonedx-1.7-model-root.json");
    of_system["aiSystem"] = json!("sys-1");
    let answer = import(document, &[of_system.clone()]);
    assert_eq!(with(&answer, "aiSystems", "sys-1")["resources"], json!(["acme-vision-small", "scratch-images"]));
    assert_eq!(with(&answer, "aiSystems", "sys-1")["name"], "Ours");
    // What has no AI is recorded where the request says that it is about a system.
    let mut plain = file("cyclonedx-1.6-no-ai.json");
    plain["aiSystem"] = json!("sys-1");
    let answer = import(document, &[plain]);
    assert_eq!(with(&answer, "aiSystems", "sys-1")["resources"], json!(["express"]));
    of_system["aiSystem"] = json!("R-1");
    let answer = import(document, &[of_system]);
    let wrong = &answer["optionDiagnostics"][0];
    assert_eq!((&wrong["code"], &wrong["pointer"]), (&json!("import-id-taken"), &json!("/files/0/aiSystem")));
    assert!(answer.get("aims").is_none());
}

#[test]
fn a_bill_without_ai_says_so_and_changes_nothing() {
    for name in ["cyclonedx-1.6-no-ai.json", "spdx-3.0.1-no-ai.json"] {
        let answer = import(EMPTY, &[file(name)]);
        assert_eq!(answer["aims"], json!({"schemaVersion": "1.0"}), "{name}");
        let source = &answer["account"]["sources"][0];
        assert!(source["note"].as_str().is_some_and(|note| note.contains("no AI model")), "{source}");
        assert!(dropped(&answer).iter().all(|(_, reason)| reason == "notAi") && !dropped(&answer).is_empty());
    }
}

#[test]
fn an_import_tells_how_far_it_is_and_can_be_ended() {
    let bom = r#"{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{"type": "machine-learning-model", "name": "opt"}]}"#;
    let options = json!({"files": [{"name": "a", "text": bom}, {"name": "b", "text": bom}]}).to_string();
    let mut told = Vec::new();
    let mut watched = |most: u32| {
        let mut watch = |done: u32, total: u32| {
            told.push((done, total));
            done < most
        };
        aimskit::api::import_bom_watched(r#"{"schemaVersion": "1.0"}"#, &options, &mut watch, aimskit::Language::english())
    };
    assert!(watched(9).contains(r#""aims":"#));
    assert_eq!(watched(1), "{}");
    assert_eq!(told, [(0, 2), (1, 2), (2, 2), (0, 2), (1, 2)]);
}

#[test]
fn rings_are_told_with_their_place_and_not_recorded() {
    let answer = import(EMPTY, &[file("cyclonedx-1.6-rings.json")]);
    let told = list(&answer["account"]["sources"][0], "diagnostics");
    let places: Vec<(&Value, &Value)> = told.iter().map(|it| (&it["code"], &it["pointer"])).collect();
    let ring = json!("import-dependency-ring");
    assert_eq!(places, [(&ring, &json!("/dependencies/0/dependsOn/0")), (&ring, &json!("/dependencies/3/dependsOn/0"))]);
    assert_eq!(told[0]["span"]["line"], 8);
    assert_eq!(with(&answer, "resources", "filter")["dependsOn"], json!(["alone"]));
    assert_eq!(dropped(&answer).iter().filter(|(_, reason)| reason == "ring").count(), 4);
    // A ring of two files, each of which has none.
    let one = |of: &str, on: &str| {
        let text = json!({"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
            {"type": "machine-learning-model", "bom-ref": "1", "name": of}, {"type": "machine-learning-model", "bom-ref": "2", "name": on}],
            "dependencies": [{"ref": "1", "dependsOn": ["2"]}]});
        json!({"name": of, "text": text.to_string()})
    };
    let answer = import(EMPTY, &[one("a", "b"), one("b", "a")]);
    assert_eq!(with(&answer, "resources", "a")["dependsOn"], json!(["b"]));
    assert!(with(&answer, "resources", "b").get("dependsOn").is_none());
    assert!(has(&dropped(&answer), "dependsOn", "ring"));
}

#[test]
fn holes_are_listed_each_with_its_reason() {
    let answer = import(EMPTY, &[file("cyclonedx-1.6-holes.json")]);
    let dropped = dropped(&answer);
    for (name, reason) in [
        ("components", "noName"),
        ("version", "notKnown"),
        ("description", "notKnown"),
        ("digest", "badValue"),
        ("digest", "noField"),
        ("users", "notKnown"),
        ("type", "badValue"),
        ("trainedOn", "unresolved"),
        ("datasets", "noName"),
        ("dependsOn", "unresolved"),
        ("ref", "unresolved"),
        ("vulnerabilities", "noField"),
        ("licenses", "noField"),
    ] {
        assert!(has(&dropped, name, reason), "{name} {reason}: {dropped:?}");
    }
    let told: Vec<&Value> = list(&answer["account"]["sources"][0], "diagnostics").iter().map(|it| &it["code"]).collect();
    assert_eq!(told.iter().filter(|code| **code == "wrong-type").count(), 3, "{told:?}");
    assert!(told.contains(&&json!("import-duplicate-ref")));
    assert_eq!(with(&answer, "resources", "llm")["version"], "4.5");
    assert_eq!(with(&answer, "suppliers", "remote-ai-inc")["provides"], json!([{"service": "Completion API"}]));
    assert_eq!(with(&answer, "aiSystems", "chat")["suppliers"], json!(["remote-ai-inc"]));
}

#[test]
fn an_spdx_file_gives_systems_models_data_and_their_links() {
    let answer = import(EMPTY, &[file("spdx-3.0.1-ai.json")]);
    let system = with(&answer, "aiSystems", "invoice-reader");
    assert_eq!(system["resources"], json!(["invoice-net", "invoices-2025", "onnxruntime"]));
    let model = with(&answer, "resources", "invoice-net");
    assert_eq!(model["model"]["licence"], "LicenseRef-Acme");
    assert_eq!((&model["model"]["trainedOn"], &model["dependsOn"]), (&json!(["invoices-2025"]), &json!(["onnxruntime"])));
    assert_eq!(model["supplier"], "acme-ai");
    let data = &with(&answer, "resources", "invoices-2025")["dataset"];
    assert_eq!((&data["classification"], &data["quantity"]), (&json!("confidential"), &json!("120000")));
    assert_eq!((&data["uses"], &data["personalData"]["present"]), (&json!(["training"]), &json!(true)));
    assert_eq!(data["preparation"]["steps"], json!(["Deskewing", "Cropping"]));
    let dropped = dropped(&answer);
    assert!(has(&dropped, "ai_safetyRiskAssessment", "judgement") && has(&dropped, "to", "unresolved"));
    assert!(has(&dropped, "ai_useSensitivePersonalInformation", "notKnown"), "{dropped:?}");
    assert_eq!(answer["account"]["sources"][0]["formatVersion"], "3.0.1");
}

#[test]
fn an_spdx_file_with_addresses_for_names_reads_alike() {
    let answer = import(EMPTY, &[file("spdx-3.0.1-addresses.json")]);
    let model = with(&answer, "resources", "speech-mini");
    assert_eq!((&model["model"]["licence"], &model["model"]["modelType"]), (&json!("MIT"), &json!("transducer")));
    assert_eq!(model["supplier"], "klang-gmbh");
    assert_eq!(model["dependsOn"], json!(["voices"]));
    let data = with(&answer, "resources", "voices");
    assert_eq!(data["dataset"], json!({"uses": ["testing"]}));
    assert_eq!(data["extensions"]["bom"]["sensitivePersonalInformation"], json!(["no"]));
    assert!(has(&dropped(&answer), "confidentialityLevel", "badValue"));
}

#[test]
fn cards_give_models_and_datasets() {
    let mut card = file("hugging-face-model.json");
    (card["repository"], card["card"]) = (json!("acme/triage"), json!(text("card-text.md")));
    let answer = import(EMPTY, &[card]);
    let model = with(&answer, "resources", "acme-triage");
    assert_eq!(
        (&model["model"]["baseModel"], &model["model"]["trainedOn"]),
        (&json!("google-bert-base"), &json!(["acme-tickets", "squad"]))
    );
    assert_eq!(model["model"]["knownLimitations"], json!(["It knows German and English only."]));
    assert_eq!(model["extensions"]["bom"]["intendedUses"], json!(["Sorting tickets of a service desk."]));
    assert_eq!((&model["supplier"], &model["dependsOn"]), (&json!("acme"), &json!(["transformers"])));
    let missing = dropped(&answer);
    assert!(has(&missing, "Training data", "notKnown") && has(&missing, "Triage", "noField") && has(&missing, "metrics", "noField"));
    let answer = import(EMPTY, &[file("hugging-face-dataset.json")]);
    let data = with(&answer, "resources", "acme-tickets");
    assert_eq!(
        (&data["kind"], &data["dataset"]["licence"], &data["dataset"]["quantity"]),
        (&json!("dataset"), &json!("acme-terms"), &json!("10K<n<100K"))
    );
    let answer = import(EMPTY, &[file("hugging-face-model.json")]);
    assert_eq!(answer["aims"]["resources"][0]["title"], "triage");
    let answer = import(EMPTY, &[json!({"name": "card", "text": r#"{"license": "mit"}"#})]);
    assert_eq!(answer["account"]["sources"][0]["diagnostics"][0]["code"], "import-name-missing");
}

#[test]
fn two_files_about_one_thing_give_one_record_and_tell_where_they_differ() {
    let answer = import(EMPTY, &[file("cyclonedx-1.6-hub-generator.json"), file("hugging-face-hub-model.json")]);
    let models: Vec<&Value> = list(&answer["aims"], "resources").iter().filter(|it| it["kind"] == "model").collect();
    assert_eq!(models.len(), 1);
    assert_eq!((&models[0]["model"]["licence"], &models[0]["model"]["trainedOn"]), (&json!("gemma"), &json!(["c4"])));
    let conflict = &list(&answer["account"], "conflicts")[0];
    assert_eq!(conflict["pointer"], "/resources/0/model/licence");
    assert_eq!((&conflict["kept"], &conflict["other"]), (&json!("gemma"), &json!("apache-2.0")));
    assert_eq!(conflict["keptPlace"], json!({"source": 0, "pointer": "/components/0/licenses/0/license/name"}));
    assert_eq!(conflict["otherPlace"], json!({"source": 1, "pointer": "/cardData/license"}));
    let record = list(&answer["account"], "records")
        .iter()
        .find(|it| it["id"] == "google-gemma-tiny-2")
        .or_else(|| list(&answer["account"], "records").iter().find(|it| it["kind"] == "resource"))
        .unwrap();
    assert_eq!(list(record, "places").len(), 2);
    assert!(
        answer["text"]
            .as_str()
            .unwrap()
            .contains("`/resources/0/model/licence` stays `gemma`; `hugging-face-hub-model.json` states `apache-2.0`")
    );
}

#[test]
fn what_is_recorded_stays_and_blanks_are_filled() {
    let document = r#"{"schemaVersion": "1.0", "organization": {"legalName": "Nordlicht Software"},
        "resources": [{"id": "M-1", "title": "Nordlicht/Triage-BERT", "kind": "model", "version": "7", "description": "Ours", "model": {"licence": "proprietary"}}]}"#;
    let answer = import(document, &[file("cyclonedx-1.5-application.json")]);
    let model = with(&answer, "resources", "M-1");
    assert_eq!((&model["description"], &model["model"]["licence"]), (&json!("Ours"), &json!("proprietary")));
    assert_eq!(model["model"]["modelType"], "transformer (BertForSequenceClassification)");
    let conflicts: Vec<(&Value, &Value)> = list(&answer["account"], "conflicts").iter().map(|it| (&it["kept"], &it["other"])).collect();
    assert_eq!(
        conflicts,
        [(&json!("Nordlicht/Triage-BERT"), &json!("nordlicht/triage-bert")), (&json!("proprietary"), &json!("Apache-2.0"))]
    );
    assert!(list(&answer["account"], "conflicts")[0].get("keptPlace").is_none());
    // The organization does not supply itself.
    assert!(answer["aims"].get("suppliers").is_none());
    let skipped: Vec<&Value> =
        list(&answer["account"], "records").iter().filter(|it| it["outcome"] == "skipped").map(|it| &it["reason"]).collect();
    assert_eq!(skipped, [&json!("itself")]);
    let told = list(&answer["account"], "records").iter().find(|it| it["id"] == "M-1").unwrap();
    assert_eq!((&told["outcome"], &told["matchedBy"]), (&json!("updated"), &json!("nameAndVersion")));
}

#[test]
fn what_could_not_be_read_in_the_document_is_neither_overwritten_nor_lost() {
    let document = r#"{"schemaVersion": "1.0", "resources": [{"id": 7}, {"id": "M-1", "title": "nordlicht/triage-bert", "kind": "model", "version": "7", "description": 5, "model": {"licence": ["MIT"]}}]}"#;
    let answer = import(document, &[file("cyclonedx-1.5-application.json")]);
    let model = &answer["aims"]["resources"][1];
    assert_eq!((&model["model"]["licence"], &answer["aims"]["resources"][0]["id"]), (&json!(["MIT"]), &json!(7)));
    assert!(has(&dropped(&answer), "licence", "unreadable"));
    let told = list(&answer["account"], "records").iter().find(|it| it["id"] == "M-1").unwrap();
    assert_eq!(told["pointer"], "/resources/1");
}

#[test]
fn several_that_fit_are_not_chosen_from_and_versions_are_not_mixed() {
    let two = r#"{"schemaVersion": "1.0", "resources": [{"id": "M-1", "title": "ranker", "kind": "model"}, {"id": "M-2", "title": "Ranker", "kind": "model"}]}"#;
    let answer = import(two, &[file("cyclonedx-1.6-rings.json")]);
    let skipped: Vec<(&Value, &Value)> =
        list(&answer["account"], "records").iter().filter(|it| it["outcome"] == "skipped").map(|it| (&it["name"], &it["reason"])).collect();
    assert_eq!(skipped, [(&json!("ranker"), &json!("ambiguous"))]);
    let other = r#"{"schemaVersion": "1.0", "resources": [{"id": "torch", "title": "torch", "kind": "tooling", "version": "1.13"}]}"#;
    let answer = import(other, &[file("cyclonedx-1.5-application.json")]);
    assert_eq!(with(&answer, "resources", "torch")["version"], "1.13");
    assert_eq!(with(&answer, "resources", "torch-2")["version"], "2.3.1");
}

#[test]
fn files_that_are_not_what_they_should_be_say_what_and_where() {
    let cases = [
        ("truncated.json", None, "unexpected-end", ""),
        ("card.md", None, "import-front-matter", ""),
        ("mixed.json", None, "import-format-mixed", ""),
        ("spdx-2.3.json", None, "import-version-unsupported", "/spdxVersion"),
        ("spdx-3.0.1-ai.json", Some("cyclonedx"), "import-format-other", ""),
        ("cyclonedx-1.6-rings.json", Some("huggingFaceModel"), "import-format-other", ""),
    ];
    for (name, format, code, pointer) in cases {
        let mut one = file(name);
        if let Some(format) = format {
            one["format"] = json!(format);
        }
        let answer = import(EMPTY, &[one]);
        let source = &answer["account"]["sources"][0];
        assert_eq!(source["readable"], false, "{name}");
        let told = &source["diagnostics"][0];
        assert_eq!(told["code"], code, "{name}");
        assert!(
            told["span"]["line"].is_u64() && told["pointer"].as_str().is_some_and(|at| pointer.is_empty() || at == pointer),
            "{name}: {told}"
        );
        assert_eq!(answer["aims"], json!({"schemaVersion": "1.0"}));
    }
    for (text, code) in [
        ("", "unexpected-end"),
        ("[]", "not-an-object"),
        ("<bom/>", "unexpected-character"),
        ("{}", "import-format-unknown"),
        (r#"{"bomFormat": "CycloneDX"}"#, "import-version-unsupported"),
        (r#"{"bomFormat": "CycloneDX", "specVersion": "2.0"}"#, "import-version-unsupported"),
        (r#"{"@context": "https://spdx.org/rdf/3.0.1/x"}"#, "missing-field"),
        (r#"{"bomFormat": "CycloneDX", "specVersion": "1.6", "bomFormat": "SPDX"}"#, "duplicate-key"),
    ] {
        let answer = import(EMPTY, &[json!({"name": "f", "text": text})]);
        assert_eq!(answer["account"]["sources"][0]["diagnostics"][0]["code"], code, "{text}");
    }
    // One that is named is read as that; the rest is listed.
    let mut mixed = file("mixed.json");
    mixed["format"] = json!("spdx");
    let answer = import(EMPTY, &[mixed]);
    assert_eq!(with(&answer, "resources", "two")["title"], "two");
    assert!(has(&dropped(&answer), "components", "noField"));
    // Nothing else is wrong with the others.
    let answer = import(EMPTY, &[file("truncated.json"), file("cyclonedx-1.7-model-root.json")]);
    assert_eq!(answer["account"]["sources"][1]["readable"], true);
    assert!(import("{", &[file("mixed.json")]).get("aims").is_none());
    assert_eq!(ask(EMPTY, &json!({"files": [{"name": "x"}]}))["optionDiagnostics"][0]["code"], "missing-field");
}

#[test]
fn all_tools_are_recorded_when_the_request_asks_for_them() {
    let answer = ask(EMPTY, &json!({"files": [file("cyclonedx-1.5-application.json")], "tools": "all"}));
    assert_eq!(with(&answer, "resources", "tokenizers")["dependsOn"], json!(["left-pad"]));
}
