//! Registers as people write them go in by the proposed mapping, with at most two corrections each.

use aimskit::exchange::{ImportMapping, Table, import_rows, plan_import};
use aimskit::{Aims, Language};

mod import {
    pub(crate) mod registers;
}
use import::registers::{REGISTERS, Register};

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
        let expected: serde_json::Value = serde_json::from_str(register.expected).expect("JSON");
        for (register_name, records) in expected.as_object().expect("registers") {
            if whole[register_name] != *records {
                wrong.push(format!("{}: {register_name}:\n{:#}\n", register.about, whole[register_name]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
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
