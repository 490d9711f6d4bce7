//! Limits of depth, size, records and diagnostics.

use super::pinned::{Case, Leaves, case};

/// A document with `[` nested that deep below the root.
fn nested(levels: usize) -> String {
    format!(r#"{{"schemaVersion":"1.0","x":{}{}}}"#, "[".repeat(levels), "]".repeat(levels))
}

fn deep(column: usize, limit: usize) -> String {
    format!("error too-deep \"/x{}\" 1:{column} the document nests deeper than {limit} levels", "/0".repeat(column - 28))
}

const UNKNOWN_X: &str = "error unknown-field \"/x\" 1:24 `x` is not a field of `aims` (record members of your own under `extensions`)";
const LEFT: Leaves = Leaves::Partial(r#"{"schemaVersion":"1.0"}"#);

pub(crate) fn cases() -> Vec<Case> {
    let too_large = |limit: usize| format!("error too-large \"\" 1:1 the document is larger than {limit} bytes");
    let many = r#"{"schemaVersion":"1.0","a":1,"b":2,"c":3}"#;
    let unknown = |name: &str, column: usize| {
        format!(
            "error unknown-field \"/{name}\" 1:{column} `{name}` is not a field of `aims` (record members of your own under `extensions`)"
        )
    };
    let cut = r#"{"schemaVersion":"1.0","a":1,"b":2,"#;
    let left = Leaves::Partial(r#"{"schemaVersion":"1.0","a":1,"b":2}"#);
    let end = "error unexpected-end \"\" 1:36 the text ends before the document is complete (check whether the file was cut off)";
    let records = r#"{"schemaVersion":"1.0","risks":[{"id":"r1"},{"id":"r2"},{"id":"r3"}]}"#;
    let too_many = |column: usize, index: usize, limit: usize| {
        format!("error too-many-records \"/risks/{index}\" 1:{column} the document has more than {limit} records")
    };
    vec![
        // Depth: 64 levels with the root, then no further.
        case(nested(63), &[UNKNOWN_X], Leaves::Itself),
        case(nested(64), &[&deep(91, 64)], LEFT),
        case(nested(200), &[&deep(91, 64)], LEFT),
        case(
            format!(r#"{{"schemaVersion":"1.0","extensions":{{"acme":{}1{}}}}}"#, "{\"a\":".repeat(200), "}".repeat(200)),
            &[&format!("error too-deep \"/extensions/acme{}\" 1:355 the document nests deeper than 64 levels", "/a".repeat(62))],
            Leaves::Partial(r#"{"schemaVersion":"1.0","extensions":{}}"#),
        ),
        case(
            "[".repeat(100_000),
            &[&format!("error too-deep \"{}\" 1:65 the document nests deeper than 64 levels", "/0".repeat(64))],
            Leaves::Nothing,
        ),
        case(nested(200), &[UNKNOWN_X], Leaves::Itself).limited(|l| l.depth = 201),
        case("{}", &["error too-deep \"\" 1:1 the document nests deeper than 0 levels"], Leaves::Partial("{}")).limited(|l| l.depth = 0),
        // Size.
        case(many, &[&too_large(40)], Leaves::Nothing).limited(|l| l.bytes = 40),
        case(
            "",
            &["error unexpected-end \"\" 1:1 the text ends before the document is complete (check whether the file was cut off)"],
            Leaves::Nothing,
        )
        .limited(|l| l.bytes = 0),
        case(" ", &[&too_large(0)], Leaves::Nothing).limited(|l| l.bytes = 0),
        case(r#"{"schemaVersion":"1.0"}"#, &[], Leaves::Itself).limited(|l| l.bytes = 23),
        // Records.
        case(records, &[], Leaves::Itself).limited(|l| l.records = 4),
        case(records, &[&too_many(57, 2, 3)], Leaves::Partial(r#"{"schemaVersion":"1.0","risks":[{"id":"r1"},{"id":"r2"}]}"#))
            .limited(|l| l.records = 3),
        case(records, &[&too_many(33, 0, 1)], LEFT).limited(|l| l.records = 1),
        case(records, &["error too-many-records \"\" 1:1 the document has more than 0 records"], Leaves::Partial("{}"))
            .limited(|l| l.records = 0),
        // Diagnostics: the first ones, and how many more there are.
        case(many, &[&unknown("a", 24), &unknown("b", 30), &unknown("c", 36)], Leaves::Itself).limited(|l| l.diagnostics = 3),
        case(many, &[&unknown("a", 24), "and 2 more"], Leaves::Itself).limited(|l| l.diagnostics = 1),
        case(many, &["and 3 more"], Leaves::Itself).limited(|l| l.diagnostics = 0),
        // What ends the reading goes before what else was found.
        case(cut, &[&unknown("a", 24), &unknown("b", 30), end], left.clone()).limited(|l| l.diagnostics = 3),
        case(cut, &[&unknown("a", 24), end, "and 1 more"], left.clone()).limited(|l| l.diagnostics = 2),
        case(cut, &[end, "and 2 more"], left.clone()).limited(|l| l.diagnostics = 1),
        case(cut, &["and 3 more"], left.clone()).limited(|l| l.diagnostics = 0),
        case(many, &["and 1 more"], Leaves::Nothing).limited(|l| (l.bytes, l.diagnostics) = (40, 0)),
        case("[1]", &["and 1 more"], Leaves::Nothing).limited(|l| l.diagnostics = 0),
        case(r#"{"schemaVersion":"2.0"}"#, &["and 1 more"], Leaves::Nothing).limited(|l| l.diagnostics = 0),
    ]
}
