//! Values of the wrong type or form, and how records are held without them.

use super::pinned::{Case, Leaves, case};

/// A document with one member behind its version; places begin at column 24.
fn document(member: &str) -> String {
    format!(r#"{{"schemaVersion":"1.0",{member}}}"#)
}

pub(crate) fn cases() -> Vec<Case> {
    let itself = |member: &str, says: &[&str]| case(document(member), says, Leaves::Itself);
    let id_hint =
        "(use 1 to 128 of A-Z a-z 0-9 . _ - and begin with a letter or digit; similar letters of other alphabets are not allowed)";
    let bad_id = |place: &str, text: &str| {
        let meant = match text {
            "anа" | "аna" => "(did you mean `ana`?)",
            "a b" => "(did you mean `a-b`?)",
            _ => id_hint,
        };
        format!("error bad-id {place} `{text}` is not a valid identifier {meant}")
    };
    let wrong = |place: &str, expected: &str, found: &str| format!("error wrong-type {place} expected `{expected}`, but found `{found}`");
    let null = |place: &str| format!("error null-value {place} `null` is not a value (leave the field out if there is nothing to record)");
    let count = |text: &str| {
        let says = format!("error not-a-count \"/revision/number\" 1:45 `{text}` is not a whole number from 0 to 4294967295");
        case(document(&format!(r#""revision":{{"number":{text}}}"#)), &[&says], Leaves::Itself)
    };
    let amount = |text: &str| {
        let says =
            format!("error number-out-of-range \"/metrics/0/target\" 1:55 `{text}` has more than 15 significant digits or is out of range");
        case(document(&format!(r#""metrics":[{{"id":"m1","target":{text}}}]"#)), &[&says], Leaves::Itself)
    };
    let day = |text: &str| {
        let hint = match text {
            "2026-1-1" => "did you mean `2026-01-01`?",
            "23.11.2026" => "did you mean `2026-11-23`?",
            _ => "write the date as `YYYY-MM-DD`, or as `YYYY-MM` or `YYYY` where no more is known",
        };
        let says = format!("error bad-date \"/revision/on\" 1:41 `{text}` is not a calendar date ({hint})");
        case(document(&format!(r#""revision":{{"on":"{text}"}}"#)), &[&says], Leaves::Itself)
    };
    vec![
        // Types.
        itself(r#""title":5"#, &[&wrong("\"/title\" 1:32", "string", "number")]),
        itself(r#""title":{"en":"a"}"#, &[&wrong("\"/title\" 1:32", "string", "object")]),
        itself(r#""title":["a"]"#, &[&wrong("\"/title\" 1:32", "string", "array")]),
        itself(r#""title":true"#, &[&wrong("\"/title\" 1:32", "string", "boolean")]),
        itself(r#""risks":{"id":"r1"}"#, &[&wrong("\"/risks\" 1:32", "array", "object")]),
        itself(r#""revision":"1""#, &[&wrong("\"/revision\" 1:35", "object", "string")]),
        itself(
            r#""revision":{"number":"1"}"#,
            &[&format!("{} (did you mean `1`?)", wrong("\"/revision/number\" 1:45", "number", "string"))],
        ),
        itself(
            r#""metrics":[{"id":"m1","target":"5"}]"#,
            &[&format!("{} (did you mean `5`?)", wrong("\"/metrics/0/target\" 1:55", "number", "string"))],
        ),
        itself(
            r#""risks":[7,{"id":"r1"},"x",[]]"#,
            &[
                &wrong("\"/risks/0\" 1:33", "object", "number"),
                &wrong("\"/risks/2\" 1:47", "object", "string"),
                &wrong("\"/risks/3\" 1:51", "object", "array"),
            ],
        ),
        // null.
        itself(r#""title":null"#, &[&null("\"/title\" 1:32")]),
        itself(
            r#""risks":[null,{"id":"r1","aiSystems":["s1",null]}]"#,
            &[&null("\"/risks/0\" 1:33"), &null("\"/risks/1/aiSystems/1\" 1:67")],
        ),
        itself(
            r#""risks":[{"id":null,"title":"x"}]"#,
            &[
                "error missing-field \"/risks/0/id\" 1:33 `id` is missing (record `id`, which `risk` requires)",
                &null("\"/risks/0/id\" 1:39"),
            ],
        ),
        itself(
            r#""risks":[{"title":"no id"},{"id":"r2"}]"#,
            &["error missing-field \"/risks/0/id\" 1:33 `id` is missing (record `id`, which `risk` requires)"],
        ),
        // Texts.
        itself(
            r#""title":"""#,
            &["error empty-text \"/title\" 1:32 the text is empty (leave the field out if there is nothing to record)"],
        ),
        itself(
            &format!(r#""title":"{}""#, "é".repeat(65_537)),
            &[
                "error text-too-long \"/title\" 1:32 the text has more than 65536 characters (keep long texts in a document and refer to it)",
            ],
        ),
        itself(&format!(r#""title":"{}""#, "é".repeat(65_536)), &[]),
        itself(r#""title":"a\ud83dz""#, &["error lone-surrogate \"/title\" 1:32 the text contains half of a surrogate pair"]),
        itself(r#""title":"\ude00\ud83d""#, &["error lone-surrogate \"/title\" 1:32 the text contains half of a surrogate pair"]),
        case(document(r#""title":"\ud83d\ude00""#), &[], Leaves::Document(r#"{"schemaVersion":"1.0","title":"😀"}"#)),
        // Whole numbers.
        case(document(r#""revision":{"number":1.0}"#), &[], Leaves::Document(r#"{"schemaVersion":"1.0","revision":{"number":1}}"#)),
        case(document(r#""revision":{"number":12e1}"#), &[], Leaves::Document(r#"{"schemaVersion":"1.0","revision":{"number":120}}"#)),
        case(document(r#""revision":{"number":-0}"#), &[], Leaves::Document(r#"{"schemaVersion":"1.0","revision":{"number":0}}"#)),
        count("1.5"),
        count("-1"),
        count("4294967296"),
        count("1e400"),
        // Decimals.
        amount("1e400"),
        amount("-1e400"),
        amount("1e-400"),
        amount("1234567890.123456"),
        amount("1e99999999999999999999"),
        case(
            document(r#""metrics":[{"id":"m1","target":0.10}]"#),
            &[],
            Leaves::Document(r#"{"schemaVersion":"1.0","metrics":[{"id":"m1","target":0.1}]}"#),
        ),
        // Days, instants, intervals, codes.
        day("2026-02-30"),
        day("2025-02-29"),
        day("2026-13-01"),
        day("2026-1-1"),
        day("26-01-01"),
        day("2026-11-23T00:00:00Z"),
        day("23.11.2026"),
        day(""),
        // Identifiers and references: a Cyrillic letter looks like a Latin one and is none.
        itself(r#""people":[{"id":"anа"},{"id":"ana"}]"#, &[&bad_id("\"/people/0/id\" 1:40", "anа")]),
        itself(
            r#""people":[{"id":"аna","id":"ana"}]"#,
            &[
                &bad_id("\"/people/0/id\" 1:40", "аna"),
                "error duplicate-key \"/people/0/id\" 1:46 `id` occurs more than once in the same object (keep one of them; the first was read)",
            ],
        ),
        itself(r#""id":"a b""#, &[&bad_id("\"/id\" 1:29", "a b")]),
        itself(r#""id":"iso42001:A.6.2.4""#, &[&bad_id("\"/id\" 1:29", "iso42001:A.6.2.4")]),
        itself(&format!(r#""id":"{}""#, "a".repeat(129)), &[&bad_id("\"/id\" 1:29", &"a".repeat(129))]),
        itself(
            r#""risks":[{"id":"r1","owner":"аna"}]"#,
            &["error bad-reference \"/risks/0/owner\" 1:52 `аna` is not a valid reference (did you mean `ana`?)"],
        ),
        // Words.
        itself(
            r#""revision":{"state":"drafft"}"#,
            &["error unknown-word \"/revision/state\" 1:44 `drafft` is not one of the allowed values (did you mean `draft`?)"],
        ),
        itself(
            r#""revision":{"state":"Draft"}"#,
            &["error unknown-word \"/revision/state\" 1:44 `Draft` is not one of the allowed values (did you mean `draft`?)"],
        ),
        itself(
            r#""revision":{"state":"frozen"}"#,
            &["error unknown-word \"/revision/state\" 1:44 `frozen` is not one of the allowed values (use one of: `draft, complete`)"],
        ),
        itself(
            r#""language":"english language""#,
            &[
                "error bad-language \"/language\" 1:35 `english language` is not a valid language tag (write a BCP 47 tag, such as `en` or `pt-BR`)",
            ],
        ),
        itself(
            r#""customers":[{"id":"c1","country":"de"}]"#,
            &[
                "error bad-country \"/customers/0/country\" 1:58 `de` is not a valid country code (write two capital letters as in ISO 3166-1, such as `DE`)",
            ],
        ),
        itself(
            r#""metrics":[{"id":"m1","frequency":"yearly"}]"#,
            &["error bad-interval \"/metrics/0/frequency\" 1:58 `yearly` is not a valid interval (did you mean `P1Y`?)"],
        ),
        itself(
            r#""incidents":[{"id":"n1","occurredAt":"2026-11-23T09:30:00"}]"#,
            &[
                "error bad-date-time \"/incidents/0/occurredAt\" 1:61 `2026-11-23T09:30:00` is not a date and time with an offset from UTC (write it as `2026-11-23T09:30:00+01:00`, or as a date where the time is not known)",
            ],
        ),
        itself(
            r#""incidents":[{"id":"n1","occurredAt":"2026-02-30T09:30:00Z"}]"#,
            &[
                "error bad-date-time \"/incidents/0/occurredAt\" 1:61 `2026-02-30T09:30:00Z` is not a date and time with an offset from UTC (write it as `2026-11-23T09:30:00+01:00`, or as a date where the time is not known)",
            ],
        ),
        // A part that can't be held is kept in its owner's place for it, and the rest of the owner is read.
        itself(
            r#""risks":[{"id":"r1","lossRange":{"low":{"amount":1,"currency":"eur"},"per":"P1Y"}}]"#,
            &[
                "error bad-currency \"/risks/0/lossRange/low/currency\" 1:86 `eur` is not a valid currency code (write three capital letters as in ISO 4217, such as `EUR`)",
            ],
        ),
        itself(
            r#""risks":[{"id":"r1","lossRange":{"low":{"amount":1},"per":"P1Y"}}]"#,
            &[
                "error missing-field \"/risks/0/lossRange/low/currency\" 1:63 `currency` is missing (record `currency`, which `money` requires)",
            ],
        ),
    ]
}

#[test]
fn instants_of_other_offsets_are_compared() {
    let seconds = |text: &str| text.parse::<aimskit::read::DateTime>().unwrap().seconds();
    assert_eq!(seconds("1970-01-02T00:00:01Z"), Some(86_401));
    assert_eq!(seconds("2026-08-03"), None);
    assert_eq!(seconds("2026-08-03T12:00:00+02:00"), seconds("2026-08-03T10:00:00.5Z"));
    assert_eq!(seconds("2026-08-03T00:30:00-05:30"), seconds("2026-08-03T06:00:00Z"));
    assert!(seconds("2026-08-03T09:00:00+02:00") < seconds("2026-08-03T08:00:00Z"));
}
