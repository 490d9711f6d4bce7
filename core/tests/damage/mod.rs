//! Documents damaged as people and programs damage them.

use aimskit::read::Table;

use crate::properties::pieces::{Piece, parse};

/// A pseudo-random sequence (SplitMix64): the same everywhere.
pub(crate) struct Dice(pub(crate) u64);

impl Dice {
    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % end.max(1) as u64) as usize
    }

    pub(crate) fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }
}

pub(crate) fn tree(text: &str) -> Piece {
    parse(text).expect("JSON")
}

/// A document with few records of each register, so that many can be damaged in little time.
pub(crate) fn excerpt(dice: &mut Dice, whole: &Piece) -> Piece {
    let Piece::Object(members) = whole else { panic!("a document is an object") };
    let mut kept = Vec::new();
    for (key, value) in members {
        match value {
            _ if key != "\"schemaVersion\"" && dice.below(4) > 0 => {}
            Piece::List(elements) => {
                let from = dice.below(elements.len());
                kept.push((key.clone(), Piece::List(elements.iter().skip(from).take(1 + dice.below(3)).cloned().collect())));
            }
            Piece::Object(inner) => {
                let shorter = inner.iter().map(|(key, value)| match value {
                    Piece::List(elements) => (key.clone(), Piece::List(elements.iter().take(2).cloned().collect())),
                    value => (key.clone(), value.clone()),
                });
                kept.push((key.clone(), Piece::Object(shorter.collect())));
            }
            value => kept.push((key.clone(), value.clone())),
        }
    }
    Piece::Object(kept)
}

/// A value that stands in no field of the model but by chance.
pub(crate) fn stray(dice: &mut Dice) -> Piece {
    tree(dice.pick(&[
        "null",
        "true",
        "7",
        "-0.0",
        "1.50e1",
        "1e400",
        "123456789012345678901",
        "\"\"",
        "\"\\ud800\"",
        "\"a\\u0000b\"",
        "\"2026-02-30\"",
        "\"r1\"",
        "[]",
        "{}",
        "[null]",
        "[[]]",
        "[{}]",
        "{\"id\":\"x1\"}",
        "[{\"id\":\"x2\"},3,{\"id\":\"x3\",\"id\":\"x4\"}]",
        "{\"acme\":{\"a\":[1.0,2e0]}}",
        "{\"extensions\":{\"ac\\u006de\":[],\"Bad\":1}}",
    ]))
}

/// A random document out of the model's own names, of any shape.
pub(crate) fn random(dice: &mut Dice, table: &Table, depth: usize) -> Piece {
    let mut members = Vec::new();
    for (index, name) in table.names.iter().enumerate() {
        if dice.below(3) == 0 || index < table.required {
            let value = match dice.below(4) {
                0 if depth > 0 => Piece::List((0..dice.below(4)).map(|_| random(dice, table, depth - 1)).collect()),
                1 if depth > 0 => random(dice, table, depth - 1),
                _ => stray(dice),
            };
            members.push((format!("\"{}\"", name), value));
        }
    }
    Piece::Object(members)
}

pub(crate) fn count(piece: &Piece) -> usize {
    1 + match piece {
        Piece::Leaf(_) => 0,
        Piece::List(elements) => elements.iter().map(count).sum(),
        Piece::Object(members) => members.iter().map(|(_, value)| count(value)).sum(),
    }
}

/// The value at a position of the tree, counted from its root.
pub(crate) fn at<'a>(piece: &'a mut Piece, position: &mut usize) -> Option<&'a mut Piece> {
    if *position == 0 {
        return Some(piece);
    }
    *position -= 1;
    match piece {
        Piece::Leaf(_) => None,
        Piece::List(elements) => elements.iter_mut().find_map(|value| at(value, position)),
        Piece::Object(members) => members.iter_mut().find_map(|(_, value)| at(value, position)),
    }
}

/// One damage somewhere in the tree; false when it does not fit the place.
pub(crate) fn damage(dice: &mut Dice, whole: &mut Piece) -> bool {
    let other = {
        let mut position = dice.below(count(whole));
        at(whole, &mut position).expect("a value").clone()
    };
    let size = count(whole);
    // Seldom the document itself: its members are few.
    let mut position = if size == 1 || dice.below(12) == 0 { 0 } else { 1 + dice.below(size - 1) };
    let below = position > 0;
    let place = at(whole, &mut position).expect("a value");
    let kind = dice.below(12);
    match (place, kind) {
        // Another type, or another value of the document.
        (place @ (Piece::Leaf(_) | Piece::List(_)), 0) => *place = stray(dice),
        (place @ (Piece::Leaf(_) | Piece::List(_)), 1) => *place = other,
        (place @ Piece::Leaf(_), 2) => *place = Piece::List(vec![place.clone()]),
        (Piece::List(elements), 3) => elements.insert(dice.below(elements.len() + 1), stray(dice)),
        (Piece::List(elements), 4) if !elements.is_empty() => elements.truncate(dice.below(elements.len())),
        (Piece::List(elements), 5) if elements.len() > 1 => {
            let (a, b) = (dice.below(elements.len()), dice.below(elements.len()));
            elements.swap(a, b);
            elements.push(elements[a].clone());
        }
        (place @ Piece::Object(_), 0..=2) if below => *place = [stray(dice), Piece::List(vec![place.clone()])][kind % 2].clone(),
        (Piece::Object(members), 3..=5) => {
            let key =
                dice.pick(&["\"colour\"", "\"a/b~c\"", "\"\\ud800\"", "\"\"", "\"\\u0069d\"", "\"titel\"", "\"extensions\"", "\"id\""]);
            members.insert(dice.below(members.len() + 1), (key.to_owned(), stray(dice)));
        }
        (Piece::Object(members), 6..=7) if !members.is_empty() => {
            // The same member twice, the second with another value or spelled with an escape.
            let (key, value) = members[dice.below(members.len())].clone();
            let key = if dice.below(4) == 0 { key.replacen('e', "\\u0065", 1) } else { key };
            let value = if dice.below(2) == 0 { stray(dice) } else { value };
            members.insert(dice.below(members.len() + 1), (key, value));
        }
        (Piece::Object(members), 8..=9) if !members.is_empty() => {
            let index = dice.below(members.len());
            let key = &mut members[index].0;
            *key = match dice.below(3) {
                0 => key.to_uppercase().replace("\\U", "\\u"),
                1 => key.replacen('s', "z", 1),
                _ => "\"renamed\"".to_owned(),
            };
        }
        (Piece::Object(members), 10) if members.len() > 1 => {
            let (a, b) = (dice.below(members.len()), dice.below(members.len()));
            let (left, right) = (members[a].1.clone(), members[b].1.clone());
            (members[a].1, members[b].1) = (right, left);
        }
        (Piece::Object(members), 11) if !members.is_empty() => drop(members.remove(dice.below(members.len()))),
        _ => return false,
    }
    true
}

pub(crate) fn originals() -> Vec<Piece> {
    vec![
        tree(include_str!("../../../examples/data/starter.aims.json")),
        tree(include_str!("../../../examples/data/meridian.aims.json")),
        tree(include_str!("../../rules/baseline.json")),
    ]
}
