//! What assessing costs, in instructions: counted, so that a busy machine does not matter. The bar can only fall.
#![expect(clippy::disallowed_methods, reason = "valgrind counts the work and leaves it in files")]

#[path = "../../benches/src/generator.rs"]
mod generator;
#[expect(dead_code, reason = "another test uses all of it")]
mod hostile;

use aimskit::{Aims, read};

/// Instructions for each byte of the document of 1 MB, in the profile of the tests: what was counted last and 2 %.
const BAR: u64 = 94;

/// All that a report costs but its text.
#[inline(never)]
fn assess_whole(aims: &Aims) -> usize {
    aims.assess(generator::day().expect("a day")).findings.len()
}

#[test]
fn assesses_two_sizes() {
    for bytes in [1_000_000, 10_000_000].into_iter().enumerate().filter(|(number, _)| hostile::asked(*number)).map(|(_, bytes)| bytes) {
        let aims = read(generator::document(bytes).expect("a document")).aims.expect("a document");
        assert!(assess_whole(&aims) > 100);
    }
}

#[test]
fn ten_times_the_document_is_ten_times_the_work() {
    let Some(counts) = hostile::counts("assesses_two_sizes", "assess_whole", 2) else { return };
    let [short, long] = counts[..] else { panic!("{counts:?}") };
    let bytes = |size| generator::document(size).expect("a document").len() as u64;
    let (short, long) = (short / bytes(1_000_000), long / bytes(10_000_000));
    println!("{short} instructions for a byte of 1 MB, {long} of 10 MB");
    assert!(long * 100 <= short * 115, "{short} instructions for a byte of 1 MB, {long} of 10 MB");
    assert!(short <= BAR, "{short} instructions for a byte, and {BAR} were enough");
    assert!(short * 115 >= BAR * 100, "it takes {short} instructions for a byte: lower the bar of {BAR}");
}
