//! Time grows with the text and no faster, whatever is wrong with it.
#![expect(clippy::disallowed_methods, reason = "tests look at the clock")]

use std::time::{Duration, Instant};

use aimskit::read::{Limits, ReadOptions};

/// The fastest of three readings.
fn took(text: &str) -> Duration {
    let once = || {
        let text = text.to_owned();
        let begun = Instant::now();
        std::hint::black_box(aimskit::read(text));
        begun.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

/// 4 MB, 10,000 diagnostics.
fn unknown_members(between: &str) -> String {
    let members: Vec<String> = (0..10_000).map(|n| format!("\"é{n}\":\"{}\"", "x".repeat(380))).collect();
    format!("{{\"schemaVersion\":\"1.0\",{}}}", members.join(&format!(",{between}")))
}

#[test]
fn places_cost_no_more_on_one_line_than_on_many() {
    let (one, many) = (took(&unknown_members("")), took(&unknown_members("\n")));
    assert!(one < many * 3, "one line {one:?}, many lines {many:?}");
}

fn members(count: usize, member: impl Fn(usize) -> String) -> String {
    format!("{{\"schemaVersion\":\"1.0\",{}}}", (0..count).map(member).collect::<Vec<_>>().join(","))
}

fn list(count: usize, element: &str) -> String {
    format!("{{\"schemaVersion\":\"1.0\",\"risks\":[{}]}}", vec![element; count].join(","))
}

/// A kind of bad text, in any size.
type Shape = (&'static str, fn(usize) -> String);

const SHAPES: [Shape; 13] = [
    ("unknown members", |n| members(n, |i| format!("\"colour{i}\":{i}"))),
    ("duplicates behind unknown members", |n| {
        members(n, |i| if i < n / 2 { format!("\"x\":{i}") } else { "\"risks\":[],\"title\":1".to_owned() })
    }),
    ("vendors", |n| format!("{{\"extensions\":{}}}", members(n, |i| format!("\"v{i}\":1")))),
    ("vendors twice", |n| format!("{{\"extensions\":{}}}", members(n, |i| format!("\"v{}\":1", i % 7)))),
    ("lost records", |n| list(n, r#"{"title":"x","y":{"id":"a"}}"#)),
    ("null elements", |n| list(n, "null")),
    ("wrong words", |n| list(n, r#"{"id":"r","kind":"opportunitty"}"#)),
    ("lost elements of lost elements", |n| list(n / 50, &format!("{{\"owner\":[{}]}}", vec!["{\"id\":7}"; 50].join(",")))),
    ("bad elements of lists", |n| list(1, &format!("{{\"id\":\"r\",\"aiSystems\":[{}]}}", vec!["7,\"s\""; n].join(",")))),
    ("a long text", |n| format!("{{\"title\":\"{}\"}}", "é".repeat(n * 10))),
    ("a long name", |n| format!("{{\"{}\":1}}", "a".repeat(n * 20))),
    ("a long word", |n| format!("{{\"revision\":{{\"state\":\"{}\"}}}}", "draft".repeat(n * 4))),
    ("a long escape", |n| format!("{{\"id\":\"{}\"}}", "\\u0061".repeat(n * 3))),
];

#[test]
fn a_text_four_times_as_long_takes_about_four_times_as_long() {
    for (name, shape) in SHAPES {
        let (short, long) = (took(&shape(20_000)), took(&shape(80_000)));
        // Sixteen times, if it were the square: seconds. The rest is for a machine that is busy meanwhile.
        assert!(long < short * 9 + Duration::from_millis(50), "{name}: {short:?}, then {long:?}");
    }
}

#[test]
fn fifty_megabytes_of_text_are_read_and_refused_in_their_time() {
    let text = format!("{{\"schemaVersion\":\"1.0\",\"title\":\"{}\",\"id\":\"a\"}}", "x".repeat(50_000_000));
    let read = aimskit::read(text.as_str());
    let [only] = &read.diagnostics[..] else { panic!("{:?}", read.diagnostics) };
    assert_eq!((only.code.as_str(), &*only.pointer), ("text-too-long", "/title"));
    let aims = read.aims.expect("a document");
    assert_eq!(aims.root().id.as_ref().map(|id| id.as_str()), Some("a"));
    // Written fields first, the text itself at its place among them.
    assert_eq!(aims.to_json().len(), text.len());

    let limits = Limits { bytes: 50_000_000, ..Limits::default() };
    let read = aimskit::read_with(text.as_str(), &ReadOptions::default().with_limits(limits));
    let [only] = &read.diagnostics[..] else { panic!("{:?}", read.diagnostics) };
    assert_eq!((only.code.as_str(), &*only.pointer), ("too-large", ""));
    assert!(read.aims.is_none() && read.partial.is_none());
}
