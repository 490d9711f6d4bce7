//! Languages: nothing that people read stands outside of the language file; plural forms and dates follow the language.

mod pseudo;

use std::collections::{BTreeMap, BTreeSet};

use aimskit::assess::Status;
use aimskit::exchange::{CsvTable, PaperKind, PaperOf, csv, markdown, paper, paper_page, report_page, sarif};
use aimskit::read::{Date, Ground, ReadOptions};
use aimskit::{AssessOptions, Language, api, read_language, read_with};
use icu_locale_core::Locale;
use icu_plurals::provider::{Baked, PluralsCardinalV1};
use icu_plurals::{PluralCategory, PluralRules};
use icu_provider::{DataIdentifierBorrowed, DataProvider, DataRequest};
use pseudo::{days, english, texts, told, visible, without_particulars, without_places};
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
fn plain(what: &str, text: &str, told: &BTreeMap<String, String>) {
    let text = without_particulars(text, told);
    let around = |word: &str| {
        let at = text.find(word).unwrap_or_default();
        let from = text[..at].char_indices().rev().nth(40).map_or(0, |(from, _)| from);
        text[from..].chars().take(120).collect::<String>().replace('\n', " ")
    };
    let left: BTreeSet<String> = english(&text).into_iter().collect();
    let lines: Vec<String> = left.iter().map(|word| format!("{word}: {}", around(word))).collect();
    assert!(left.is_empty(), "{what}: {} words of English\n{}", left.len(), lines.join("\n"));
    assert!(days(&text).is_empty(), "{what}: {:?}", days(&text));
}

/// What is found in a document, without particulars.
fn found(document: &str, language: &Language) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    told(&serde_json::from_str(&api::assess(document, r#"{"asOf": "2026-11-23"}"#, language)).unwrap(), &mut all);
    all
}

fn documents() -> [(&'static str, String); 2] {
    [("Meridian", pseudo::digits_only(MERIDIAN)), ("messy", MESSY.to_owned())]
}

/// As the npm package packs its messages: a list for each code, in the order of the codes.
#[test]
fn packed_messages_say_the_same() {
    let mut file = pseudo::file(&english_file());
    let read = |file: &Value| read_language(file.to_string()).language.unwrap();
    let plain = read(&file);
    let codes: BTreeMap<String, Value> = serde_json::from_value(file["messages"].take()).unwrap();
    let text = |of: &Value, name: &str| of[name].as_str().unwrap_or_default().to_owned();
    let lists = codes.values().map(|of| {
        let cases = of["cases"].as_object().into_iter().flat_map(|cases| cases.values().map(|case| case.as_str().unwrap().to_owned()));
        [text(of, "hint"), text(of, "message")].into_iter().chain(cases).collect::<Vec<String>>()
    });
    file["messages"] = lists.collect();
    let packed = read(&file);
    for (what, document) in documents() {
        assert_eq!(found(&document, &packed), found(&document, &plain), "{what}");
    }

    file["messages"].as_array_mut().unwrap().pop();
    let wrong = read_language(file.to_string()).diagnostics;
    assert_eq!((&*wrong[0].code, &*wrong[0].pointer), ("language-value-invalid", "/messages"));
}

#[test]
fn page_markdown_and_tables_hold_no_english() {
    let language = pseudo_language();
    for (name, document) in documents() {
        let told = found(&document, &language);
        let outcome = read_with(document.as_str(), &ReadOptions::default().language(&language));
        let aims = outcome.aims.unwrap();
        let mut report = aims.assess(AssessOptions::at(day()).language(&language));
        plain(&format!("{name} as page"), &visible(&report_page(&aims, &report)), &told);
        plain(&format!("{name} as Markdown"), &markdown(&aims, &report), &told);
        report.locate(&document);
        let log = without_places(&sarif(&document, Some(&report), &outcome.diagnostics, "a.json", &language));
        let log: Value = serde_json::from_str(&log).unwrap();
        every_text(&format!("{name} as SARIF"), &log, &told);
        for kind in PaperKind::ALL {
            for of in [PaperOf::Latest, PaperOf::Template] {
                // The messy document has no record to make some of them of.
                let Ok(made) = paper(&aims, AssessOptions::at(day()).language(&language), *kind, of) else { continue };
                plain(&format!("{name}: paper {}, {of:?}", kind.as_str()), &visible(&paper_page(&made)), &told);
            }
        }
        // Titles, editions and licences of taxonomies are as they were published.
        for table in CsvTable::ALL.iter().filter(|table| **table != CsvTable::TaxonomyTags) {
            // The first line names the columns as the data do.
            let text = without_particulars(&csv(&aims, &report, *table), &told);
            let cells = text.split_once("\r\n").unwrap().1.split([',', '\n']).filter(|cell| cell.trim().contains(' '));
            let left: Vec<&str> = cells.filter(|cell| !english(cell).is_empty() && !is_data(cell)).collect();
            assert!(left.is_empty(), "{name} as {table}: {:?}", left.iter().take(5).collect::<Vec<_>>());
        }
    }
}

/// Whether a cell is ids or dates, each with a word of the data: `1042 (expired); 1043 (current)`, `2027-01-05 interval`; or several grounds.
fn is_data(cell: &str) -> bool {
    if cell.trim().split("; ").all(|one| Ground::ALL.iter().any(|ground| ground.as_str() == one)) {
        return true;
    }
    let with_word = |one: &str| {
        let (of, word) = one.trim().split_once(' ')?;
        let word = word.strip_prefix('(').and_then(|word| word.strip_suffix(')')).unwrap_or(word);
        Some(!of.contains(char::is_alphabetic) && word.chars().all(char::is_alphabetic))
    };
    cell.split(';').all(|one| with_word(one) == Some(true))
}

/// Every text of an answer; `around` is found in the document that it is about.
fn every_text(what: &str, answer: &Value, around: &BTreeMap<String, String>) {
    let (mut all, mut told) = (Vec::new(), around.clone());
    texts(answer, "", &mut all);
    pseudo::told(answer, &mut told);
    assert!(!all.is_empty(), "{what} says nothing");
    let words = |text: &str| if english(text).is_empty() { Vec::new() } else { english(&without_particulars(text, &told)) };
    let left: Vec<_> =
        all.iter().map(|(place, text)| (words(text), place, text)).filter(|(words, ..)| !words.is_empty()).take(12).collect();
    assert!(left.is_empty(), "{what}: {left:#?}");
}

/// What a page or message calls a record: no kind goes by its name in the data.
#[test]
fn every_kind_has_a_name_in_words() {
    let words = english_file()["phrases"]["kind"].take();
    let schema: Value = serde_json::from_str(include_str!("../../schemas/v1/aims.schema.json")).unwrap();
    let kinds = schema["$defs"].as_object().unwrap().iter().filter(|(_, it)| it.get("properties").is_some());
    let without: Vec<&String> = kinds.map(|(kind, _)| kind).filter(|kind| words.get(*kind).is_none()).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
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
        let told = found(&document, &language);
        let verb = |verb: &str, answer: String| every_text(&format!("{verb} of {name}"), &serde_json::from_str(&answer).unwrap(), &told);
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
        for (before, after) in [(before, document.as_str()), (document.as_str(), before)] {
            verb("diff", api::diff(before, after, r#"{"asOf": "2026-11-23"}"#, &language));
        }
        for strategy in ["askAgain", "remap"] {
            let ask = json!({"asOf": "2026-11-23", "strategy": strategy, "method": {"version": "2", "formula": "max"}}).to_string();
            let answer: Value = serde_json::from_str(&api::change_method(&document, &ask, &language)).unwrap();
            assert!(english(answer["text"].as_str().unwrap_or_default()).is_empty(), "{}", answer["text"]);
        }
    }
    let none = BTreeMap::new();
    let apart = r#"{"schemaVersion": "1.0", "risks": [{"id": "1", "extensions": {"a": {"n": 9007199254740993, "b": 1, "b": 2}}}]}"#;
    for answer in [
        api::digest(apart, "{}", &language),
        api::change_log("{}", apart, r#"{"on": "2026-11-23"}"#, &language),
        api::statement(apart, r#"{"id": "2"}"#, &language),
        api::ids("ISO/IEC 42001:2024 A.6.2.9, A.6.2.5 AI system verification and validation", "{}", &language),
    ] {
        every_text("integrity", &serde_json::from_str(&answer).unwrap(), &none);
    }
    let entry = |digest: &str| json!({"on": "2026-11-23", "before": "1", "after": "2", "digest": digest});
    let logs = [json!({"entries": [entry("1")]}), json!({"entries": [1]}), json!({"entries": []})];
    for (log, ask) in logs.iter().flat_map(|log| ["{}", r#"{"last": "1"}"#].map(|ask| (log, ask))) {
        let answer: Value = serde_json::from_str(&api::verify_log(&log.to_string(), ask, &language)).unwrap();
        assert!(english(answer["text"].as_str().unwrap_or_default()).is_empty(), "{}", answer["text"]);
    }
    let wrong = [r#"{"asOf": 1}"#, r#"{"asOf": "x", "views": ["x"], "profile": 1, "y": 2}"#, r#"{"frameworks": [{}]}"#, "[", "1", ""];
    for options in wrong {
        every_text(options, &serde_json::from_str(&api::assess(MESSY, options, &language)).unwrap(), &none);
    }
    let record = r#"{"id": "1 1", "titel": "1", "owner": "2", "closedOn": "2027-01-01", "identifiedOn": "2027-02-01"}"#;
    for options in [r#"{"kind": "risk", "asOf": "2026-11-23", "checkReferences": true}"#, r#"{"kind": "1", "asOf": "2026-11-23"}"#] {
        every_text(options, &serde_json::from_str(&api::validate(record, options, &language)).unwrap(), &none);
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
        every_text(text, &serde_json::from_str(&api::read(text, &language)).unwrap(), &none);
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
    assert!(text.contains("20.11.2026 (óťĥéŕ·⟦3 đáýš óṽéŕđúé⟧)") && text.contains("22.11.2026 (óñé·⟦1 đáý óṽéŕđúé⟧)"), "{text}");
}

/// All languages that CLDR has plural rules for, with these as ICU writes them.
fn of_cldr() -> Vec<(String, Value, PluralRules)> {
    let letters = || ('a'..='z').map(String::from);
    let two: Vec<String> = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}"))).collect();
    let three: Vec<String> = two.iter().flat_map(|two| letters().map(move |third| format!("{two}{third}"))).collect();
    let mut out = Vec::new();
    for tag in two.into_iter().chain(three).chain(["pt-PT".to_owned()]) {
        let Ok(locale) = tag.parse::<Locale>() else { continue };
        let id = locale.clone().into();
        let request = DataRequest { id: DataIdentifierBorrowed::for_locale(&id), ..DataRequest::default() };
        let loaded = DataProvider::<PluralsCardinalV1>::load(&Baked, request).unwrap();
        // Of a language that it does not know it gives the rules of another.
        if loaded.metadata.locale.is_some() {
            continue;
        }
        let data = loaded.payload.get();
        let of = [("zero", &data.zero), ("one", &data.one), ("two", &data.two), ("few", &data.few), ("many", &data.many)];
        let rules = of.into_iter().filter_map(|(category, rule)| Some((category.to_owned(), rule.as_ref()?.to_string().into()))).collect();
        out.push((tag, Value::Object(rules), PluralRules::try_new_cardinal((&locale).into()).unwrap()));
    }
    out
}

#[test]
fn the_plural_rules_are_those_of_cldr() {
    let languages = of_cldr();
    assert!(languages.len() > 100, "{} languages", languages.len());
    let mut chosen = BTreeSet::new();
    for (tag, plurals, theirs) in languages {
        let forms = json!({"zero": "zero", "one": "one", "two": "two", "few": "few", "many": "many", "other": "other"});
        let read = read_language(json!({"language": tag, "plurals": plurals, "phrases": {"wording": {"conform": forms}}}).to_string());
        assert!(read.diagnostics.is_empty(), "{tag}: {:#?}", read.diagnostics);
        let language = read.language.unwrap();
        for count in (0..1_200).chain((1..=40).flat_map(|of| [of * 1_000, of * 1_000 + 1, of * 1_000_000, of * 1_000_000 + 2])) {
            let expected = match theirs.category_for(count) {
                PluralCategory::Zero => "zero",
                PluralCategory::One => "one",
                PluralCategory::Two => "two",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                PluralCategory::Other => "other",
            };
            assert_eq!(aimskit::exchange::wording::verdicts(count, Status::Conforms, &language), expected, "{tag} {count} of {plurals}");
            chosen.insert(expected);
        }
    }
    assert_eq!(chosen.len(), 6, "{chosen:?}");
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
    assert_eq!(wrong(r#"{"language": "de", "labels": {"ownr": "1"}}"#), (true, one("language-key-unknown", "/labels/ownr")));
    assert_eq!(wrong(r#"{"language": "de", "labels": {"owner": 1}}"#), (true, one("language-value-invalid", "/labels/owner")));
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
    file["labels"].as_object_mut().unwrap().remove("riskManagement");
    let read = read_language(file.to_string());
    assert_eq!(read.missing, ["/messages/bad-date/hint", "/phrases/status/gap", "/catalogue/4.1/title", "/labels/riskManagement"]);
    let language = read.language.unwrap();
    assert_eq!(Status::Gap.label(&language), "does not conform");
    assert!(Status::Conforms.label(&language).starts_with('⟦'));
    assert_eq!(language.label("riskManagement"), "risk management");
    assert!(language.label("notMet").starts_with('⟦'));
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
