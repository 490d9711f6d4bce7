//! The properties of the fuzz target with a seeded generator: files of OSCAL as they are damaged, and documents of any shape.

use aimskit::model::Root;
use aimskit::read::Kind;

use super::damage::{Dice, damage, excerpt, originals, random, tree};
use super::holds::{exports, imports};
use super::support::{exported, options, read};

#[test]
fn damaged_files_of_oscal() {
    let mut dice = Dice(7);
    let mut native = options();
    native.native = Some(true);
    let originals: Vec<_> = originals().iter().map(|it| excerpt(&mut dice, it)).collect();
    let bundles: Vec<_> = originals.iter().map(|it| tree(&exported(&it.to_string(), &options()).text.unwrap())).collect();
    let whole = tree(&exported(r#"{"schemaVersion": "1.0", "id": "a", "risks": [{"id": "r", "title": "t"}]}"#, &native).text.unwrap());
    for round in 0..40 {
        let mut bundle = bundles.iter().chain([&whole]).nth(round % 4).unwrap().clone();
        for _ in 0..1 + dice.below(20) {
            damage(&mut dice, &mut bundle);
        }
        let text = bundle.to_string();
        imports(&text);
        let end = dice.below(text.len());
        imports(text.get(..end).unwrap_or(""));
    }
    for name in ["poam.json", "xml", ""] {
        imports(name);
    }
    imports(&read("core/tests/oscal/schemas/oscal_poam_schema.json"));
}

#[test]
fn documents_of_any_shape() {
    let mut dice = Dice(11);
    let originals = originals();
    let mut read = 0;
    for round in 0..16 {
        let mut whole =
            if round % 2 == 0 { random(&mut dice, Root::TABLE, 4) } else { excerpt(&mut dice, &originals[round % originals.len()]) };
        for _ in 0..dice.below(8) {
            damage(&mut dice, &mut whole);
        }
        read += usize::from(exports(&whole.to_string()));
    }
    assert!(read > 8, "{read} documents were read");
}
