//! What must hold for any table that is imported. The fuzz target runs this, and `core/tests/import.rs` with a seeded generator.

use aimskit::Language;
use aimskit::exchange::{ImportOutcome, Table, import_rows, plan_import};

/// There is a plan, or a reason why there is none; what the plan proposes gives a document that reads whole, every row is accounted for, and the same
/// rows again change nothing. Gives whether it is a table.
pub(crate) fn imports(document: &str, text: &str, records: &str) -> bool {
    let aims = aimskit::read(document).aims.expect("a document");
    let table = Table { text, name: "table" };
    let (plan, diagnostics) = plan_import(&aims, table, records, None, Language::english());
    let Some(plan) = plan else {
        assert!(!diagnostics.is_empty(), "no reason is given: {text:?}");
        return false;
    };
    let once = import_rows(&aims, table, &plan.mapping, Language::english());
    let read = aimskit::read(once.text.expect("a document"));
    assert!(read.diagnostics.is_empty(), "{text:?}: {:?}", read.diagnostics);
    let skipped = once.account.records.iter().filter(|record| record.outcome == ImportOutcome::Skipped).count();
    let told = once.account.sources[0].diagnostics.iter().filter(|told| told.severity == aimskit::read::Severity::Error).count();
    assert!(told >= skipped, "a row is left out in silence: {text:?}");
    let aims = read.aims.expect("a document");
    let again = import_rows(&aims, table, &plan.mapping, Language::english());
    let after = aimskit::read(again.text.expect("a document")).aims.expect("a document");
    assert_eq!(after.to_json(), aims.to_json(), "importing again changed the document: {text:?}");
    true
}
