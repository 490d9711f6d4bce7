//! Documents that are bad to read, in any size.

use crate::hostile::{Shape, document, register};

/// As many members as asked for, none of which the model knows.
pub(crate) fn unknown_members(count: usize) -> String {
    document((0..count).map(|n| format!("\"colour{n}\":{n}")))
}

/// Errors on one line; about 1,500 bytes for each.
pub(crate) fn one_line(errors: usize) -> String {
    document((0..errors).map(|n| format!("\"nobody{n}\":\"{}\"", "é".repeat(740))))
}

/// A member whose name has that many bytes, with ten members below it.
pub(crate) fn long_name(bytes: usize) -> String {
    let below: Vec<String> = (0..10).map(|n| format!("\"n{n}\":{n}")).collect();
    document([format!("\"{}\":{{{}}}", "a".repeat(bytes), below.join(","))])
}

/// A vendor's member that nests as deep as asked for.
pub(crate) fn deep(levels: usize) -> String {
    document([format!("\"extensions\":{{\"acme\":{}1{}}}", "{\"a\":[".repeat(levels / 2), "]}".repeat(levels / 2))])
}

/// Everything that is bad to read, in any size.
pub(crate) const READING: [Shape; 24] = [
    ("unknown members", unknown_members),
    ("unknown members of one name", |n| document((0..n).map(|i| format!("\"colour\":{i}")))),
    ("unknown members of another version", |n| unknown_members(n).replacen("1.0", "2.0", 1)),
    ("unknown members of records", |n| register("risks", (0..n / 4).map(|i| format!("{{\"id\":\"R-{i}\",\"a\":1,\"b\":[{{}}]}}")))),
    ("a text twice", |n| document((0..n).map(|i| format!("\"title\":\"{i}\"")))),
    ("a list twice", |n| document((0..n).map(|i| format!("\"risks\":[{{\"id\":\"R-{i}\"}}]")))),
    ("a part twice", |n| document((0..n).map(|i| format!("\"scope\":{{\"title\":\"{i}\",\"title\":\"\"}}")))),
    ("a list twice in another version", |n| document((0..n).map(|i| format!("\"risks\":[{i}]"))).replacen("1.0", "2.0", 1)),
    ("duplicates behind unknown members", |n| {
        document((0..n).map(|i| if i < n / 2 { format!("\"x\":{i}") } else { "\"risks\":[],\"title\":1".to_owned() }))
    }),
    ("vendors", |n| document([format!("\"extensions\":{}", document((0..n).map(|i| format!("\"v{i}\":1"))))])),
    ("vendors twice", |n| document([format!("\"extensions\":{}", document((0..n).map(|i| format!("\"v{}\":1", i % 7))))])),
    ("records that can't be held", |n| register("risks", vec![r#"{"title":"x","y":{"id":"a"}}"#.to_owned(); n])),
    ("records that can and that can't be held", |n| {
        register("risks", (0..n / 2).map(|i| format!("{{\"id\":\"R-{i}\"}},{{\"title\":\"x\"}}")))
    }),
    ("null elements", |n| register("risks", vec!["null".to_owned(); n])),
    ("wrong words", |n| register("risks", vec![r#"{"id":"r","kind":"opportunitty"}"#.to_owned(); n / 2])),
    ("records below records that can't be held", |n| {
        register("risks", (0..n / 50).map(|_| format!("{{\"owner\":[{}]}}", vec!["{\"id\":7}"; 50].join(","))))
    }),
    ("elements of lists that can't be read", |n| {
        register("risks", [format!("{{\"id\":\"r\",\"aiSystems\":[{}]}}", vec!["7,\"s\""; n].join(","))])
    }),
    ("one line", |n| one_line(n / 50)),
    ("a long text", |n| document([format!("\"title\":\"{}\"", "é".repeat(n * 10))])),
    ("a long name", |n| long_name(n * 20)),
    ("a long word", |n| document([format!("\"revision\":{{\"state\":\"{}\"}}", "draft".repeat(n * 4))])),
    ("a long escape", |n| document([format!("\"id\":\"{}\"", "\\u0061".repeat(n * 3))])),
    ("deep", |n| deep(n * 4)),
    ("deep and never closed", |n| "{\"scope\":[".repeat(n * 2)),
];
