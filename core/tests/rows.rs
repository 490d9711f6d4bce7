//! Tables of records: what a table shows comes back, and its columns are published.

use aimskit::exchange::{ImportOutcome, Table, import_rows, plan_import, record_table, table_columns};
use aimskit::read::Plain;
use aimskit::{Aims, Language};

const EXAMPLES: [&str; 3] = ["meridian", "harbour", "starter"];
/// Tables that rows can be taken into.
const TABLES: [&str; 31] = [
    "issues",
    "interestedParties",
    "obligations",
    "policies",
    "people",
    "roles",
    "risks",
    "riskAssessments",
    "treatments",
    "ownControls",
    "statementOfApplicability.entries",
    "impactAssessments",
    "objectives",
    "changes",
    "aiSystems",
    "resources",
    "incidents",
    "concerns",
    "suppliers",
    "customers",
    "competences",
    "trainings",
    "communications",
    "documents",
    "evidence",
    "metrics",
    "audits",
    "managementReviews",
    "nonconformities",
    "improvements",
    "attestations",
];

fn example(name: &str) -> Aims {
    let path = format!("{}/../examples/data/{name}.aims.json", env!("CARGO_MANIFEST_DIR"));
    aimskit::read(std::fs::read_to_string(path).expect("the example")).aims.expect("a document")
}

/// The table as CSV, with every cell in quotes.
fn csv(aims: &Aims, table: &str) -> (String, Vec<Vec<Plain>>) {
    let rows = record_table(aims, table, &[], Language::english()).expect("a table");
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let headings: Vec<String> = rows.columns.iter().map(|column| quoted(&column.name)).collect();
    let mut out = headings.join(",") + "\r\n";
    for row in &rows.rows {
        out += &(row.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",") + "\r\n");
    }
    (out, rows.rows)
}

/// The document without the records of a table.
fn without(aims: &Aims, table: &str) -> Aims {
    let mut whole: serde_json::Value = serde_json::from_str(&aims.to_json()).expect("JSON");
    match table.split_once('.') {
        Some((part, list)) => whole[part].as_object_mut().map(|part| part.remove(list)),
        None => whole.as_object_mut().map(|whole| whole.remove(table)),
    };
    aimskit::read(whole.to_string()).aims.expect("a document")
}

#[test]
fn what_a_table_shows_comes_back() {
    let mut wrong = Vec::new();
    for name in EXAMPLES {
        let aims = example(name);
        for table in TABLES {
            let (text, shown) = csv(&aims, table);
            if shown.is_empty() {
                continue;
            }
            let sheet = Table { text: &text, name: table };
            for into in [without(&aims, table), aims.clone()] {
                let (plan, diagnostics) = plan_import(&into, sheet, table, None, Language::english());
                let plan = plan.unwrap_or_else(|| panic!("{name} {table}: {diagnostics:#?}"));
                let done = import_rows(&into, sheet, &plan.mapping, Language::english());
                wrong.extend(done.account.sources[0].diagnostics.iter().map(|told| format!("{name} {table}: {}", &*told.message)));
                wrong.extend(done.account.dropped.iter().map(|dropped| format!("{name} {table}: {dropped:?}")));
                let after = aimskit::read(done.text.expect("a document")).aims.expect("a document");
                let (again, _) = csv(&after, table);
                for (before, now) in text.lines().zip(again.lines()).filter(|(before, now)| before != now) {
                    wrong.push(format!("{name} {table}:\n  {before}\n  {now}"));
                }
                if text.lines().count() != again.lines().count() {
                    wrong.push(format!("{name} {table}: {} lines, {}", text.lines().count(), again.lines().count()));
                }
            }
            // Taken into the whole document, nothing of it changes.
            let plan = plan_import(&aims, sheet, table, None, Language::english()).0.expect("a plan");
            let done = import_rows(&aims, sheet, &plan.mapping, Language::english());
            let changed = done.account.records.iter().filter(|record| record.outcome != ImportOutcome::Unchanged).count();
            if changed > 0 || aimskit::read(done.text.expect("a document")).aims.expect("a document").to_json() != aims.to_json() {
                wrong.push(format!("{name} {table}: {changed} records changed"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong[..wrong.len().min(30)].join("\n"));
}

#[test]
fn every_table_has_columns_with_labels() {
    for table in TABLES {
        let columns = table_columns(table, Language::english()).unwrap_or_else(|| panic!("{table}"));
        assert!(columns.iter().any(|column| column.required == Some(true)), "{table}");
        assert!(columns.iter().all(|column| column.label.as_ref().is_some_and(|label| !label.is_empty())), "{table}");
        let mut names: Vec<&str> = columns.iter().map(|column| &*column.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), columns.len(), "{table}");
    }
}
