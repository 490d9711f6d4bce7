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

/// The size of a shape in [`work`]; a quarter of it is measured too.
pub(crate) const SIZE: usize = 8_000;

/// What reading or assessing each shape costs at a quarter of [`SIZE`] and at [`SIZE`], in instructions; none where valgrind is not
/// installed, which is said. `test` is an ignored test of the same program that calls the function `measured`, which may not be inlined,
/// for one text after the other.
pub(crate) fn work(test: &str, measured: &str, shapes: &[Shape]) -> Option<Vec<(&'static str, u64, u64)>> {
    if Command::new("valgrind").arg("--version").output().is_err() {
        println!("valgrind is not installed: the work is not counted");
        return None;
    }
    let folder = std::env::temp_dir().join(format!("aimskit-{test}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let counted = counted(test, measured, &folder.join("work"));
    std::fs::remove_dir_all(&folder).expect("gone");
    assert_eq!(counted.len(), shapes.len() * 2, "a count for each text");
    Some(shapes.iter().zip(counted.chunks(2)).map(|((name, _), pair)| (*name, pair[0], pair[1])).collect())
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
