//! Page, Markdown, CSV and SARIF of good, hostile, empty and unreadable documents.
#![expect(clippy::disallowed_methods, reason = "the tests read an example")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use aimskit::api::export;
use aimskit::exchange::{CsvTable, csv, markdown, report_page, sarif};
use aimskit::read::Date;
use aimskit::{Aims, Report};
use serde_json::Value;

const AS_OF: &str = "2026-11-23";

fn assessed(document: &str) -> (Aims, Report) {
    let aims = aimskit::read(document).aims.expect("a document");
    let mut report = aims.assess(AS_OF.parse::<Date>().expect("a day"));
    report.locate(document);
    (aims, report)
}

fn meridian() -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/data/meridian.aims.json");
    std::fs::read_to_string(file).expect("the example")
}

/// A document in which every text is an attack on what it is put into.
fn hostile() -> String {
    let evil = r#"<script>alert(1)</script>\" onload='x' `<img src=x>` &lt; | {0} [a](b)"#;
    format!(
        r#"{{"schemaVersion": "1.0", "title": "=cmd {evil}", "organization": {{"legalName": "{evil}"}},
        "people": [{{"id": "p", "name": "@{evil}"}}],
        "riskMethod": {{"formula": "max", "likelihoodScale": {{"levels": [{{"key": "{evil}", "order": 1}}]}},
          "consequenceScales": [{{"dimension": "individuals", "levels": [{{"key": "{evil}", "order": 1}}]}}],
          "bands": [{{"key": "{evil}", "label": "{evil}", "color": "{evil}", "from": 1, "acceptance": "ownerApproval"}}]}},
        "risks": [{{"id": "R-1", "title": "={evil}", "owner": "p", "nextReviewOn": "2026-12-01",
          "current": {{"likelihood": "{evil}", "consequences": [{{"dimension": "individuals", "level": "{evil}", "aspect": "{evil}"}}]}},
          "inherent": {{"likelihood": "{evil}", "consequences": [{{"dimension": "individuals", "level": "{evil}"}}]}}}}],
        "aiSystems": [{{"id": "sys", "name": "{evil}", "lastSignificantChange": "2026-03-01", "euAiAct": {{"roles": ["provider"],
          "outputUsedInUnion": true, "annexIII": [{{"area": "employment", "point": "{evil}"}}]}}}}],
        "evidence": [{{"id": "ev", "title": "{evil}", "supports": ["9.1"], "effectiveOn": "2026-01-01", "strength": "primary"}}],
        "audits": [{{"id": "au", "title": "{evil}", "on": "2026-02-01", "findings": [{{"requirement": "4.1", "statement": "{evil}"}}]}}],
        "ownControls": [{{"id": "own", "title": "{evil}", "objective": "{evil}"}}],
        "statementOfApplicability": {{"entries": [{{"control": "A.2.2", "decision": "excluded", "justification": "{evil}"}},
          {{"control": "own", "decision": "included", "drivers": [{{"description": "{evil}"}}]}}]}}}}"#
    )
}

/// Names of the elements that stand open, wrongly closed ones included.
fn unclosed(page: &str) -> Vec<String> {
    let void = ["meta", "br", "!doctype"];
    let mut open: Vec<String> = Vec::new();
    for tag in page.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
        let name: String = tag.trim_start_matches('/').chars().take_while(|c| !c.is_whitespace() && *c != '/').collect();
        if tag.starts_with('/') {
            let top = open.pop();
            assert_eq!(top.as_deref(), Some(name.as_str()), "closed in the wrong order at `{tag}`");
        } else if !tag.ends_with('/') && !void.contains(&name.as_str()) {
            open.push(name);
        }
    }
    open
}

/// The values of an attribute.
fn attributes<'p>(page: &'p str, start: &str) -> Vec<&'p str> {
    page.split(start).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn the_page_is_whole_and_stands_alone() {
    let (aims, report) = assessed(&meridian());
    let page = report_page(&aims, &report);
    assert_eq!(unclosed(&page), Vec::<String>::new());
    assert!(
        !page.contains("<script") && !page.contains("http:") && !page.contains("https:") && !page.contains("url(/"),
        "it loads nothing"
    );
    assert_eq!(page.matches("<svg class=\"matrix\"").count(), 2);
    assert_eq!(page, report_page(&aims, &report), "the same every time");
    assert!(page.contains("prefers-color-scheme:dark") && page.contains("@media print"));
    // Every link leads to a place, and no place is there twice.
    let ids = attributes(&page, " id=\"");
    let places: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(ids.len(), places.len());
    let links = attributes(&page, "href=\"#");
    assert!(links.len() > 200, "{} links", links.len());
    let astray: Vec<&&str> = links.iter().filter(|link| !places.contains(**link)).collect();
    assert!(astray.is_empty(), "{astray:?}");
}

#[test]
fn the_page_shows_every_part_of_the_report() {
    let (aims, report) = assessed(&meridian());
    let page = report_page(&aims, &report);
    for section in
        "summary contents gates coverage risks gaps soa calendar eu-ai-act evidence findings review checklist timeline".split(' ')
    {
        assert!(page.contains(&format!("id=\"{section}\"")), "{section}");
    }
    let readiness = &report.readiness;
    assert!(page.contains(&format!("Score {} of 1000", readiness.score_per_mille)) && page.contains(&*readiness.formula));
    for left in &readiness.left_out {
        assert!(page.contains(&format!("<b>{}</b> Excluded", left.id)), "{}", left.id);
    }
    for blocker in report.gates.iter().flat_map(|gate| &gate.blocked_by) {
        assert!(page.contains(&format!("href=\"#f-{}\"", blocker.code)), "{}", blocker.code);
    }
    for verdict in report.gaps().iter().flat_map(|group| &group.verdicts) {
        assert!(page.contains(&format!("<article id=\"g-{}\"", verdict.id)), "{}", verdict.id);
    }
    for line in &aims.risk_register().risks {
        assert!(page.contains(&format!("<code>{}</code>", line.id)), "{}", line.id);
        assert!(line.explained.is_empty() || page.contains(&format!("How the levels of {} are determined", line.id)), "{}", line.id);
    }
    assert_eq!(page.matches("<article class=\"system\">").count(), aims.root().ai_systems.len());
    assert_eq!(page.matches("<div class=\"ask\">").count(), 182 + 38 + aims.root().own_controls.len());
}

#[test]
fn what_users_wrote_is_never_markup() {
    let document = hostile();
    let outcome = aimskit::read(document.as_str());
    assert!(outcome.diagnostics.is_empty(), "{:?}", outcome.diagnostics);
    let (aims, report) = assessed(&document);
    let page = report_page(&aims, &report);
    assert!(page.contains("&lt;script&gt;alert(1)"), "it is there, as text");
    let spot = page.to_lowercase();
    assert!(!spot.contains("<script") && !spot.contains("<img"), "it is no element");
    assert_eq!(unclosed(&page), Vec::<String>::new(), "and breaks none");
    assert!(!page.contains("\" onload="), "nor leaves an attribute");
    let short = markdown(&aims, &report);
    assert!(short.contains("&lt;script&gt;"), "{short}");
    // What stands between backticks is code; everything else has no markup of the user's.
    let bare = short.replace("\\`", "");
    for text in bare.split('`').step_by(2) {
        assert!(!text.contains('<') && !text.contains(" [a](b)"), "{text}");
    }
}

#[test]
fn an_empty_system_has_everything_too() {
    let (aims, report) = assessed(r#"{"schemaVersion": "1.0"}"#);
    let page = report_page(&aims, &report);
    assert_eq!(unclosed(&page), Vec::<String>::new());
    assert!(page.contains("no matrix is presented"));
    assert!(markdown(&aims, &report).contains("| Stage 2 |"));
    for table in CsvTable::ALL {
        assert!(!parsed(&csv(&aims, &report, *table))[0].is_empty());
    }
    let log: Value = serde_json::from_str(&sarif("", Some(&report), &[], "a.json", aimskit::Language::english())).unwrap();
    assert!(log["runs"][0]["results"].as_array().is_some());
}

/// CSV as RFC 4180 says, and nothing else.
fn parsed(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut chars = text.chars().peekable();
    let mut quoted = false;
    while let Some(c) = chars.next() {
        let cell = rows.last_mut().unwrap().last_mut().unwrap();
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.push(chars.next().unwrap()),
            '"' if quoted => {
                quoted = false;
                assert!(matches!(chars.peek(), Some(',' | '\r')), "text behind a quote");
            }
            '"' => {
                assert!(cell.is_empty(), "a quote inside of a cell");
                quoted = true;
            }
            ',' if !quoted => rows.last_mut().unwrap().push(String::new()),
            '\r' if !quoted => {
                assert_eq!(chars.next(), Some('\n'));
                rows.push(vec![String::new()]);
            }
            '\n' if !quoted => panic!("a bare line feed"),
            c => cell.push(c),
        }
    }
    assert_eq!(rows.pop(), Some(vec![String::new()]), "it ends with a line end");
    rows
}

#[test]
fn tables_are_csv_and_whole() {
    let (aims, report) = assessed(&meridian());
    let gaps: BTreeSet<String> = report.gaps().iter().flat_map(|group| &group.verdicts).map(|verdict| verdict.id.to_string()).collect();
    for (table, least) in [
        (CsvTable::StatementOfApplicability, aims.statement_of_applicability().lines.len()),
        (CsvTable::Gaps, gaps.len()),
        (CsvTable::RiskRegister, aims.root().risks.len()),
        (CsvTable::Calendar, report.calendar.len()),
        (CsvTable::Findings, report.findings.len()),
    ] {
        let text = csv(&aims, &report, table);
        let rows = parsed(&text);
        assert!(rows.len() > least, "{table}: {}", rows.len());
        assert!(rows.iter().all(|row| row.len() == rows[0].len()), "{table}");
        assert_eq!(rows[0].iter().collect::<BTreeSet<_>>().len(), rows[0].len(), "{table}");
        assert_eq!(text, csv(&aims, &report, table));
    }
    let column = |rows: &[Vec<String>], name: &str| rows[0].iter().position(|known| known == name).unwrap();
    let rows = parsed(&csv(&aims, &report, CsvTable::Gaps));
    let id = column(&rows, "id");
    assert_eq!(rows[1..].iter().map(|row| row[id].clone()).collect::<BTreeSet<_>>(), gaps);
    let rows = parsed(&csv(&aims, &report, CsvTable::Calendar));
    let left = column(&rows, "daysLeft");
    assert!(rows[1..].iter().all(|row| row[left].parse::<i32>().is_ok()), "numbers stay numbers");
    let rows = parsed(&csv(&aims, &report, CsvTable::RiskRegister));
    assert_eq!(rows[1][1], "R-17", "the worst first");
}

#[test]
fn no_cell_is_a_formula() {
    let (aims, report) = assessed(&hostile());
    for table in CsvTable::ALL {
        for cell in parsed(&csv(&aims, &report, *table)).iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '@', '\t']), "{cell}");
        }
    }
}

fn log_of(document: &str) -> Value {
    let outcome = aimskit::read(document);
    let report = outcome.aims.is_some().then(|| assessed(document).1);
    serde_json::from_str(&sarif(document, report.as_ref(), &outcome.diagnostics, "data/my aims.json", aimskit::Language::english()))
        .expect("JSON")
}

#[test]
fn sarif_says_what_was_found_and_where() {
    let document = meridian();
    let (_, report) = assessed(&document);
    let log = log_of(&document);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), report.findings.len());
    for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(rule[text]["text"].as_str().is_some_and(|text| !text.is_empty() && !text.contains('{')), "{rule}");
        }
        assert!(rule["properties"]["tags"].as_array().is_some(), "{rule}");
    }
    for (result, finding) in results.iter().zip(&report.findings) {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!((&rule["id"], &rule["defaultConfiguration"]["level"]), (&result["ruleId"], &result["level"]));
        let place = &result["locations"][0];
        assert_eq!(place["physicalLocation"]["artifactLocation"]["uri"], "data/my%20aims.json");
        assert_eq!(place["physicalLocation"]["region"]["startLine"], finding.span.as_ref().unwrap().line);
        assert_eq!(place["logicalLocations"][0]["fullyQualifiedName"], *finding.pointer);
    }
    let prints: BTreeSet<&str> = results.iter().map(|result| result["partialFingerprints"]["aimskit/v1"].as_str().unwrap()).collect();
    assert_eq!(prints.len(), results.len(), "no two results are one");
}

/// Fingerprints by what was found.
fn prints(document: &str) -> BTreeMap<String, String> {
    let log = log_of(document);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let named = |result: &Value| format!("{} {}", result["ruleId"], result["properties"]["subject"]);
    results.iter().map(|result| (named(result), result["partialFingerprints"].to_string())).collect()
}

#[test]
fn fingerprints_survive_when_records_move() {
    let risk = |id: &str| format!(r#"{{"id": "{id}", "owner": "nobody", "treatedBy": "x", "affectedObjectives": ["C.2.5"]}}"#);
    let document = |risks: &[&str]| {
        let risks: Vec<String> = risks.iter().map(|id| risk(id)).collect();
        format!(r#"{{"schemaVersion": "1.0", "risks": [{}]}}"#, risks.join(",\n"))
    };
    let (before, after) = (prints(&document(&["R-1", "R-2"])), prints(&document(&["R-0", "R-2", "R-1"])));
    assert!(before.keys().any(|key| key.contains("reference-unresolved")), "{before:?}");
    for (named, print) in before.iter().filter(|(named, _)| named.contains("R-")) {
        assert_eq!(after.get(named), Some(print), "{named}");
    }
}

#[test]
fn a_fix_takes_out_the_wrong_word_and_puts_in_the_right_one() {
    let document = "{\"schemaVersion\": \"1.0\",\n \"people\": [{\"id\": \"person-novak\", \"name\": \"Ä\"}],\n \"risks\": [{\"id\": \"R-1\", \"title\": \"ü\", \"owner\": \"person-novakk\"}]}";
    let log = log_of(document);
    let results = log["runs"][0]["results"].as_array().unwrap();
    let result = results.iter().find(|result| result["ruleId"] == "reference-unresolved").unwrap();
    let change = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    let region = &change["deletedRegion"];
    let line: Vec<char> = document.lines().nth(region["startLine"].as_u64().unwrap() as usize - 1).unwrap().chars().collect();
    let (from, to) = (region["startColumn"].as_u64().unwrap() as usize - 1, region["endColumn"].as_u64().unwrap() as usize - 1);
    assert_eq!(line[from..to].iter().collect::<String>(), "\"person-novakk\"");
    assert_eq!(change["insertedContent"]["text"], "\"person-novak\"");
}

#[test]
fn sarif_speaks_of_what_could_not_be_read() {
    let log = log_of(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "titel": "x"}]"#);
    let codes: Vec<&str> = log["runs"][0]["results"].as_array().unwrap().iter().map(|result| result["ruleId"].as_str().unwrap()).collect();
    assert_eq!(codes, ["unknown-field", "unexpected-end"]);
    let braces = log_of(r#"{"schemaVersion": "1.0", "{0}": 1}"#);
    assert!(braces["runs"][0]["results"][0]["message"]["text"].as_str().unwrap().contains("{{0}}"));
}

#[test]
fn the_verb_gives_every_format_and_says_what_it_lacks() {
    let ask = |document: &str, options: &str| -> Value {
        serde_json::from_str(&export(document, options, aimskit::Language::english())).unwrap()
    };
    let empty = r#"{"schemaVersion": "1.0"}"#;
    for (options, begins) in [
        (r#"{"asOf": "2026-11-23", "format": "html"}"#, "<!doctype html>"),
        (r#"{"asOf": "2026-11-23", "format": "markdown", "profile": "auditReady"}"#, "# AI management system"),
        (r#"{"asOf": "2026-11-23", "format": "sarif", "uri": "x.json"}"#, "{\"$schema\""),
        (r#"{"asOf": "2026-11-23", "format": "csv", "table": "calendar", "horizonDays": 5}"#, "on,daysLeft"),
    ] {
        let answer = ask(empty, options);
        assert!(answer["text"].as_str().unwrap().starts_with(begins), "{answer}");
        assert!(answer.get("optionDiagnostics").is_none(), "{answer}");
    }
    let no_table = ask(empty, r#"{"asOf": "2026-11-23", "format": "csv"}"#);
    assert_eq!((&no_table["optionDiagnostics"][0]["code"], no_table.get("text")), (&Value::from("missing-field"), None));
    let no_format = ask(empty, r#"{"asOf": "2026-11-23"}"#);
    assert_eq!(no_format["optionDiagnostics"][0]["pointer"], "/format");
    let unread = ask("[", r#"{"asOf": "2026-11-23", "format": "html"}"#);
    assert!(unread.get("text").is_none() && unread["diagnostics"].as_array().is_some_and(|list| !list.is_empty()));
    let unread = ask("[", r#"{"asOf": "2026-11-23", "format": "sarif"}"#);
    assert!(unread["text"].as_str().unwrap().contains("\"level\":\"error\""));
}
