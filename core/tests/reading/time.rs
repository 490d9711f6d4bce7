//! Time grows with the text and no faster, whatever is wrong with it.
#![expect(clippy::disallowed_methods, reason = "tests look at the clock")]

use std::time::{Duration, Instant};

/// The fastest of three readings.
fn took(text: &str) -> Duration {
    let once = || {
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
    println!("one line {one:?}, many lines {many:?}, ratio {:.1}", one.as_secs_f64() / many.as_secs_f64());
    assert!(one < many * 3, "one line {one:?}, many lines {many:?}");
}
