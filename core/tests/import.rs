//! Registers as people write them go in by the proposed mapping, with at most two corrections each.
#![expect(clippy::disallowed_methods, reason = "valgrind counts the work and leaves it in files")]

use aimskit::exchange::{ImportMapping, Table, import_rows, plan_import};
use aimskit::{Aims, Language};

mod import {
    pub(crate) mod registers;
}
#[expect(dead_code, reason = "other tests write documents")]
mod hostile;
use import::registers::{REGISTERS, Register};

#[path = "../../fuzz/tables.rs"]
mod tables;

/// The mapping that is proposed, corrected as a person would.
fn mapping(aims: &Aims, register: &Register) -> ImportMapping {
    let table = Table { text: register.text, name: "register" };
    let (plan, diagnostics) = plan_import(aims, table, register.table, None, Language::english());
    let plan = plan.unwrap_or_else(|| panic!("{}: {diagnostics:#?}", register.about));
    let mut mapping = *plan.mapping;
    assert!(register.corrections.len() <= 2, "{}: {} corrections", register.about, register.corrections.len());
    for (heading, place) in register.corrections {
        let column = mapping.columns.iter_mut().find(|column| &*column.heading == *heading).expect("a column");
        column.place = place.map(Into::into);
    }
    mapping
}

#[test]
fn ten_registers_give_the_expected_records() {
    assert!(REGISTERS.len() >= 10);
    let mut wrong = Vec::new();
    for register in REGISTERS {
        let aims = aimskit::read(register.document).aims.expect("a document");
        let mapping = mapping(&aims, register);
        let imported = import_rows(&aims, Table { text: register.text, name: "register" }, &mapping, Language::english());
        let text = imported.text.expect("a document");
        let outcome = aimskit::read(text);
        let found = &imported.account.sources[0].diagnostics;
        if !outcome.diagnostics.is_empty() || !found.is_empty() || !imported.of_mapping.is_empty() {
            wrong.push(format!("{}: {:#?}\n{found:#?}\n{:#?}", register.about, outcome.diagnostics, imported.of_mapping));
        }
        let whole: serde_json::Value = serde_json::from_str(&outcome.aims.expect("a document").to_json()).expect("JSON");
        let mut expected: serde_json::Value = serde_json::from_str(register.document).expect("JSON");
        let registers: serde_json::Value = serde_json::from_str(register.expected).expect("JSON");
        for (name, records) in registers.as_object().expect("registers") {
            expected[name] = records.clone();
        }
        if whole != expected {
            wrong.push(format!("{}:\n{whole:#}\n", register.about));
        }
        let said = |it: &aimskit::exchange::ImportDropped| {
            let place = &it.place;
            (
                place.row.unwrap_or(0),
                place.column.as_deref().unwrap_or_default().to_owned(),
                it.value.as_deref().unwrap_or_default().to_owned(),
            )
        };
        let left_out: Vec<_> = imported.account.dropped.iter().map(said).collect();
        let told: Vec<_> =
            register.left_out.iter().map(|(row, heading, value)| (*row, (*heading).to_owned(), (*value).to_owned())).collect();
        if left_out != told {
            wrong.push(format!("{}: left out {left_out:?}", register.about));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The registers are of different make: the makes that the promise names are among them.
#[test]
fn the_registers_are_of_different_make() {
    let in_heading = |words: &[&str]| REGISTERS.iter().filter(|it| words.iter().any(|word| it.text.contains(word))).count();
    for words in [["Owner", "Status"], ["Risiko", "Maßnahme"], ["Constat", "Mesure"], ["Curso", "Fecha"]] {
        assert!(in_heading(&words) > 0, "{words:?}");
    }
    let kinds: std::collections::BTreeSet<&str> = REGISTERS.iter().map(|it| it.table).collect();
    assert!(kinds.len() >= 7 && REGISTERS.iter().filter(|it| it.table == "statementOfApplicability.entries").count() >= 3, "{kinds:?}");
    for delimiter in [',', ';', '\t', '|', '{'] {
        assert!(REGISTERS.iter().any(|it| it.text.contains(delimiter)), "{delimiter:?}");
    }
    assert!(REGISTERS.iter().any(|it| it.left_out.iter().any(|(_, _, value)| *value == "John Roe")), "a second owner is told");
}

#[test]
fn importing_twice_changes_nothing() {
    for register in REGISTERS {
        let aims = aimskit::read(register.document).aims.expect("a document");
        let mapping = mapping(&aims, register);
        let table = Table { text: register.text, name: "register" };
        let once = import_rows(&aims, table, &mapping, Language::english()).text.expect("a document");
        let aims = aimskit::read(once).aims.expect("a document");
        let again = import_rows(&aims, table, &mapping, Language::english());
        let outcomes: Vec<_> = again.account.records.iter().map(|record| record.outcome.as_str()).collect();
        assert!(outcomes.iter().all(|outcome| *outcome == "unchanged"), "{}: {outcomes:?}", register.about);
        assert_eq!(
            aimskit::read(again.text.expect("a document")).aims.expect("a document").to_json(),
            aims.to_json(),
            "{}",
            register.about
        );
    }
}

/// Cells that sheets hold and should not, or that mean something elsewhere.
const CELLS: [&str; 28] = [
    "",
    "R-1",
    "R 1",
    "-",
    "n/a",
    "#REF!",
    "=1+1",
    "46112",
    "1900-02-29",
    "03/04/2026",
    "31.02.2026",
    "yes",
    "x",
    "A.6.2.4",
    "A.5.15",
    "6.1.2",
    "Jane Doe; John Roe",
    "Jane Doe",
    "\u{feff}",
    "\u{0}",
    "日本語",
    "\"",
    "\"\"a\"\"",
    "1e400",
    "high",
    "Open",
    "99999999999999999999",
    "a;b;c",
];
const HEADINGS: [&str; 16] = [
    "ID",
    "Risk",
    "Owner",
    "Likelihood",
    "Impact",
    "Score",
    "Status",
    "Due date",
    "Control",
    "Applicable",
    "Justification",
    "Last review",
    "ID",
    "",
    "Causes",
    "Evidence",
];

#[test]
fn any_table_has_an_answer() {
    // A linear congruence: the same tables each time.
    let mut state = 20_261_123_u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let mut readable = 0;
    for round in 0..300 {
        let delimiter = [",", ";", "\t", "|"][next(4)];
        let width = 1 + next(8);
        let mut text = (0..width).map(|_| HEADINGS[next(HEADINGS.len())]).collect::<Vec<_>>().join(delimiter);
        for _ in 0..next(6) {
            // Ragged now and then.
            let width = if next(5) == 0 { 1 + next(10) } else { width };
            let mut cell = |_| {
                let cell = CELLS[next(CELLS.len())];
                if next(2) == 0 { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
            };
            let cells: Vec<String> = (0..width).map(&mut cell).collect();
            text = text + "\n" + &cells.join(delimiter);
        }
        if round % 10 == 0 {
            text = text.chars().take(next(40)).collect();
        }
        for records in ["risks", "statementOfApplicability.entries", "trainings"] {
            readable +=
                usize::from(tables::imports(r#"{"schemaVersion": "1.0", "people": [{"id": "p", "name": "Jane Doe"}]}"#, &text, records));
        }
    }
    assert!(readable > 600, "{readable}");
}

/// A register of so many rows, with 700 owners.
fn rows(size: usize) -> String {
    let row = |at: usize| format!("R-{at},Risk {at},Owner {},reduce,open,2026-03-{:02}\n", at % 700, at % 28 + 1);
    String::from("ID,Risk,Owner,Treatment,Status,Last review\n") + &(0..size).map(row).collect::<String>()
}

/// Every row names an owner of its own, and in every row two cells are not readable.
fn wrong_rows(size: usize) -> String {
    let row = |at: usize| format!("R-{at},Risk {at},Owner {at},blue {at},#REF!,31.02.2026\n");
    String::from("ID,Risk,Owner,Treatment,Status,Last review\n") + &(0..size).map(row).collect::<String>()
}

/// No id, and two titles by turns: which row is which record is asked of all that came before.
fn alike_rows(size: usize) -> String {
    let row = |at: usize| format!("Risk {},Owner,reduce\n", at % 2);
    String::from("Risk,Owner,Treatment\n") + &(0..size).map(row).collect::<String>()
}

const TABLES: [hostile::Shape; 3] = [("rows", rows), ("wrong rows", wrong_rows), ("alike rows", alike_rows)];

/// Plans and imports a table of risks.
#[inline(never)]
fn plan_and_import(text: &str) -> usize {
    let table = Table { text, name: "large" };
    let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.expect("a document");
    let Some(plan) = plan_import(&aims, table, "risks", None, Language::english()).0 else { return 0 };
    import_rows(&aims, table, &plan.mapping, Language::english()).account.records.len()
}

#[test]
fn imports_all() {
    for text in hostile::texts(&TABLES) {
        plan_and_import(&text);
    }
}

#[test]
fn four_times_the_rows_are_four_times_the_work() {
    for (name, short, long) in hostile::work("imports_all", "plan_and_import", &TABLES).unwrap_or_default() {
        println!("{name}: {short}, {long}");
        assert!(long < short * 9 / 2, "{name}: {short} instructions, then {long}");
    }
}

#[test]
fn a_hundred_thousand_rows_come_in_whole() {
    let text = rows(100_000);
    let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.expect("a document");
    let table = Table { text: &text, name: "large" };
    let plan = plan_import(&aims, table, "risks", None, Language::english()).0.expect("a plan");
    let done = import_rows(&aims, table, &plan.mapping, Language::english());
    let after = aimskit::read(done.text.expect("a document")).aims.expect("a document");
    assert_eq!((after.root().risks.len(), after.root().treatments.len(), after.root().people.len()), (100_000, 100_000, 700));
}

/// An apostrophe before what a spreadsheet would compute, and `="001"`, are how our own CSV keeps texts; they are no part of them.
#[test]
fn what_kept_a_spreadsheet_from_computing_is_no_part_of_a_text() {
    let text = "ID,Risk\n\"=\"\"001\"\"\",'=SUM(A1)\nR-2,'quoted' by the press\n\"=\"\"1E5\"\"\",'-5 % of staff\n";
    let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.expect("a document");
    let table = Table { text, name: "computed" };
    let plan = plan_import(&aims, table, "risks", None, Language::english()).0.expect("a plan");
    let done = import_rows(&aims, table, &plan.mapping, Language::english());
    let after = aimskit::read(done.text.expect("a document")).aims.expect("a document");
    let risks: Vec<_> = after.root().risks.iter().map(|risk| (risk.id.as_str(), risk.title.as_deref().unwrap_or_default())).collect();
    assert_eq!(risks, [("001", "=SUM(A1)"), ("R-2", "'quoted' by the press"), ("1E5", "-5 % of staff")]);
}

#[test]
fn what_the_cells_say_wrongly_is_told_at_its_place() {
    let table = Table {
        text: "ID,Risk,Owner,Likelihood,Status,Last review,Rank\nR-1,a,,,blue,,\nR-2,b,,,,31.02.2026,\nR-3,c,,#REF!,,,\nR-4,d,,,,,many\nR-4,e,,,,,2\nR-4,f,,,,,3\n",
        name: "t",
    };
    let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.expect("a document");
    let plan = plan_import(&aims, table, "risks", None, Language::english()).0.expect("a plan");
    let done = import_rows(&aims, table, &plan.mapping, Language::english());
    let told: Vec<(&str, u32, u32)> = done.account.sources[0]
        .diagnostics
        .iter()
        .map(|it| (&*it.code, it.span.as_ref().map_or(0, |at| at.line), it.span.as_ref().map_or(0, |at| at.column)))
        .collect();
    assert_eq!(
        told,
        [
            ("cell-word-unknown", 2, 5),
            ("cell-date-unclear", 3, 6),
            ("cell-shows-error", 4, 4),
            ("cell-number-unclear", 5, 7),
            ("row-repeats-id", 7, 1)
        ]
    );
    let after = aimskit::read(done.text.expect("a document")).aims.expect("a document");
    assert_eq!(after.root().risks.len(), 1);
    // What the later row says otherwise took its place, and both are told.
    let replaced: Vec<_> = done
        .account
        .records
        .iter()
        .flat_map(|record| &record.values)
        .filter_map(|value| value.before.as_ref().map(|before| (&**before, &*value.value)))
        .collect();
    assert_eq!(replaced, [("e", "f"), ("2", "3")]);
}

#[test]
fn ragged_rows_and_headings_that_stand_twice_lose_nothing() {
    let table = Table { text: "ID,Risk,Causes,Causes,ID\nR-1,Drift,noise,bias,R-9\nR-2\nR-3,Leak,,,,beyond\n", name: "t" };
    let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.expect("a document");
    let plan = plan_import(&aims, table, "risks", None, Language::english()).0.expect("a plan");
    let planned: Vec<_> = plan.columns.iter().map(|it| (&*it.heading.0, it.place.as_deref(), it.questions.len())).collect();
    assert_eq!(
        planned,
        [("ID", Some("id"), 0), ("Risk", Some("title"), 0), ("Causes", Some("causes"), 0), ("Causes", Some("causes"), 0), ("ID", None, 1)]
    );
    let done = import_rows(&aims, table, &plan.mapping, Language::english());
    let after = aimskit::read(done.text.expect("a document")).aims.expect("a document");
    let risks: Vec<_> =
        after.root().risks.iter().map(|risk| (risk.id.as_str(), risk.causes.iter().map(|it| &**it).collect::<Vec<_>>())).collect();
    assert_eq!(risks, [("R-1", vec!["noise", "bias"]), ("R-2", vec![]), ("R-3", vec![])]);
    let left_out: Vec<_> = done.account.dropped.iter().map(|it| (it.place.row, &*it.name, it.value.as_deref())).collect();
    assert_eq!(left_out, [(Some(2), "ID", Some("R-9")), (Some(4), "6", Some("beyond"))]);
}

#[test]
fn days_are_counted_as_the_workbook_counts_them() {
    for (from_1904, expected) in [("false", "2026-03-31"), ("true", "2030-04-01")] {
        let text = format!(r#"{{"date1904": {from_1904}, "rows": [["ID", "Last review"], ["R-1", 46112], ["R-2", "2026-03-31"]]}}"#);
        let table = Table { text: &text, name: "t" };
        let aims = aimskit::read(r#"{"schemaVersion": "1.0"}"#).aims.expect("a document");
        let plan = plan_import(&aims, table, "risks", None, Language::english()).0.expect("a plan");
        let done = import_rows(&aims, table, &plan.mapping, Language::english());
        let after = aimskit::read(done.text.expect("a document")).aims.expect("a document");
        let days: Vec<String> = after.root().risks.iter().filter_map(|risk| Some(risk.reviewed_on?.to_string())).collect();
        assert_eq!(days, [expected, "2026-03-31"]);
    }
}
