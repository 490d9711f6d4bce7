//! Documents damaged as people and programs damage them: what is left is read, and everything comes back when it is written.

#[path = "../../fuzz/properties.rs"]
#[expect(dead_code, reason = "each test runs some of the properties")]
mod properties;

mod damage;

use aimskit::model::Root;
use aimskit::read::Kind;
use damage::{Dice, damage, excerpt, originals, random, tree};
use properties::pieces::Piece;
use properties::round_trip;

const SEED: u64 = 0xda3a_6ed0;

/// Characters taken out or put in: most often no JSON any more. Gives whether the text was only cut off.
fn scratch(dice: &mut Dice, text: &mut String) -> bool {
    let mut from = dice.below(text.len());
    while !text.is_char_boundary(from) {
        from -= 1;
    }
    let kind = dice.below(3);
    match kind {
        0 => drop(text.remove(from)),
        1 => text.insert_str(from, dice.pick(&["\"", ",", "}", "]", "\\", "\u{0}", " ", "0", "é"])),
        _ => text.truncate(from),
    }
    kind == 2
}

#[test]
fn damaged_documents_lose_nothing() {
    let originals = originals();
    let mut dice = Dice(SEED);
    let (mut documents, mut damages) = (0, 0);
    while documents < 6_000 {
        let mut piece = match dice.below(originals.len() + 1) {
            0 => random(&mut dice, Root::TABLE, 2),
            from => excerpt(&mut dice, &originals[from - 1]),
        };
        let wanted = damages + 1 + dice.below(4);
        while damages < wanted {
            damages += usize::from(damage(&mut dice, &mut piece));
        }
        documents += usize::from(round_trip(&piece.to_string()));
    }
    assert!(damages > documents * 2, "{damages} damages in {documents} documents");
}

#[test]
fn whole_documents_lose_nothing() {
    let mut dice = Dice(SEED + 1);
    for original in originals() {
        for _ in 0..20 {
            let mut piece = original.clone();
            let fitting = (0..50).filter(|_| damage(&mut dice, &mut piece)).count();
            assert!(fitting > 5);
            round_trip(&piece.to_string());
        }
    }
}

/// What is in `part` is in `whole`: what was read before the text broke off was in it.
fn is_part(part: &Piece, whole: &Piece) -> bool {
    match (part, whole) {
        (Piece::Object(part), Piece::Object(whole)) => {
            part.iter().all(|(key, value)| whole.iter().any(|(other, whole)| key == other && is_part(value, whole)))
        }
        (Piece::List(part), Piece::List(whole)) => part.len() <= whole.len() && part.iter().zip(whole).all(|(a, b)| is_part(a, b)),
        (part, whole) => part == whole,
    }
}

#[test]
fn what_stands_before_a_scratch_is_kept() {
    let originals = originals();
    let mut dice = Dice(SEED + 2);
    let (mut json, mut broken, mut kept, mut written) = (0, 0, 0, 0);
    for round in 0..4_000 {
        let original = excerpt(&mut dice, &originals[round % 3]);
        let mut text = original.to_string();
        let cut_off = scratch(&mut dice, &mut text);
        if round_trip(&text) {
            json += 1;
            continue;
        }
        let read = aimskit::read(text.as_str());
        assert!(read.aims.is_none() && !read.diagnostics.is_empty(), "{text}");
        broken += 1;
        let Some(partial) = read.partial.map(|aims| aims.to_json()) else { continue };
        round_trip(&partial);
        if !cut_off {
            continue;
        }
        let [only] = &read.diagnostics[..] else { panic!("a text that was only cut off: {:?}", read.diagnostics) };
        let offset = only.span.as_ref().expect("a place").offset as usize;
        assert_eq!((only.code.as_str(), offset), ("unexpected-end", text.len()));
        assert!(is_part(&tree(&partial).plain(), &original.plain()), "{text}\n{partial}");
        kept += partial.len();
        written += offset;
    }
    assert!(json > 100 && broken > 2_000, "{json} were still JSON, {broken} not");
    assert!(kept * 10 > written * 9, "{kept} of {written} bytes that stood before the break were kept");
}
