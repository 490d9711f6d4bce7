//! Papers: what is recorded stands in them, what is not is a blank, and what users wrote is never more than text.
#![expect(clippy::disallowed_methods, reason = "the tests read examples")]

use std::collections::BTreeSet;
use std::path::Path;

use aimskit::exchange::{Paper, PaperBlockKind, PaperKind, PaperOf, paper, paper_markdown, paper_page};
use aimskit::{Aims, AssessOptions};
use serde_json::Value;

const EXAMPLES: [&str; 2] = ["meridian", "harbour"];

fn text_of(example: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../examples/data/{example}.aims.json"));
    std::fs::read_to_string(file).expect("the example")
}

fn aims(document: &str) -> Aims {
    aimskit::read(document).aims.expect("a document")
}

fn made(aims: &Aims, kind: PaperKind, of: PaperOf<'_>) -> Paper {
    paper(aims, AssessOptions::at("2026-11-23".parse().expect("a day")), kind, of).expect("a paper")
}

/// Every text of a paper.
fn texts(paper: &Paper) -> Vec<String> {
    let mut all = vec![paper.title.to_string(), paper.footer.to_string()];
    for block in &paper.blocks {
        all.extend(block.text.iter().chain(&block.lines).map(|text| text.to_string()));
        all.extend(block.rows.iter().flatten().map(|cell| cell.to_string()));
        all.extend(block.columns.iter().map(|column| column.label.to_string()));
        for entry in &block.entries {
            all.push(entry.label.to_string());
            all.extend(entry.value.iter().map(|value| value.to_string()));
        }
        for line in &block.signatures {
            all.push(line.label.to_string());
            all.extend(line.name.iter().map(|name| name.to_string()));
            all.extend(line.on.iter().map(|on| on.to_string()));
        }
    }
    all
}

fn whole(paper: &Paper) -> String {
    texts(paper).join("\n")
}

/// The rows of the table under a heading.
fn rows<'p>(paper: &'p Paper, heading: &str) -> Vec<Vec<&'p str>> {
    let under = paper.blocks.iter().skip_while(|block| block.text.as_deref() != Some(heading)).skip(1);
    let tables = under.take_while(|block| block.block != PaperBlockKind::Heading).filter(|block| block.block == PaperBlockKind::Table);
    tables.flat_map(|table| &table.rows).map(|row| row.iter().map(|cell| &**cell).collect()).collect()
}

/// The value of an entry; a blank is none.
fn entry<'p>(paper: &'p Paper, label: &str) -> Option<&'p str> {
    let found = paper.blocks.iter().flat_map(|block| &block.entries).find(|entry| &*entry.label == label);
    found.unwrap_or_else(|| panic!("no entry `{label}`")).value.as_deref()
}

/// What holds of every paper.
fn sound(paper: &Paper, what: &str) {
    for block in &paper.blocks {
        for row in &block.rows {
            assert_eq!(row.len(), block.columns.len(), "{what}");
        }
        let shares: u32 = block.columns.iter().map(|column| column.share).sum();
        assert!(block.columns.is_empty() || shares == 100, "{what}: columns of {shares} %");
        let parts = [block.text.is_some(), !block.entries.is_empty(), !block.columns.is_empty()];
        assert!(parts.iter().any(|part| *part), "{what}: an empty block");
    }
    let open: Vec<String> = texts(paper).into_iter().filter(|text| text.contains('{')).collect();
    assert!(open.is_empty(), "{what}: a place was not filled: {open:?}");
    let blanks = paper.blocks.iter().map(|block| {
        let by_hand = block.columns.iter().filter(|column| column.by_hand == Some(true)).count();
        let cells = block.rows.iter().map(|row| row.iter().filter(|cell| cell.is_empty()).count() - by_hand).sum::<usize>();
        cells + block.entries.iter().filter(|entry| entry.value.is_none()).count()
    });
    assert_eq!(if paper.template { 0 } else { blanks.sum::<usize>() }, paper.blanks as usize, "{what}");
    let page = paper_page(paper);
    assert_eq!(unclosed(&page), Vec::<String>::new(), "{what}");
    assert!(["<script", "http:", "https:", "url("].iter().all(|out| !page.contains(out)), "{what}: the page loads something");
    assert!(page.contains("@page") && page.contains("table-header-group") && page.contains("break-inside"), "{what}");
    sound_markdown(paper, what);
    let guidance = paper.blocks.iter().any(|block| block.block == PaperBlockKind::Guidance);
    assert_eq!(guidance, paper.template, "{what}: guidance stands in templates alone");
    assert!(paper.blocks.iter().any(|block| block.block == PaperBlockKind::Entries), "{what}");
}

/// Markdown as somebody reads it who has it rendered: without the marks that keep text from being more than that.
fn rendered(markdown: &str) -> String {
    let mut out = String::new();
    let mut escaped = false;
    for c in markdown.chars().filter(|c| *c != '\u{2060}') {
        if c == '\\' && !escaped {
            escaped = true;
        } else {
            escaped = false;
            out.push(c);
        }
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// The Markdown has every text, every row has a cell for each column, and no line begins anything that the paper does not have.
fn sound_markdown(paper: &Paper, what: &str) {
    let markdown = paper_markdown(paper);
    let read = rendered(&markdown);
    for text in texts(paper) {
        for line in text.split('\n').map(str::trim).filter(|line| !line.is_empty() && !line.contains(char::is_control)) {
            let line: String = line.chars().filter(|c| !('\u{202a}'..='\u{202e}').contains(c)).collect();
            assert!(read.contains(line.trim()), "{what}: the Markdown lacks {line:?}");
        }
    }
    let of = |kind| paper.blocks.iter().filter(move |block| block.block == kind);
    let rows = of(PaperBlockKind::Table).chain(of(PaperBlockKind::Signatures));
    let mut expected = rows.flat_map(|block| vec![block.columns.len(); 2 + block.rows.len() + block.signatures.len()]);
    let mut counts = [0; 3];
    for line in markdown.lines() {
        let bare = line.replace("\\\\", "").replace("\\|", "");
        if line.starts_with('|') {
            assert_eq!(expected.next(), Some(bare.matches('|').count() - 1), "{what}: {line}");
        } else if line.starts_with('#') {
            counts[0] += 1;
        } else if line.starts_with("- ") {
            counts[1] += 1;
        } else if line.starts_with("> **") {
            counts[2] += 1;
        } else {
            let begins = line.trim_start_matches(|c: char| c.is_ascii_digit());
            assert!(
                line.starts_with("**") || line == "---" || !line.starts_with(['-', '+', '*', '=', '`', '~', ' ', '<']),
                "{what}: {line}"
            );
            assert!(begins.len() == line.len() || !begins.starts_with(['.', ')']), "{what}: {line}");
        }
    }
    assert_eq!(expected.next(), None, "{what}: a row is missing");
    let entries = of(PaperBlockKind::Entries).map(|block| block.entries.len()).sum();
    assert_eq!(counts, [1 + of(PaperBlockKind::Heading).count(), entries, of(PaperBlockKind::Guidance).count()], "{what}");
}

/// Names of the elements that stand open, wrongly closed ones included.
fn unclosed(page: &str) -> Vec<String> {
    let void = ["meta", "col", "!doctype"];
    let mut open: Vec<String> = Vec::new();
    for tag in page.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
        let name: String = tag.trim_start_matches('/').chars().take_while(|c| !c.is_whitespace() && *c != '/').collect();
        if tag.starts_with('/') {
            assert_eq!(open.pop().as_deref(), Some(name.as_str()), "closed in the wrong order at `{tag}`");
        } else if !void.contains(&name.as_str()) {
            open.push(name);
        }
    }
    open
}

#[test]
fn every_paper_of_every_example_is_sound_and_the_same_every_time() {
    for example in EXAMPLES {
        let aims = aims(&text_of(example));
        for kind in PaperKind::ALL {
            let what = format!("{example}: {}", kind.as_str());
            let paper = made(&aims, *kind, PaperOf::Latest);
            sound(&paper, &what);
            assert_eq!(paper, made(&aims, *kind, PaperOf::Latest), "{what}");
            assert_eq!(paper.organization.as_deref(), aims.root().organization.as_ref().and_then(|it| it.legal_name.as_deref()), "{what}");
        }
    }
}

#[test]
fn a_template_has_guidance_and_nothing_of_a_document() {
    let aims = aims(&text_of("meridian"));
    for kind in PaperKind::ALL {
        let template = made(&aims, *kind, PaperOf::Template);
        sound(&template, kind.as_str());
        assert_eq!((template.blanks, template.subject, template.organization), (0, None, None));
        let text = whole(&made(&aims, *kind, PaperOf::Template));
        for recorded in ["Meridian", "Hamburg", "R-0", "2026"] {
            assert!(!text.contains(recorded), "{}: {recorded}", kind.as_str());
        }
        // The blanks of the record stand in the template as well: it has the same headings, and tables with rows to fill in.
        let of = |paper: &Paper| {
            let headings = paper.blocks.iter().filter(|block| block.block == PaperBlockKind::Heading);
            headings.filter_map(|block| block.text.as_ref().map(|text| text.to_string())).collect::<BTreeSet<String>>()
        };
        let template = made(&aims, *kind, PaperOf::Template);
        let missing: Vec<String> = of(&made(&aims, *kind, PaperOf::Latest)).difference(&of(&template)).cloned().collect();
        let own = missing.iter().filter(|heading| *heading != "Additional controls" && *heading != "Treatments without a recorded risk");
        assert_eq!(own.count(), 0, "{}: {missing:?}", kind.as_str());
        let tables = template.blocks.iter().filter(|block| block.block == PaperBlockKind::Table);
        assert!(tables.map(|table| assert!(table.rows.iter().any(|row| row.iter().any(|cell| cell.is_empty())))).count() > 0);
    }
}

#[test]
fn guidance_names_what_the_clause_asks_for() {
    let aims = Aims::default();
    for (kind, cited) in [
        (PaperKind::StatementOfApplicability, &["6.1.3 f):", "6.1.3 d):", "6.1.3 e):"][..]),
        (PaperKind::RiskTreatmentPlan, &["6.1.3 a):", "6.1.3 b):", "6.1.3 c):", "6.1.3 g):"]),
        (PaperKind::AuditReport, &["9.2.1 a) 1):", "9.2.2 a):", "9.2.2 b):", "9.2.2 c):"]),
        (PaperKind::ManagementReviewMinutes, &["9.3.1:", "9.3.2 a):", "9.3.3:"]),
        (PaperKind::ImpactAssessment, &["6.1.4:", "8.4:"]),
    ] {
        let template = made(&aims, kind, PaperOf::Template);
        let guidance: Vec<&str> = template.blocks.iter().flat_map(|block| &block.lines).map(|line| &**line).collect();
        for clause in cited {
            assert!(guidance.iter().any(|line| line.starts_with(clause)), "{}: {clause} in {guidance:#?}", kind.as_str());
        }
    }
}

#[test]
fn the_statement_has_every_control_and_what_was_decided() {
    let aims = aims(&text_of("meridian"));
    let paper = made(&aims, PaperKind::StatementOfApplicability, PaperOf::Latest);
    let soa = aims.root().statement_of_applicability.as_deref().expect("a statement");
    let annex_a = rows(&paper, "Controls of Annex A");
    let listed: BTreeSet<&str> = annex_a.iter().filter_map(|row| row[0].split(' ').next()).collect();
    let known: BTreeSet<&str> = aimskit::catalogue::catalogue().controls().iter().map(|control| control.label).collect();
    assert_eq!((listed, annex_a.len() >= 38), (known, true));
    let all: Vec<Vec<&str>> = annex_a.into_iter().chain(rows(&paper, "Additional controls")).collect();
    for entry in &soa.entries {
        let control = entry.control.as_str();
        let ours: Vec<&Vec<&str>> = all
            .iter()
            .filter(|row| row[0].split(' ').next() == Some(control))
            .filter(|row| row[2].contains(entry.justification.as_deref().unwrap_or("")))
            .collect();
        assert!(!ours.is_empty(), "{control} has no row with its justification");
        let decided = entry.decision.map_or("", |decision| decision.as_str());
        assert!(ours.iter().any(|row| row[1].to_lowercase().starts_with(decided)), "{control}: {ours:?}");
    }
    let approval = soa.approval.as_deref().expect("an approval");
    let approver = aims.titles().get(approval.by.as_ref().expect("an approver").as_str()).expect("a name").to_owned();
    assert_eq!(entry(&paper, "Approver"), Some(&*approver));
    let signed = paper.blocks.iter().flat_map(|block| &block.signatures).last().expect("a line to sign on");
    assert_eq!((&*signed.label, signed.name.as_deref(), signed.on.is_some()), ("Approved by", Some(&*approver), true));
}

#[test]
fn what_was_rejected_is_not_approved() {
    let of = |decision: &str| {
        let document = format!(
            r#"{{"schemaVersion": "1.0", "people": [{{"id": "ceo", "name": "Ada"}}],
            "statementOfApplicability": {{"approval": {{"by": "ceo", "on": "2026-03-01"{decision}}}}}}}"#
        );
        made(&aims(&document), PaperKind::StatementOfApplicability, PaperOf::Latest)
    };
    let date = |paper: &Paper| paper.blocks.iter().flat_map(|block| &block.signatures).last().expect("a line").on.clone();
    assert_eq!((entry(&of(""), "Decision"), date(&of("")).as_deref()), (Some("Approved"), Some("2026-03-01")));
    let rejected = of(r#", "decision": "rejected""#);
    assert_eq!((entry(&rejected, "Decision"), date(&rejected)), (Some("Rejected"), None));
    let deferred = of(r#", "decision": "deferred""#);
    assert_eq!((entry(&deferred, "Decision"), date(&deferred)), (Some("Deferred"), None));
}

#[test]
fn the_plan_has_every_open_risk_and_every_action() {
    let aims = aims(&text_of("meridian"));
    let paper = made(&aims, PaperKind::RiskTreatmentPlan, PaperOf::Latest);
    let risks = rows(&paper, "Risks and their treatment");
    let register = aims.risk_register();
    let open = register.risks.iter().filter(|risk| risk.closed != Some(true));
    for risk in open {
        assert!(risks.iter().any(|row| row[0].contains(&*risk.id)), "{}", risk.id);
    }
    let closed = register.risks.iter().filter(|risk| risk.closed == Some(true));
    for risk in closed {
        assert!(!risks.iter().any(|row| row[0].contains(&format!("({})", risk.id))), "{} is closed", risk.id);
    }
    let actions = rows(&paper, "Actions");
    assert!(actions.len() > 10);
    for row in &actions {
        let treatment = aims.root().treatments.iter().find(|it| row[0].ends_with(&format!("({})", it.id.as_str()))).expect("a treatment");
        assert!(treatment.actions.iter().any(|action| action.what.as_deref() == Some(row[1])), "{row:?}");
    }
}

#[test]
fn a_report_is_of_the_audit_that_is_asked_for() {
    let aims = aims(&text_of("meridian"));
    let latest = made(&aims, PaperKind::AuditReport, PaperOf::Latest);
    assert_eq!(latest.subject.as_deref(), Some("au-2"));
    let first = made(&aims, PaperKind::AuditReport, PaperOf::Record("au-1"));
    let audit = aims.root().audits.iter().find(|audit| audit.id.as_str() == "au-1").expect("the audit");
    let found = rows(&first, "Findings");
    assert_eq!(found.len(), audit.findings.len());
    for (row, finding) in found.iter().zip(&audit.findings) {
        assert_eq!(Some(row[3]), finding.statement.as_deref());
    }
    let counted: usize = rows(&first, "Summary of results").iter().map(|row| row[1].parse::<usize>().expect("a number")).sum();
    assert_eq!(counted, audit.findings.len());
}

#[test]
fn the_latest_is_by_the_assessment_date() {
    let aims = aims(&text_of("meridian"));
    let at = |day: &str, kind: PaperKind| {
        let options = AssessOptions::at(day.parse().expect("a day"));
        paper(&aims, options, kind, PaperOf::Latest).expect("a paper").subject.map(|id| id.to_string())
    };
    assert_eq!(at("2026-11-23", PaperKind::ManagementReviewMinutes).as_deref(), Some("mr-2"));
    assert_eq!(at("2026-06-01", PaperKind::ManagementReviewMinutes).as_deref(), Some("mr-1"));
    assert_eq!(at("2026-06-01", PaperKind::AuditReport).as_deref(), Some("au-1"));
    assert_eq!(at("2026-11-23", PaperKind::AuditChecklist), None);
    assert_eq!(at("2026-11-23", PaperKind::ManagementReviewPack), None);
}

#[test]
fn the_input_of_a_review_is_what_there_was_before_it() {
    let aims = aims(&text_of("meridian"));
    let next = whole(&made(&aims, PaperKind::ManagementReviewPack, PaperOf::Latest));
    assert!(next.contains("(mr-2) of 2026-10-12"), "{next}");
    let second = whole(&made(&aims, PaperKind::ManagementReviewPack, PaperOf::Record("mr-2")));
    assert!(second.contains("(mr-1) of 2026-04-20"));
    let first = whole(&made(&aims, PaperKind::ManagementReviewPack, PaperOf::Record("mr-1")));
    assert!(first.contains("No earlier management review is recorded"));
}

#[test]
fn minutes_leave_a_blank_for_an_input_that_was_left_out() {
    let document = r#"{"schemaVersion": "1.0", "managementReviews": [{"id": "MR", "on": "2026-05-04", "inputs": [
        {"topic": "auditTrends", "summary": "Two audits", "trend": "stable"}, {"otherTopic": "Premises", "summary": "None"}]}]}"#;
    let paper = made(&aims(document), PaperKind::ManagementReviewMinutes, PaperOf::Latest);
    let inputs = rows(&paper, "Inputs considered");
    assert_eq!(inputs.len(), 8, "the seven of the standard, and one more");
    assert_eq!(inputs[5][1..3], ["Two audits", "Stable"]);
    assert_eq!(inputs[0][1], "", "nothing was reported: a blank");
    assert_eq!(inputs[7][..2], ["Premises", "None"]);
}

#[test]
fn a_checklist_covers_the_scope_of_its_audit() {
    let aims = aims(&text_of("meridian"));
    let points = |paper: &Paper| paper.blocks.iter().map(|block| block.rows.len()).sum::<usize>();
    let all = made(&aims, PaperKind::AuditChecklist, PaperOf::Latest);
    assert_eq!(points(&all), 182 + 38 + aims.root().own_controls.len());
    let audit = made(&aims, PaperKind::AuditChecklist, PaperOf::Record("au-2"));
    assert!(points(&audit) < points(&all) && whole(&audit).contains("8.1") && !whole(&audit).contains("\nA.2.2 "));
    assert_eq!(points(&made(&aims, PaperKind::AuditChecklist, PaperOf::Template)), 182 + 38);
}

#[test]
fn a_record_that_there_is_not_is_told() {
    let aims = aims(&text_of("meridian"));
    let options = AssessOptions::at("2026-11-23".parse().expect("a day"));
    let code = |aims: &Aims, kind, of| paper(aims, options, kind, of).expect_err("no paper").code.to_string();
    assert_eq!(code(&aims, PaperKind::AuditReport, PaperOf::Record("mr-1")), "paper-subject-unknown");
    assert_eq!(code(&aims, PaperKind::RiskTreatmentPlan, PaperOf::Record("au-1")), "paper-subject-unwanted");
    assert_eq!(code(&Aims::default(), PaperKind::ManagementReviewMinutes, PaperOf::Latest), "paper-subject-missing");
    assert!(paper(&Aims::default(), options, PaperKind::ManagementReviewPack, PaperOf::Latest).is_ok());
    assert!(paper(&Aims::default(), options, PaperKind::StatementOfApplicability, PaperOf::Latest).is_ok());
}

#[test]
fn the_verb_places_what_is_wrong_with_its_options() {
    let ask = |document: &str, options: &str| -> Value {
        serde_json::from_str(&aimskit::api::paper(document, options, aimskit::Language::english())).expect("JSON")
    };
    let document = r#"{"schemaVersion": "1.0", "audits": [{"id": "AU-1"}]}"#;
    let answer = ask(document, r#"{"asOf": "2026-11-23", "kind": "auditReport", "of": "AU-9"}"#);
    let wrong = &answer["optionDiagnostics"][0];
    assert_eq!((&wrong["code"], &wrong["pointer"], &wrong["span"]["column"]), (&"paper-subject-unknown".into(), &"/of".into(), &53.into()));
    assert!(answer.get("paper").is_none());
    let answer = ask(document, r#"{"asOf": "2026-11-23", "kind": "auditReport"}"#);
    assert!(answer.get("html").is_none() && answer["paper"]["subject"] == "AU-1");
    assert!(
        ask(document, r#"{"asOf": "2026-11-23", "kind": "auditReport", "html": true}"#)["html"]
            .as_str()
            .is_some_and(|page| page.starts_with("<!doctype html>"))
    );
    assert_eq!(ask(document, r#"{"asOf": "2026-11-23", "kind": "wish"}"#)["optionDiagnostics"][0]["code"], "unknown-word");
    let answer = ask("[", r#"{"asOf": "2026-11-23", "kind": "auditReport"}"#);
    assert!(answer.get("paper").is_none() && !answer["diagnostics"].as_array().expect("a list").is_empty());
}

/// A document in which every text is an attack on what it is put into.
fn hostile() -> String {
    let evil = r#"<script>alert(1)</script>\" onload='x' &lt; \u202etxt\u0007 =cmd|'/C calc'!A0"#;
    let mut document: Value = serde_json::from_str(&text_of("meridian")).expect("JSON");
    let evil: String = serde_json::from_str(&format!("\"{evil}\"")).expect("text");
    fn poison(value: &mut Value, evil: &str) {
        match value {
            Value::Object(members) => members.iter_mut().for_each(|(name, value)| match value {
                Value::String(text)
                    if [
                        "title",
                        "name",
                        "statement",
                        "justification",
                        "what",
                        "description",
                        "legalName",
                        "rationale",
                        "label",
                        "summary",
                        "conclusion",
                        "scope",
                    ]
                    .contains(&name.as_str()) =>
                {
                    *text = evil.to_owned();
                }
                value => poison(value, evil),
            }),
            Value::Array(values) => values.iter_mut().for_each(|value| poison(value, evil)),
            _ => {}
        }
    }
    poison(&mut document, &evil);
    document.to_string()
}

#[test]
fn what_users_wrote_is_never_markup() {
    let aims = aims(&hostile());
    for kind in PaperKind::ALL {
        let paper = made(&aims, *kind, PaperOf::Latest);
        let page = paper_page(&paper);
        assert_eq!(unclosed(&page), Vec::<String>::new());
        assert!(page.contains("&lt;script&gt;") && !page.contains("<script"), "{}", kind.as_str());
        assert!(!page.contains("onload='x'") && !page.contains('\u{202e}') && !page.contains('\u{7}'), "{}", kind.as_str());
        let markdown = paper_markdown(&paper);
        assert!(markdown.contains("&lt;script&gt;") && !markdown.contains("<script"), "{}", kind.as_str());
        assert!(!markdown.contains('\u{202e}') && !markdown.contains('\u{7}'), "{}", kind.as_str());
    }
    // What would begin a list, a heading, a table, code or a link.
    let evil = "1. one\n- two\n+ three\n    code\n---\n===\n# head\n> said\n| a | b |\n```\n[a](https://example.org) ![b](c) \\| @all";
    let document = serde_json::json!({"schemaVersion": "1.0", "organization": {"legalName": evil}, "audits": [{"id": "AU", "title": evil,
        "conclusion": evil, "findings": [{"id": "F", "grade": "minor", "statement": evil}]}],
        "statementOfApplicability": {"additionalControls": evil, "entries": [{"control": "A.2.2", "decision": "included", "justification": evil}]}});
    let aims = self::aims(&document.to_string());
    for kind in [PaperKind::AuditReport, PaperKind::StatementOfApplicability] {
        let paper = made(&aims, kind, PaperOf::Latest);
        sound_markdown(&paper, kind.as_str());
        let markdown = paper_markdown(&paper);
        let bare = markdown.replace("\\\\", "").replace("\\]", "").replace("\\`", "");
        assert!(!bare.contains("](") && !bare.contains('`') && !bare.contains("@all"), "{markdown}");
    }
}

#[test]
fn text_from_right_to_left_stands_in_its_own_direction() {
    let document = r#"{"schemaVersion": "1.0", "organization": {"legalName": "شركة"}, "audits": [{"id": "AU", "title": "ביקורת", "conclusion": "الخاتمة"}]}"#;
    let page = paper_page(&made(&aims(document), PaperKind::AuditReport, PaperOf::Latest));
    for part in ["<p dir=\"auto\">شركة</p>", "<span dir=\"auto\">الخاتمة</span>"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(page.contains("<h1 dir=\"auto\">Internal audit report: ביקורת (AU)</h1>"));
}

/// A document with that many risks, treatments and findings.
fn large(count: usize) -> Aims {
    let list = |one: &dyn Fn(usize) -> String| (0..count).map(one).collect::<Vec<_>>().join(",");
    let risks = list(&|at| format!(r#"{{"id": "R-{at}", "title": "Risk {at}", "owner": "p"}}"#));
    let treatments = list(&|at| {
        format!(
            r#"{{"id": "T-{at}", "risk": "R-{at}", "controls": ["A.2.2"], "approval": {{"by": "p", "on": "2026-01-01"}}, "actions": [{{"what": "Act {at}"}}]}}"#
        )
    });
    let findings = list(&|at| format!(r#"{{"id": "F-{at}", "statement": "Finding {at}", "nonconformity": "NC-{at}"}}"#));
    let cases = list(&|at| format!(r#"{{"id": "NC-{at}", "title": "Case {at}"}}"#));
    aims(&format!(
        r#"{{"schemaVersion": "1.0", "people": [{{"id": "p", "name": "Ada"}}], "risks": [{risks}], "treatments": [{treatments}],
        "statementOfApplicability": {{"entries": [{{"control": "A.2.2", "decision": "included"}}]}},
        "audits": [{{"id": "AU", "on": "2026-01-01", "findings": [{findings}]}}], "nonconformities": [{cases}]}}"#
    ))
}

#[test]
fn ten_thousand_rows_take_ten_times_as_long_as_a_thousand() {
    let (small, big) = (large(1_000), large(10_000));
    for kind in [PaperKind::RiskTreatmentPlan, PaperKind::AuditReport, PaperKind::StatementOfApplicability] {
        let took = |aims: &Aims| {
            let began = std::time::Instant::now();
            let page = paper_page(&made(aims, kind, PaperOf::Latest));
            (began.elapsed(), page.len())
        };
        let ((first, _), (then, length)) =
            ((0..3).map(|_| took(&small)).min().expect("a time"), (0..2).map(|_| took(&big)).min().expect("a time"));
        assert!(kind == PaperKind::StatementOfApplicability || length > 1_000_000, "{length} bytes");
        // Quadratic work would take a hundred times as long.
        assert!(then < first * 40 + std::time::Duration::from_millis(200), "{}: {first:?} for 1,000, {then:?} for 10,000", kind.as_str());
    }
}
