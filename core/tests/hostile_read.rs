//! Hostile documents are read, written and located in time that grows as the text does; what is told of them is bounded and says so.
#![expect(clippy::disallowed_methods, reason = "valgrind counts the work and leaves it in files")]

mod hostile;
#[path = "hostile/reading.rs"]
mod reading;

use aimskit::read::{Limits, ReadOptions};
use aimskit::{Aims, Language, ReadOutcome, api, read, read_with};
use hostile::work;
use reading::{READING, deep, long_name, one_line, unknown_members};

/// All that a text costs which is read, written back and read by a program: diagnostics come with their places.
#[inline(never)]
fn read_and_write(text: String) -> usize {
    // No closure: it would be counted by itself, as a function whose name holds this one's.
    let read = read(text);
    match (&read.aims, &read.partial) {
        (Some(aims), _) | (None, Some(aims)) => aims.to_json().len() + read.diagnostics.len(),
        (None, None) => read.diagnostics.len(),
    }
}

#[test]
fn reads_all() {
    for text in hostile::texts(&READING) {
        assert!(read_and_write(text) > 0);
    }
}

#[test]
fn four_times_the_text_is_four_times_the_work() {
    for (name, short, long) in work("reads_all", "read_and_write", &READING).unwrap_or_default() {
        println!("{name}: {short}, {long}");
        assert!(long < short * 9 / 2, "{name}: {short} instructions, then {long}");
    }
}

fn kept(outcome: &ReadOutcome, text: &str) -> Aims {
    let aims = outcome.aims.clone().expect("a document");
    let written = aims.to_json();
    assert_eq!(written.len(), text.len(), "nothing is lost");
    assert_eq!(read(written.as_str()).aims.expect("a document").to_json(), written);
    aims
}

#[test]
fn of_200_000_unknown_members_10_000_are_told_and_the_rest_is_counted() {
    let text = unknown_members(200_000);
    let outcome = read(text.as_str());
    assert_eq!((outcome.diagnostics.len(), outcome.suppressed), (10_000, 190_000));
    kept(&outcome, &text);
    let answer = api::read(&text, Language::english());
    assert!(answer.len() < 4_000_000 && answer.ends_with(r#","suppressed":190000}"#), "{} bytes", answer.len());
}

#[test]
fn every_answer_says_how_many_diagnostics_are_left_out() {
    let text = unknown_members(10_012);
    let english = Language::english();
    let day = r#"{"asOf":"2026-11-23"}"#;
    let answers = [
        ("assess", api::assess(&text, day, english), 12),
        ("validate", api::validate(&text, r#"{"asOf":"2026-11-23","kind":"aims"}"#, english), 12),
        ("explain", api::explain(&text, r#"{"asOf":"2026-11-23","id":"6.1.2"}"#, english), 12),
        ("diff", api::diff(&text, &text, day, english), 24),
        ("changeMethod", api::change_method(&text, r#"{"asOf":"2026-11-23","method":{},"strategy":"askAgain"}"#, english), 12),
        ("digest", api::digest(&text, "{}", english), 12),
        ("changeLog", api::change_log(&text, &text, r#"{"on":"2026-11-23"}"#, english), 24),
        ("statement", api::statement(&text, r#"{"id":"R-1"}"#, english), 12),
        ("verifyLog", api::verify_log(&text, "{}", english), 13),
        // The date is missing, and the version is no option, besides.
        ("options", api::assess("{}", &text, english), 14),
    ];
    for (verb, answer, left_out) in answers {
        let answer: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!(answer["suppressed"], left_out, "{verb}");
    }
}

#[test]
fn ten_thousand_errors_of_one_line_have_their_places() {
    let text = one_line(10_000);
    assert!(text.len() > 14_000_000 && !text.contains('\n'));
    let outcome = read(text.as_str());
    assert_eq!((outcome.diagnostics.len(), outcome.suppressed), (10_000, 0));
    let last = outcome.diagnostics.last().and_then(|d| d.span.clone()).expect("a place");
    // Members of 740 letters of two bytes each.
    let name = text.rfind("\"nobody9999\"").expect("it is there");
    assert_eq!((last.line, last.offset as usize), (1, name));
    assert_eq!(last.column as usize, text[..name].chars().count() + 1);
    kept(&outcome, &text);
}

#[test]
fn a_name_of_a_megabyte_is_not_repeated() {
    let text = long_name(1_000_000);
    let outcome = read(text.as_str());
    let [only] = &outcome.diagnostics[..] else { panic!("{} diagnostics", outcome.diagnostics.len()) };
    assert_eq!(&*only.pointer, format!("/{}…", "a".repeat(200)));
    assert!(only.message.len() < 300 && only.params.iter().all(|param| param.value.len() < 210), "{only:?}");
    kept(&outcome, &text);
    // Nor where it is only passed by.
    let broken = text.replacen("\"n5\":5", "\"n5\":?", 1);
    let read = read(broken);
    assert_eq!(read.diagnostics.iter().map(|d| &*d.code).collect::<Vec<_>>(), ["unexpected-character"]);
    assert_eq!(&*read.diagnostics[0].pointer, format!("/{}…/n5", "a".repeat(200)));
    let version = format!(r#"{{"schemaVersion":"{}"}}"#, "2".repeat(60_000));
    assert!(api::read(&version, Language::english()).len() < 1_500);
}

#[test]
fn nesting_ends_at_its_limit() {
    let text = deep(1_000_000);
    let outcome = read(text.as_str());
    let [only] = &outcome.diagnostics[..] else { panic!("{} diagnostics", outcome.diagnostics.len()) };
    assert_eq!((&*only.code, only.pointer.matches('/').count()), ("too-deep", 64));
    assert!(outcome.aims.is_none());
    kept(&read(deep(60)), &deep(60));
}

#[test]
fn a_text_of_fifty_megabytes_is_kept_or_refused() {
    let text = format!("{{\"schemaVersion\":\"1.0\",\"title\":\"{}\",\"id\":\"a\"}}", "x".repeat(50_000_000));
    let outcome = read(text.as_str());
    let [only] = &outcome.diagnostics[..] else { panic!("{:?}", outcome.diagnostics) };
    assert_eq!((only.code.as_str(), &*only.pointer), ("text-too-long", "/title"));
    let aims = outcome.aims.expect("a document");
    assert_eq!(aims.root().id.as_ref().map(|id| id.as_str()), Some("a"));
    // Written fields first, the text itself at its place among them.
    assert_eq!(aims.to_json().len(), text.len());

    let limits = Limits { bytes: 50_000_000, ..Limits::default() };
    let outcome = read_with(text.as_str(), &ReadOptions::default().with_limits(limits));
    let [only] = &outcome.diagnostics[..] else { panic!("{:?}", outcome.diagnostics) };
    assert_eq!((only.code.as_str(), &*only.pointer), ("too-large", ""));
    assert!(outcome.aims.is_none() && outcome.partial.is_none());
}
