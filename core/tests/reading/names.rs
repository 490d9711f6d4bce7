//! Members by names that the model does not know, or knows already; versions.

use aimskit::read::ReadOptions;

use super::pinned::{Case, Leaves, case};

const OWN: &str = "(record members of your own under `extensions`)";
const TWICE: &str = "(keep one of them; the first was read)";

pub(crate) fn cases() -> Vec<Case> {
    let unknown = |place: &str, text: &str, hint: &str| format!("error unknown-field {place} `{text}` is not a field of `aims` {hint}");
    let twice = |place: &str, name: &str| format!("error duplicate-key {place} `{name}` occurs more than once in the same object {TWICE}");
    let itself = |text: &str, says: &[&str]| case(text, says, Leaves::Itself);
    let other = |version: &str| {
        format!(
            "error unsupported-version \"/schemaVersion\" 1:18 schema version `{version}` is not supported (use version 1, such as `1.0`)"
        )
    };
    let version = |version: &str| case(format!(r#"{{"schemaVersion":"{version}","colour":1}}"#), &[&other(version)], Leaves::Nothing);
    let newer = r#"{"schemaVersion":"1.7","title":7,"revision":{"state":"frozen"},"riskz":[]}"#;
    let softened = |severity: &str| {
        vec![
            "error wrong-type \"/title\" 1:32 expected `string`, but found `number`".to_owned(),
            format!(
                "{severity} unknown-word \"/revision/state\" 1:54 `frozen` is not one of the allowed values (use one of: `draft, complete`)"
            ),
            format!("{severity} unknown-field \"/riskz\" 1:64 `riskz` is not a field of `aims` (did you mean `risks`?)"),
        ]
    };
    let lines = |lines: &[String], text: &str| itself(text, &lines.iter().map(String::as_str).collect::<Vec<_>>());
    vec![
        itself(
            r#"{"schemaVersion":"1.0","ai_systems":[]}"#,
            &[&unknown("\"/ai_systems\" 1:24", "ai_systems", "(did you mean `aiSystems`?)")],
        ),
        itself(r#"{"schemaVersion":"1.0","AISystems":[]}"#, &[&unknown("\"/AISystems\" 1:24", "AISystems", "(did you mean `aiSystems`?)")]),
        itself(r#"{"schemaVersion":"1.0","colour":{"a":[1, 2]}}"#, &[&unknown("\"/colour\" 1:24", "colour", OWN)]),
        itself(r#"{"schemaVersion":"1.0","":0}"#, &[&unknown("\"/\" 1:24", "", OWN)]),
        itself(r#"{"schemaVersion":"1.0","a/b~c":0}"#, &[&unknown("\"/a~1b~0c\" 1:24", "a/b~c", OWN)]),
        // Escapes are no part of a name.
        itself(r#"{"schemaVersion":"1.0","ti\u0074el":0}"#, &[&unknown("\"/titel\" 1:24", "titel", "(did you mean `title`?)")]),
        case(r#"{"schemaVersion":"1.0","t\u0069tle":"a"}"#, &[], Leaves::Document(r#"{"schemaVersion":"1.0","title":"a"}"#)),
        itself(r#"{"schemaVersion":"1.0","title":"a","t\u0069tle":"b"}"#, &[&twice("\"/title\" 1:36", "title")]),
        case(
            r#"{"schemaVersion":"1.0","extensions":{"ac\u006de":1}}"#,
            &[],
            Leaves::Document(r#"{"schemaVersion":"1.0","extensions":{"acme":1}}"#),
        ),
        itself(
            r#"{"schemaVersion":"1.0","\ud800":1}"#,
            &["error lone-surrogate \"/\\\\ud800\" 1:24 the text contains half of a surrogate pair"],
        ),
        itself(
            r#"{"schemaVersion":"1.0","extensions":{"a\udc00":1}}"#,
            &["error lone-surrogate \"/extensions/a\\\\udc00\" 1:38 the text contains half of a surrogate pair"],
        ),
        // A name as long as a document.
        case(
            format!(r#"{{"schemaVersion":"1.0","{}":1}}"#, "é".repeat(300)),
            &[&unknown(&format!("\"/{}…\" 1:24", "é".repeat(200)), &format!("{}…", "é".repeat(200)), OWN)],
            Leaves::Itself,
        ),
        // Twice.
        itself(r#"{"schemaVersion":"1.0","title":"a","title":"b"}"#, &[&twice("\"/title\" 1:36", "title")]),
        itself(
            r#"{"schemaVersion":"1.0","risks":[],"risks":[{"id":"r1"}],"risks":7}"#,
            &[&twice("\"/risks\" 1:35", "risks"), &twice("\"/risks\" 1:57", "risks")],
        ),
        itself(r#"{"schemaVersion":"1.0","x":1,"x":2}"#, &[&unknown("\"/x\" 1:24", "x", OWN), &unknown("\"/x\" 1:30", "x", OWN)]),
        itself(r#"{"schemaVersion":"1.0","people":[{"id":"p1","id":"p2"}]}"#, &[&twice("\"/people/0/id\" 1:45", "id")]),
        itself(r#"{"schemaVersion":"1.0","extensions":{"acme":1,"acme":2}}"#, &[&twice("\"/extensions/acme\" 1:47", "acme")]),
        // Vendors.
        itself(r#"{"schemaVersion":"1.0","extensions":{}}"#, &[]),
        itself(r#"{"schemaVersion":"1.0","extensions":{"acme":{"id":null,"A B":[1e400,"\ud800"]}}}"#, &[]),
        itself(
            r#"{"schemaVersion":"1.0","extensions":{"Acme":1,"a":2}}"#,
            &["error bad-vendor \"/extensions/Acme\" 1:38 `Acme` is not a valid vendor name (use lower-case letters, digits and hyphens)"],
        ),
        itself(
            r#"{"schemaVersion":"1.0","extensions":[]}"#,
            &["error wrong-type \"/extensions\" 1:37 expected `object`, but found `array`"],
        ),
        // Versions.
        version("2.0"),
        version("0.9"),
        version("1.x"),
        version("one"),
        case(
            r#"{"title":"a"}"#,
            &["error missing-field \"/schemaVersion\" 1:1 `schemaVersion` is missing (record `schemaVersion`, which `aims` requires)"],
            Leaves::Itself,
        ),
        itself(r#"{"schemaVersion":1,"title":"a"}"#, &["error wrong-type \"/schemaVersion\" 1:18 expected `string`, but found `number`"]),
        case(
            "\n{\"risks\":[],\n\"schemaVersion\":\"3\"}",
            &["error unsupported-version \"/schemaVersion\" 3:17 schema version `3` is not supported (use version 1, such as `1.0`)"],
            Leaves::Nothing,
        ),
        case(
            "\u{feff}{\"schemaVersion\":\"2.0\"}",
            &[
                "error byte-order-mark \"\" 1:1 the text begins with a byte order mark (save the text as UTF-8 without a byte order mark)",
                &other("2.0"),
            ],
            Leaves::Nothing,
        ),
        case("\u{feff}{\"schemaVersion\":\"2.0\"}", &[&other("2.0"), "and 1 more"], Leaves::Nothing).limited(|l| l.diagnostics = 1),
        lines(&softened("warning"), newer),
        lines(&softened("error"), &newer.replace("1.7", "1.0")),
        lines(&softened("warning"), &newer.replace("1.7", "1.0")).with(ReadOptions::lenient()),
    ]
}
