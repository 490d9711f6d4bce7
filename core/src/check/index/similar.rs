//! The id that was probably meant. Ids are grouped by kind and length, and by their digits, so that few pairs are compared; how many may be is
//! bounded, whatever the document holds.

use std::cell::{Cell, OnceCell};

use super::hash::{bits, first, runs};
use super::{Index, Known};
use crate::catalogue::nearest::{distance, farthest, folded, surely};
use crate::read::Targets;

/// How many pairs may be compared while advice is given, and again while findings are mended.
const PAIRS: u32 = 1 << 21;
/// What it costs to count the edits between two ids, in pairs at a glance.
const DEAR: u32 = 64;

/// Ids by what tells them apart at a glance.
#[derive(Debug)]
pub(crate) struct Similar {
    /// By position of the id.
    marks: Vec<Mark>,
    /// Positions of the ids of each kind by their length, once the same digits have not told.
    kinds: OnceCell<Vec<OfKind>>,
    /// Positions of ids by the first bits of the hash of their digits, and where the ones with the same bits begin.
    by_digits: Vec<u32>,
    starts: Vec<u32>,
    advising: Cell<u32>,
    mending: Cell<u32>,
}

/// A kind, and positions of its ids by their length.
type OfKind = (&'static str, Vec<Vec<u32>>);

/// A word at a glance: case, hyphens and underscores do not count.
#[derive(Debug, Clone, Copy, Default)]
struct Mark {
    /// Which characters it has, a bit each.
    characters: u64,
    /// A hash of its digits.
    digits: u64,
    len: usize,
}

/// The bit of each character; none of those that do not count.
const BITS: [u64; 256] = {
    let mut bits = [0; 256];
    let mut rest: &mut [u64] = &mut bits;
    let mut byte = 0_u8;
    while let Some((bit, tail)) = rest.split_first_mut() {
        *bit = match byte {
            b'_' | b'-' => 0,
            _ => 1 << (byte & 31) << if byte.is_ascii_alphabetic() { 0 } else { 32 },
        };
        byte = byte.wrapping_add(1);
        rest = tail;
    }
    bits
};

impl Mark {
    fn of(word: &str) -> Mark {
        let mut mark = Mark::default();
        for byte in word.bytes() {
            let bit = BITS.get(usize::from(byte)).copied().unwrap_or_default();
            mark.characters |= bit;
            mark.len += usize::from(bit != 0);
            if byte.is_ascii_digit() {
                mark.digits = (mark.digits ^ u64::from(byte)).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(29);
            }
        }
        mark
    }

    /// Whether one may become the other by so few edits: each changes the length by one at most, and which characters there are by two.
    fn may_be(self, other: Mark, edits: usize) -> bool {
        self.len.abs_diff(other.len) <= edits && (self.characters ^ other.characters).count_ones() as usize <= 2 * edits
    }
}

impl Similar {
    pub(in crate::check) fn new(index: &Index<'_>) -> Similar {
        let marks: Vec<Mark> = index.ids.iter().map(|known| Mark::of(known.id)).collect();
        let bits = bits(marks.len());
        let starts = runs(bits, marks.iter().map(|mark| mark.digits));
        let (mut next, mut by_digits) = (starts.clone(), vec![0; marks.len()]);
        for (mark, position) in marks.iter().zip(0..) {
            let Some(place) = next.get_mut(first(mark.digits, bits)) else { continue };
            by_digits.get_mut(*place as usize).into_iter().for_each(|slot| *slot = position);
            *place += 1;
        }
        Similar { marks, kinds: OnceCell::new(), by_digits, starts, advising: Cell::new(PAIRS), mending: Cell::new(PAIRS) }
    }

    fn kinds(&self, index: &Index<'_>) -> Vec<OfKind> {
        let mut kinds: Vec<OfKind> = Vec::new();
        let mut last = 0;
        for ((known, mark), position) in index.ids.iter().zip(&self.marks).zip(0..) {
            if kinds.get(last).is_none_or(|(kind, _)| *kind != known.kind) {
                last = kinds.iter().position(|(kind, _)| *kind == known.kind).unwrap_or(kinds.len());
            }
            if last == kinds.len() {
                kinds.push((known.kind, Vec::new()));
            }
            let Some((_, lengths)) = kinds.get_mut(last) else { continue };
            if lengths.len() <= mark.len {
                lengths.resize_with(mark.len + 1, Vec::new);
            }
            lengths.get_mut(mark.len).into_iter().for_each(|group| group.push(position));
        }
        kinds
    }

    /// Ids with the same digits, and some that only share bits of their hash; none when there are too many to compare.
    fn same_digits(&self, word: Mark, left: &Cell<u32>) -> Option<impl Iterator<Item = (u32, Mark)>> {
        let place = first(word.digits, bits(self.marks.len()));
        let (from, to) = (*self.starts.get(place)? as usize, *self.starts.get(place + 1)? as usize);
        spend(left, to - from).then(|| self.marked(self.by_digits.get(from..to).unwrap_or_default()))
    }

    fn marked(&self, positions: &[u32]) -> impl Iterator<Item = (u32, Mark)> {
        positions.iter().filter_map(|position| Some((*position, *self.marks.get(*position as usize)?)))
    }

    /// Whether advice of that many pairs can still be paid for.
    pub(crate) fn afford(&self, pairs: u32) -> bool {
        spend(&self.advising, pairs as usize)
    }

    /// The closest id of a record that the reference may name; of equals one with the same digits, then the first: as `nearest` finds it
    /// among all, as long as the pairs reach.
    pub(crate) fn nearest<'a>(&self, index: &Index<'a>, word: &str, targets: &Targets) -> Option<&'a str> {
        let left = &self.advising;
        let (mark, word) = (Mark::of(word), folded(word));
        let best: Cell<Option<(usize, u32)>> = Cell::new(None);
        let mut edits = farthest(&word)?;
        let look = |position: u32, other: Mark, edits: &mut usize| {
            let known: &Known<'a> = index.ids.get(position as usize)?;
            if mark.may_be(other, *edits) && targets.fits(known.kind) && spend(left, DEAR as usize) {
                let found = distance(&word, &folded(known.id), *edits)?;
                if best.get().is_none_or(|best| (found, position) < best) {
                    best.set(Some((found, position)));
                    *edits = found;
                }
            }
            Some(())
        };
        for (position, other) in self.same_digits(mark, left)?.filter(|(_, other)| other.digits == mark.digits) {
            look(position, other, &mut edits);
        }
        // What differs in digits differs in one edit at least, and has to be closer.
        edits = if best.get().is_some() { edits.saturating_sub(1) } else { edits };
        let mut apart = 0;
        'all: while edits > 0 && apart <= edits {
            for (_, lengths) in self.kinds.get_or_init(|| self.kinds(index)).iter().filter(|(kind, _)| targets.fits(kind)) {
                let both = [mark.len.checked_sub(apart), mark.len.checked_add(apart).filter(|_| apart > 0)];
                for group in both.into_iter().flatten().filter_map(|len| lengths.get(len)) {
                    if !spend(left, group.len()) {
                        break 'all;
                    }
                    for (position, other) in self.marked(group).filter(|(_, other)| other.digits != mark.digits) {
                        look(position, other, &mut edits);
                    }
                }
            }
            apart += 1;
        }
        let (_, position) = best.get()?;
        index.ids.get(position as usize).map(|known| known.id)
    }

    /// Other ids of records that the reference may name and that it misspells beyond doubt; none when that can't be said of all.
    pub(crate) fn surely<'a>(&self, index: &Index<'a>, word: &str, targets: &Targets) -> Option<Vec<&'a str>> {
        let left = &self.mending;
        let mark = Mark::of(word);
        let mut found = Vec::new();
        for (position, other) in self.same_digits(mark, left)? {
            let Some(known) = index.ids.get(position as usize) else { continue };
            if other.digits == mark.digits && mark.may_be(other, mark.len / 8) && known.id != word && targets.fits(known.kind) {
                if !spend(left, DEAR as usize) {
                    return None;
                }
                found.extend(surely(word, known.id).then_some(known.id));
            }
        }
        Some(found)
    }
}

/// Takes that many pairs from those that are left; false when they do not reach.
fn spend(left: &Cell<u32>, pairs: usize) -> bool {
    let rest = (left.get() as usize).checked_sub(pairs);
    left.set(rest.map_or(left.get(), |rest| rest as u32));
    rest.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::nearest::nearest;
    use crate::model::{Actor, Aims, Person};
    use crate::read::Target;

    fn people(ids: impl Iterator<Item = String>) -> Aims {
        let people: Vec<String> = ids.map(|id| format!(r#"{{"id": "{id}"}}"#)).collect();
        let text = format!(r#"{{"schemaVersion": "1.0", "people": [{}], "roles": [{{"id": "Ab-1"}}]}}"#, people.join(","));
        crate::read(text).aims.unwrap_or_default()
    }

    fn spent(left: &Cell<u32>) -> u32 {
        PAIRS - left.get()
    }

    /// The same answers as comparing with every id.
    #[test]
    fn the_nearest_of_all() {
        let mut seed = 1_u32;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) as usize % below
        };
        let mut word = |longest: usize| -> String {
            let characters: Vec<char> = "aabBcd12-_.".chars().collect();
            let len = 1 + random(longest);
            (0..len).map(|at| if at == 0 { 'a' } else { characters[random(characters.len())] }).collect()
        };
        let (mut told, mut sure) = (0, 0);
        for _ in 0..30 {
            let aims = people((0..40).map(|_| word(14)));
            let index = Index::new(aims.root());
            let similar = Similar::new(&index);
            for _ in 0..40 {
                let asked = word(18);
                for targets in [Person::TARGETS, Actor::TARGETS] {
                    let fitting = || index.ids().iter().filter(|known| targets.kinds.contains(&known.kind)).map(|known| known.id);
                    let same = |id: &&str| Mark::of(id).digits == Mark::of(&asked).digits;
                    let expected = nearest(&asked, fitting().filter(same).chain(fitting().filter(|id| !same(id))));
                    assert_eq!(similar.nearest(&index, &asked, targets), expected, "{asked}");
                    told += usize::from(expected.is_some());
                    let expected: Vec<&str> = fitting().filter(|id| *id != asked && surely(&asked, id)).collect();
                    sure += expected.len();
                    assert_eq!(similar.surely(&index, &asked, targets), Some(expected), "{asked}");
                }
            }
        }
        assert!(told > 500 && sure > 20, "{told} {sure}");
    }

    /// Two hundred misspelled ids among a hundred thousand: each is told, and few pairs are compared.
    #[test]
    fn a_flood_is_answered_by_few_pairs() {
        let aims = people((0..100_000).map(|at| format!("person-{at:06}")));
        let index = Index::new(aims.root());
        let similar = Similar::new(&index);
        for at in 0..200 {
            let (meant, written) = (format!("person-{at:06}"), format!("persn-{at:06}"));
            assert_eq!(similar.surely(&index, &written, Actor::TARGETS), Some(vec![meant.as_str()]));
            assert_eq!(similar.nearest(&index, &written, Actor::TARGETS), Some(meant.as_str()));
        }
        assert!(spent(&similar.mending) <= 200 * 2 * DEAR, "{}", spent(&similar.mending));
        assert!(spent(&similar.advising) <= 200 * 2 * DEAR, "{}", spent(&similar.advising));
    }

    /// Ids that only their letters tell apart: as many pairs as may be compared, and then no answer.
    #[test]
    fn what_cannot_be_told_apart_at_a_glance_is_not_compared_for_ever() {
        let letters = |mut at: usize| -> String {
            let mut word: Vec<char> = Vec::new();
            for _ in 0..9 {
                word.push(char::from(b'a' + (at % 4) as u8));
                at /= 4;
            }
            word.into_iter().collect()
        };
        let aims = people((0..100_000).map(letters));
        let index = Index::new(aims.root());
        let similar = Similar::new(&index);
        let answers: Vec<_> = (0..400).map(|at| similar.nearest(&index, &format!("{}q", letters(at * 7)), Actor::TARGETS)).collect();
        assert!(answers[0].is_some());
        assert!(answers[399].is_none());
        assert!((0..400).any(|at| similar.surely(&index, &format!("{}q", letters(at)), Actor::TARGETS).is_none()));
        assert!(spent(&similar.advising) <= PAIRS && spent(&similar.mending) <= PAIRS);
    }
}
