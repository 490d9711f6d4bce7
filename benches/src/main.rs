//! Reading and assessing beside `serde_json` and a schema validator, as ratios of one run: `cargo run --release -p aimskit-benches [-- --large]`.
//! `-- --only NAME --size SIZE --turns N` is for a profiler: one contestant again and again.
//! `-- --write FOLDER` writes the documents instead, for the benches of other languages.
//!
//! Machines differ and are shared, so seconds say little. Each line is the median over rounds in which every contestant had its turn.

mod generator;

use std::error::Error;
use std::hint::black_box;
use std::time::{Duration, Instant};

use aimskit::assess::{ValidateOptions, validate_record};
use serde::de::IgnoredAny;
use serde_json::Value;

/// What is timed: its name, and one turn. Each is handed a text of its own: a reader that keeps the text need not copy it.
type Contestant<'a> = (&'static str, Box<dyn Fn(String) + 'a>);

fn main() -> Result<(), Box<dyn Error>> {
    let large = std::env::args().any(|argument| argument == "--large");
    let given = |option: &str| std::env::args().skip_while(|argument| argument != option).nth(1);
    let (only, size, folder) = (given("--only"), given("--size"), given("--write"));
    let turns: usize = given("--turns").and_then(|turns| turns.parse().ok()).unwrap_or(100);
    let schema: Value = serde_json::from_str(include_str!("../../schemas/v1/aims.schema.json"))?;
    let validator = jsonschema::validator_for(&schema)?;
    let day = generator::day()?;
    for (name, bytes, rounds) in [("100 kB", 100_000, 41), ("1 MB", 1_000_000, 21), ("10 MB", 10_000_000, 9), ("100 MB", 100_000_000, 3)] {
        if bytes > 10_000_000 && !large || size.as_ref().is_some_and(|size| size != name) {
            continue;
        }
        let text = generator::document(bytes)?;
        if let Some(folder) = &folder {
            std::fs::write(format!("{folder}/{bytes}.aims.json"), &text)?;
            continue;
        }
        let aims = aimskit::read(text.clone()).aims.ok_or("the generated document can't be read")?;
        let report = aims.assess(day);
        println!("\n{name}: {} bytes, {} findings", text.len(), report.findings.len());
        let contestants: Vec<Contestant<'_>> = vec![
            ("serde_json IgnoredAny (is it JSON?)", Box::new(|text| drop(black_box(serde_json::from_str::<IgnoredAny>(&text))))),
            ("serde_json Value", Box::new(|text| drop(black_box(serde_json::from_str::<Value>(&text))))),
            (
                "Value + jsonschema",
                Box::new(|text| drop(black_box(serde_json::from_str::<Value>(&text).map(|v| validator.iter_errors(&v).count())))),
            ),
            ("aimskit read", Box::new(|text| drop(black_box(aimskit::read(text))))),
            ("aimskit write", Box::new(|_| drop(black_box(aims.to_json())))),
            ("aimskit read and all rules", Box::new(|text| drop(black_box(validate_record("aims", &text, &ValidateOptions::at(day)))))),
            ("aimskit assess (rules, verdicts, gates)", Box::new(|_| drop(black_box(aims.assess(day))))),
            ("aimskit report as JSON", Box::new(|_| drop(black_box(report.to_json())))),
        ];
        if let Some(only) = &only {
            contestants
                .iter()
                .filter(|(name, _)| name.contains(only.as_str()))
                .for_each(|(_, turn)| (0..turns).for_each(|_| turn(text.clone())));
            continue;
        }
        let medians = race(&contestants, &text, rounds);
        let base = medians.first().copied().unwrap_or_default().as_secs_f64();
        println!("{:<42} {:>14} {:>12}", "", "x IgnoredAny", "ms");
        for ((contestant, _), median) in contestants.iter().zip(&medians) {
            println!("{contestant:<42} {:>14.2} {:>12.2}", median.as_secs_f64() / base, median.as_secs_f64() * 1e3);
        }
    }
    Ok(())
}

/// Median time of each; they take turns, so that a slow moment of the machine hits all.
fn race(contestants: &[Contestant<'_>], text: &str, rounds: usize) -> Vec<Duration> {
    let mut times = vec![Vec::with_capacity(rounds); contestants.len()];
    for _ in 0..rounds {
        for ((_, turn), times) in contestants.iter().zip(&mut times) {
            // Once untimed, so that none pays for tidying up after the one before.
            turn(text.to_owned());
            let own = text.to_owned();
            let began = Instant::now();
            turn(own);
            times.push(began.elapsed());
        }
    }
    times
        .into_iter()
        .map(|mut times| {
            times.sort();
            times.get(times.len() / 2).copied().unwrap_or_default()
        })
        .collect()
}
