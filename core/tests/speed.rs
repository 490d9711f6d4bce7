//! What assessing costs, in instructions: counted, so that a busy machine does not matter. The bar falls where work does, and rises for what is new.
#![expect(clippy::disallowed_methods, reason = "valgrind counts the work and leaves it in files")]

#[path = "../../benches/src/generator.rs"]
mod generator;
#[expect(dead_code, reason = "another test uses all of it")]
mod hostile;

use aimskit::{Aims, read};

/// Instructions for each byte of the document of 1 MB, in the profile of the tests: what was counted last and 3 %. It rose from 75
/// when priorities, what verdicts rest on, and fifteen rules were added, from 85 with sixty-two more, and from 99 with fifty-seven more, digests of
/// what was approved and the EU AI Act by facts; each is said in the changelog.
const BAR: u64 = 111;

const SIZES: [usize; 3] = [1_000_000, 3_000_000, 10_000_000];

/// All that a report costs but its text.
#[inline(never)]
fn assess_whole(aims: &Aims) -> usize {
    aims.assess(generator::day().expect("a day")).findings.len()
}

#[test]
fn assesses_three_sizes() {
    for bytes in SIZES.into_iter().enumerate().filter(|(number, _)| hostile::asked(*number)).map(|(_, bytes)| bytes) {
        let aims = read(generator::document(bytes).expect("a document")).aims.expect("a document");
        assert!(assess_whole(&aims) > 100);
    }
}

#[test]
fn ten_times_the_document_is_ten_times_the_work() {
    let Some(counts) = hostile::counts("assesses_three_sizes", "assess_whole", SIZES.len()) else { return };
    let bytes = SIZES.map(|size| generator::document(size).expect("a document").len() as u64);
    let [short, middle, long] = counts[..] else { panic!("{counts:?}") };
    // What every report costs, however small its document, would hide what grows faster: of what is added each byte costs the same.
    let added = |from: usize, to: usize| (counts[to] - counts[from]) * 1_000 / (bytes[to] - bytes[from]);
    let (first, then) = (added(0, 1), added(1, 2));
    println!("{first} instructions for 1,000 bytes more than 1 MB, {then} for those more than 3 MB; {middle} for 3 MB");
    assert!(then * 100 <= first * 104, "{first} instructions for 1,000 bytes more than 1 MB, {then} for those more than 3 MB");
    let (short, long) = (short / bytes[0], long / bytes[2]);
    println!("{short} instructions for a byte of 1 MB, {long} of 10 MB");
    assert!(long * 100 <= short * 115, "{short} instructions for a byte of 1 MB, {long} of 10 MB");
    assert!(short <= BAR, "{short} instructions for a byte, and {BAR} were enough");
    assert!(short * 115 >= BAR * 100, "it takes {short} instructions for a byte: lower the bar of {BAR}");
}
