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

/// What reading or assessing each shape costs at a quarter of [`SIZE`] and at [`SIZE`], in instructions; none where valgrind is not
/// installed, which is said. `test` is an ignored test of the same program that calls the function `measured`, which may not be inlined,
/// for one text after the other.
pub(crate) fn work(test: &str, measured: &str, shapes: &[Shape]) -> Option<Vec<(&'static str, u64, u64)>> {
    let counts = counts(test, measured)?;
    assert_eq!(counts.len(), shapes.len() * 2, "a count for each text");
    Some(shapes.iter().zip(counts.chunks(2)).map(|((name, _), pair)| (*name, pair[0], pair[1])).collect())
}

/// The instructions of each call of the function `measured`, which may not be inlined, in an ignored test of the same program; none where
/// valgrind is not installed, which is said.
pub(crate) fn counts(test: &str, measured: &str) -> Option<Vec<u64>> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("valgrind is not installed: the work is not counted");
        return None;
    }
    let folder = std::env::temp_dir().join(format!("aimskit-{test}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let counted = counted(test, measured, &folder.join("work"));
    std::fs::remove_dir_all(&folder).expect("gone");
    Some(counted)
}

/// The instructions of each call. The profile is written before and after each: every second one holds a call and nothing else.
fn counted(test: &str, measured: &str, file: &Path) -> Vec<u64> {
    let run = Command::new("valgrind")
        .args(["--tool=callgrind".to_owned(), format!("--dump-before=*{measured}*"), format!("--dump-after=*{measured}*")])
        .arg(format!("--callgrind-out-file={}", file.display()))
        .arg(std::env::current_exe().expect("this program"))
        .args(["--ignored", "--exact", test, "--test-threads=1"])
        .output()
        .expect("runs");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let profile = |number: usize| std::fs::read_to_string(file.with_extension(number.to_string())).ok();
    let total = |text: String| text.lines().find_map(|line| line.strip_prefix("totals: ")?.trim().parse().ok()).expect("a total");
    (1..).map_while(|call| profile(call * 2)).map(total).collect()
}
