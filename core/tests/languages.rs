//! Languages: nothing that people read stands outside of the language file; plural forms and dates follow the language.

mod pseudo;

use aimskit::exchange::{CsvTable, csv, markdown, report_page, sarif};
use aimskit::read::{Date, ReadOptions};
use aimskit::{AssessOptions, Language, api, read_language, read_with};
use pseudo::{days, english, texts, visible};
use serde_json::{Value, json};

const MERIDIAN: &str = include_str!("../../examples/data/meridian.aims.json");

/// Wrong in as many ways as a document can be: each defect of shape has a message of its own.
const MESSY: &str = r#"{"schemaVersion": "1.0", "title": "1", "titel": 1, "language": "1", "organization": {"legalName": "", "sites": [{"country": "1"}]},
    "risks": [{"id": "1 1"}, {"id": "1", "titel": "1", "owner": "2", "kind": "1", "closedOn": "2026-13-01", "identifiedOn": null, "current": []},
        {"id": "1", "identifiedOn": "2027-01-01"}, 1, {"title": "1"}, {"id": "3", "id": "4"}],
    "incidents": [{"id": "5", "detectedAt": "2026-01-01"}], "metrics": [{"id": "6", "target": "1", "measurements": [{"on": "2026-01-01"}]}],
    "documents": [{"id": "7", "reviewInterval": "1", "satisfies": ["1 1"]}], "extensions": {"A": 1, "a": 1, "a": 2},
    "evidence": [{"id": "8", "validUntil": "2026-01-01", "supports": ["9.1"]}, {"id": "9", "template": true, "supports": ["9.1"]}],
    "statementOfApplicability": {"entries": [{"control": "A.2.2", "decision": "excluded"}, {"control": "A.2.2"}, {"control": "A.99"}]},
    "aiSystems": [{"id": "10", "euAiAct": {"roles": ["provider"]}}], "attestations": [{"id": "11", "target": "4.1", "claim": "conforms"}]}"#;

fn pseudo_language() -> Language {
    pseudo::language(&english_file())
}

fn english_file() -> Value {
    aimskit::data::messages_file()
}

fn day() -> Date {
    "2026-11-23".parse().unwrap()
}

/// Nothing English is left in a text, and no day as the data write it.
fn plain(what: &str, text: &str) {
    let left = english(text);
    let lines: Vec<&str> = text.lines().filter(|line| !english(line).is_empty()).take(12).collect();
    assert!(left.is_empty(), "{what}: {} words of English, as in\n{}", left.len(), lines.join("\n"));
    assert!(days(text).is_empty(), "{what}: {:?}", days(text));
}

fn documents() -> [(&'static str, String); 2] {
    [("Meridian", pseudo::digits_only(MERIDIAN)), ("messy", MESSY.to_owned())]
}

#[test]
#[ignore = "the script takes its own plural marks and words of vocabularies for English; not settled yet"]
fn page_markdown_and_tables_hold_no_english() {
    let language = pseudo_language();
    for (name, document) in documents() {
        let outcome = read_with(document.as_str(), &ReadOptions::default().language(&language));
        let aims = outcome.aims.unwrap();
        let mut report = aims.assess(AssessOptions::at(day()).language(&language));
        plain(&format!("{name} as page"), &visible(&report_page(&aims, &report)));
        plain(&format!("{name} as Markdown"), &markdown(&aims, &report));
        report.locate(&document);
        let log: Value = serde_json::from_str(&sarif(&document, Some(&report), &outcome.diagnostics, "a.json", &language)).unwrap();
        every_text(&format!("{name} as SARIF"), &log);
        for table in CsvTable::ALL {
            // The first line names the columns as the data do.
            let text = csv(&aims, &report, *table);
            let cells = text.split_once("\r\n").unwrap().1.split([',', '\n']).filter(|cell| cell.trim().contains(' '));
            let left: Vec<&str> = cells.filter(|cell| !english(cell).is_empty()).collect();
            assert!(left.is_empty(), "{name} as {table}: {:?}", left.iter().take(5).collect::<Vec<_>>());
        }
    }
}

/// Every text of an answer.
fn every_text(what: &str, answer: &Value) {
    let mut all = Vec::new();
    texts(answer, "", &mut all);
    assert!(!all.is_empty(), "{what} says nothing");
    let left: Vec<_> = all.iter().filter(|(_, text)| !english(text).is_empty()).take(12).collect();
    assert!(left.is_empty(), "{what}: {left:#?}");
}

#[test]
#[ignore = "the script takes its own plural marks and words of vocabularies for English; not settled yet"]
fn no_verb_answers_in_english() {
    let language = pseudo_language();
    let every_view = aimskit::api::ViewName::ALL.iter().map(|view| view.as_str()).collect::<Vec<_>>();
    let assess = json!({"asOf": "2026-11-23", "views": every_view}).to_string();
    let framework = json!({"id": "house", "title": "1", "entries": [{"id": "1", "kind": "clause", "title": "1"},
        {"id": "2", "kind": "requirement", "title": "1", "needs": [{"register": "policies"}], "restsOn": ["5.2", "A.2.2"]},
        {"id": "3", "kind": "requirement", "title": "1", "needs": [{"register": "evidence", "supports": true, "current": true, "atLeast": 9}]},
        {"id": "4", "kind": "requirement", "title": "1", "judged": true}]});
    let with_framework = json!({"asOf": "2026-11-23", "frameworks": [framework]}).to_string();
    for (name, document) in documents() {
        let verb = |verb: &str, answer: String| every_text(&format!("{verb} of {name}"), &serde_json::from_str(&answer).unwrap());
        verb("assess", api::assess(&document, &assess, &language));
        verb("assess with a framework", api::assess(&document, &with_framework, &language));
        for id in [
            "6.1.3",
            "A.6.2.4",
            "7.2",
            "reference-unresolved",
            "1",
            "1000",
            "A.6.2.9",
            "A.5.15",
            "B.6.2.4",
            "4.9",
            "x:1",
            "11.1",
            "nothing",
        ] {
            let ask = json!({"asOf": "2026-11-23", "id": id}).to_string();
            verb(&format!("explain {id}"), api::explain(&document, &ask, &language));
        }
        let before = r#"{"schemaVersion": "1.0", "risks": [{"id": "1001"}, {"id": "1"}], "attestations": [{"id": "11", "target": "4.1", "claim": "partial"}]}"#;
        verb("diff", api::diff(before, &document, r#"{"asOf": "2026-11-23"}"#, &language));
        verb("diff", api::diff(&document, before, r#"{"asOf": "2026-11-23"}"#, &language));
        for strategy in ["askAgain", "remap"] {
            let ask = json!({"asOf": "2026-11-23", "strategy": strategy, "method": {"version": "2", "formula": "max"}}).to_string();
            let answer: Value = serde_json::from_str(&api::change_method(&document, &ask, &language)).unwrap();
            assert!(english(answer["text"].as_str().unwrap_or_default()).is_empty(), "{}", answer["text"]);
        }
    }
    let wrong = [r#"{"asOf": 1}"#, r#"{"asOf": "x", "views": ["x"], "profile": 1, "y": 2}"#, r#"{"frameworks": [{}]}"#, "[", "1", ""];
    for options in wrong {
        every_text(options, &serde_json::from_str(&api::assess(MESSY, options, &language)).unwrap());
    }
    let record = r#"{"id": "1 1", "titel": "1", "owner": "2", "closedOn": "2027-01-01", "identifiedOn": "2027-02-01"}"#;
    for options in [r#"{"kind": "risk", "asOf": "2026-11-23", "checkReferences": true}"#, r#"{"kind": "1", "asOf": "2026-11-23"}"#] {
        every_text(options, &serde_json::from_str(&api::validate(record, options, &language)).unwrap());
    }
    for text in [
        "",
        "{",
        "[]",
        "{\"a\": \"\\ud800\"}",
        "{} {}",
        "{\"a\": 01}",
        "{\"a\": \"\\x\"}",
        "{\"a\": tru}",
        "\u{feff}{}",
        "{\"schemaVersion\": \"9\"}",
    ] {
        every_text(text, &serde_json::from_str(&api::read(text, &language)).unwrap());
    }
}

#[test]
fn plural_forms_and_dates_follow_the_language() {
    let language = pseudo_language();
    let aims = aimskit::read(
        r#"{"schemaVersion": "1.0", "roles": [{"id": "1", "nextReviewOn": "2026-11-20"}, {"id": "2", "nextReviewOn": "2026-11-22"}]}"#,
    )
    .aims
    .unwrap();
    let text = markdown(&aims, &aims.assess(AssessOptions::at(day()).language(&language)));
    assert!(text.contains("20.11.2026 (other·⟦3 đáýš óṽéŕđúé⟧)") && text.contains("22.11.2026 (one·⟦1 đáý óṽéŕđúé⟧)"), "{text}");
}

#[test]
#[ignore = "intl_pluralrules 7.0.2 parts from CLDR (lt 22, fr 1,000,000): another judge is to be found"]
fn the_plural_rules_are_those_of_cldr() {
    use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
    let rules = [
        ("en", json!({"one": "i = 1 and v = 0"})),
        ("fr", json!({"one": "i = 0,1", "many": "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"})),
        (
            "pl",
            json!({"one": "i = 1 and v = 0", "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
            "many": "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14"}),
        ),
        ("lt", json!({"one": "n % 10 = 1 and n % 100 != 11..19", "few": "n % 10 = 2..9 and n % 100 != 11..19", "many": "f != 0"})),
        ("ar", json!({"zero": "n = 0", "one": "n = 1", "two": "n = 2", "few": "n % 100 = 3..10", "many": "n % 100 = 11..99"})),
        ("ja", json!({})),
    ];
    for (tag, plurals) in rules {
        let forms = json!({"zero": "zero", "one": "one", "two": "two", "few": "few", "many": "many", "other": "other"});
        let file = json!({"language": tag, "plurals": plurals, "phrases": {"wording": {"inDays": forms}}});
        let read = read_language(file.to_string());
        assert!(read.diagnostics.is_empty(), "{:#?}", read.diagnostics);
        let language = read.language.unwrap();
        let theirs = PluralRules::create(tag.parse::<unic_langid::LanguageIdentifier>().unwrap(), PluralRuleType::CARDINAL).unwrap();
        // Of a million the library knows an older CLDR.
        for count in (2..250).chain([1_000, 1_000_001]) {
            let expected = match theirs.select(count).unwrap() {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            };
            assert_eq!(aimskit::exchange::wording::distance(count, &language), expected, "{tag} {count}");
        }
    }
}

#[test]
fn a_file_says_what_is_wrong_with_it() {
    let wrong = |text: &str| {
        let read = read_language(text);
        let found: Vec<(String, String)> = read.diagnostics.iter().map(|d| (d.code.to_string(), d.pointer.to_string())).collect();
        (read.language.is_some(), found)
    };
    let one = |code: &str, pointer: &str| vec![(code.to_owned(), pointer.to_owned())];
    assert_eq!(wrong("{}"), (false, one("missing-field", "/language")));
    assert_eq!(wrong(r#"{"language": "1"}"#), (false, one("bad-language", "/language")));
    assert_eq!(
        wrong(r#"{"language": "de", "phrases": {"status": {"gap": 1}}}"#),
        (true, one("language-value-invalid", "/phrases/status/gap"))
    );
    assert_eq!(wrong(r#"{"language": "de", "sprache": {}}"#), (true, one("language-key-unknown", "/sprache")));
    assert_eq!(wrong(r#"{"language": "de", "plurals": {"one": "n is 1"}}"#), (true, one("language-plural-invalid", "/plurals/one")));
    let form = r#"{"language": "de", "phrases": {"wording": {"inDays": {"one": "in {count} Tag"}}}}"#;
    assert_eq!(wrong(form), (true, one("language-form-missing", "/phrases/wording/inDays")));
    let place = r#"{"language": "de", "messages": {"bad-date": {"message": "`{tag}` ist kein Datum"}}}"#;
    assert_eq!(wrong(place), (true, one("language-place-unknown", "/messages/bad-date/message")));
    assert_eq!(wrong(r#"{"language": "de", "language": "fr"}"#), (true, one("duplicate-key", "/language")));
    assert!(!wrong("[]").0);
    // What is wrong stays English.
    let language = read_language(place).language.unwrap();
    let read =
        read_with(r#"{"schemaVersion": "1.0", "risks": [{"id": "1", "closedOn": "x"}]}"#, &ReadOptions::default().language(&language));
    assert_eq!(
        read.diagnostics[0].message,
        aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "1", "closedOn": "x"}]}"#).diagnostics[0].message
    );
    let span = read_language(place).diagnostics[0].span.clone().unwrap();
    assert_eq!((span.line, span.column), (1, 57));
}

#[test]
fn what_a_file_lacks_is_english_and_told() {
    let mut file = pseudo::file(&english_file());
    file["phrases"]["status"].as_object_mut().unwrap().remove("gap");
    file["messages"]["bad-date"].as_object_mut().unwrap().remove("hint");
    file["catalogue"]["4.1"].as_object_mut().unwrap().remove("title");
    let read = read_language(file.to_string());
    assert_eq!(read.missing, ["/messages/bad-date/hint", "/phrases/status/gap", "/catalogue/4.1/title"]);
    let language = read.language.unwrap();
    assert_eq!(aimskit::assess::Status::Gap.label(&language), "does not conform");
    assert!(aimskit::assess::Status::Conforms.label(&language).starts_with('⟦'));
    let english = read_language(english_file().to_string());
    assert!(english.diagnostics.is_empty() && english.missing.is_empty(), "{:#?}", english.diagnostics);
}

/// The English file as a language says what the built-in texts say.
#[test]
fn the_english_file_is_the_built_in_language() {
    let loaded = read_language(english_file().to_string()).language.unwrap();
    for document in [MERIDIAN, MESSY] {
        let options = r#"{"asOf": "2026-11-23", "format": "html"}"#;
        assert!(api::export(document, options, &loaded) == api::export(document, options, Language::english()));
    }
}
