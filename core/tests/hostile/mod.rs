//! Documents that are small to write and dear to read or assess wherever something grows faster than the text; and the work that they are,
//! in instructions, so that a busy machine does not matter.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// A kind of hostile document: its name, and the text of a size. Twice the size is about twice the text.
pub(crate) type Shape = (&'static str, fn(usize) -> String);

/// A document with these members.
pub(crate) fn document(members: impl IntoIterator<Item = String>) -> String {
    let mut text = String::from("{\"schemaVersion\":\"1.0\"");
    for member in members {
        let _ = write!(text, ",{member}");
    }
    text.push('}');
    text
}

/// A document with a register of these records.
pub(crate) fn register(name: &str, records: impl IntoIterator<Item = String>) -> String {
    let records: Vec<String> = records.into_iter().collect();
    document([format!("\"{name}\":[{}]", records.join(","))])
}

/// The size of a shape in [`work`]; a quarter of it is measured too.
pub(crate) const SIZE: usize = 2_000;

/// What reading or assessing each shape costs at a quarter of [`SIZE`] and at [`SIZE`], in instructions beyond those of an empty document; none
/// where valgrind is not installed, which is said.
pub(crate) fn work(test: &str, measured: &str, shapes: &[Shape]) -> Option<Vec<(&'static str, u64, u64)>> {
    let counts = counts(test, measured, shapes.len() * 2 + 1)?;
    let (empty, counts) = counts.split_first()?;
    let beyond = |count: u64| count.saturating_sub(*empty);
    Some(shapes.iter().zip(counts.chunks(2)).map(|((name, _), pair)| (*name, beyond(pair[0]), beyond(pair[1]))).collect())
}

/// The texts that [`work`] measures, in its order: an empty document, then each shape at both sizes.
pub(crate) fn texts(shapes: &[Shape]) -> impl Iterator<Item = String> {
    let each = shapes.iter().flat_map(|(_, shape)| [SIZE / 4, SIZE].map(|size| (Some(shape), size)));
    let all = [(None, 0)].into_iter().chain(each).enumerate().filter(|(number, _)| asked(*number));
    all.map(|(_, (shape, size))| shape.map_or_else(|| document([]), |shape| shape(size)))
}

/// Names the number of the text that is to be measured.
const TEXT: &str = "AIMSKIT_MEASURED_TEXT";

/// Whether a test is to measure the text of that number: under valgrind one a run, else all.
pub(crate) fn asked(number: usize) -> bool {
    std::env::var(TEXT).map_or(true, |asked| asked == number.to_string())
}

/// The instructions of the function `measured`, which may not be inlined, in a test of the same program, for each of so many texts;
/// none where valgrind is not installed, which is said.
pub(crate) fn counts(test: &str, measured: &str, texts: usize) -> Option<Vec<u64>> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("valgrind is not installed: the work is not counted");
        return None;
    }
    let file = std::env::temp_dir().join(format!("aimskit-{test}-{}", std::process::id()));
    let counted: Vec<u64> = (0..texts).map(|number| counted(test, measured, number, &file)).collect();
    std::fs::remove_file(&file).expect("gone");
    Some(counted)
}

fn counted(test: &str, measured: &str, number: usize, file: &Path) -> u64 {
    let run = Command::new("valgrind")
        .args(["--tool=callgrind".to_owned(), format!("--toggle-collect=*{measured}*")])
        .arg(format!("--callgrind-out-file={}", file.display()))
        .arg(std::env::current_exe().expect("this program"))
        .args(["--exact", test, "--test-threads=1"])
        .env(TEXT, number.to_string())
        .output()
        .expect("runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let text = std::fs::read_to_string(file).expect("text");
    let total = text.lines().find_map(|line| line.strip_prefix("totals: ")?.trim().parse().ok()).expect("a total");
    assert!(total > 0, "{test} does not call {measured}");
    total
}
