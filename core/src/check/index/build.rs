//! The one walk that collects ids and references, and brings together those that say the same.

use super::hash::{bits, first, hash, runs};
use super::settle::Fitting;
use super::{Index, Known, Link};
use crate::check::path::Path;
use crate::model::Root;
use crate::read::{Kind, Record, View, bits as fields};

/// Longest run that is sorted by insertion.
const SHORT: usize = 24;

/// References of a record that there is room for from the start.
const LINKS: usize = 3;

/// Hash of what an id or a link says, and its place: ids first, then links.
pub(super) type Entry = (u64, u32);

/// The index of a document.
pub(super) fn index(root: &Root) -> Index<'_> {
    let mut walked = Walked::for_document(root);
    walked.walk(root, Path::default());
    let Walked { mut index, ids, links } = walked;
    let hashes = || ids.iter().chain(&links).copied();
    let mut entries = sorted(ids.len() + links.len(), hashes);
    if !index.name(&entries) {
        // Two texts of one hash: somebody took pains, or luck has it.
        crate::order::sort_by(&mut entries, &mut |a, b| {
            a.0.cmp(&b.0).then_with(|| index.text(a.1).cmp(index.text(b.1))).then(a.1.cmp(&b.1))
        });
        index.name(&entries);
    }
    index.starts = runs(bits(index.names.len()), index.names.iter().map(|name| name.hash));
    index.places = entries.into_iter().map(|(_, at)| at).collect();
    index
}

/// What the walk has collected; hashes are taken while the text is at hand.
#[derive(Default)]
struct Walked<'a> {
    index: Index<'a>,
    ids: Vec<u64>,
    links: Vec<u64>,
}

impl<'a> Walked<'a> {
    /// With room for as many ids as there are records in registers, and some links of each: growing costs more than counting.
    fn for_document(root: &'a Root) -> Walked<'a> {
        let mut records = 0;
        for field in fields(Root::TABLE.bears) {
            let View::List(list) = root.get(field) else { continue };
            let mut at = 0;
            while list.at(at).is_some() {
                at += 1;
            }
            records += at;
        }
        let mut walked = Walked::default();
        walked.ids.reserve(records);
        walked.links.reserve(LINKS * records);
        walked.index.ids.reserve(records);
        walked.index.links.reserve(LINKS * records);
        walked
    }

    fn walk(&mut self, record: &'a dyn Record, path: Path) {
        let noted = record.table().noted;
        if noted != 0 && fields(noted).any(|field| !record.get(field).is_absent()) {
            self.index.noted.push(path);
        }
        for number in fields(record.table().bears) {
            let field = number as u8;
            match record.get(number) {
                View::List(list) => {
                    let mut at = 0;
                    while let Some(view) = list.at(at)
                        && self.visit(view, record, field, path.step(field, Some(at)), path)
                    {
                        at += 1;
                    }
                }
                view => {
                    self.visit(view, record, field, path.step(field, None), path);
                }
            }
        }
    }

    /// Takes note of one value; false when its kind never bears anything.
    fn visit(&mut self, view: View<'a>, owner: &'a dyn Record, field: u8, path: Path, at: Path) -> bool {
        match view {
            View::Id(id) => {
                let id = id.as_str();
                self.ids.push(hash(id));
                self.index.ids.push(Known { id, kind: owner.table().kind, path: at, name: 0, field, repeats: false });
            }
            View::Link(text, targets) => {
                let text = text.as_str();
                self.links.push(hash(text));
                let colon = text.bytes().any(|byte| byte == b':');
                self.index.links.push(Link { text, targets, path, name: 0, records: 0, first: 0, fits: false, fact: false, colon });
            }
            View::Record(record) => self.walk(record, path),
            _ => return false,
        }
        true
    }
}

/// Hashes with their places, sorted: by the first bits, then each of the short runs that share them. A document made to share many is sorted by
/// comparing, no worse.
fn sorted<H: Iterator<Item = u64>>(count: usize, hashes: impl Fn() -> H) -> Vec<Entry> {
    let bits = bits(count);
    let mut starts = runs(bits, hashes());
    let mut entries: Vec<Entry> = vec![(0, 0); count];
    for (hash, at) in hashes().zip(0..) {
        let Some(place) = starts.get_mut(first(hash, bits)) else { continue };
        if let Some(entry) = entries.get_mut(*place as usize) {
            *entry = (hash, at);
        }
        *place += 1;
    }
    // Each start has moved to its run's end, which is the start of the next one.
    let mut from = 0;
    for to in starts {
        let run = entries.get_mut(from as usize..to as usize).unwrap_or_default();
        if !run.is_sorted() {
            if run.len() > SHORT { crate::order::sort(run) } else { insert(run) }
        }
        from = to;
    }
    entries
}

/// Sorts a short run.
fn insert(run: &mut [Entry]) {
    for end in 1..run.len() {
        let mut at = end;
        while let Some([before, here]) = at.checked_sub(1).and_then(|from| run.get_mut(from..=at)) {
            if before <= here {
                break;
            }
            std::mem::swap(before, here);
            at -= 1;
        }
    }
}

impl<'a> Index<'a> {
    /// Takes note of what the sorted entries say, each once; false, when two texts of one hash stand among each other.
    pub(super) fn name(&mut self, entries: &[Entry]) -> bool {
        (self.names, self.further) = (Vec::with_capacity(entries.len() / 2), Vec::new());
        let mut fitting = Fitting::default();
        let mut last: Option<(u64, &str)> = None;
        let mut from = 0;
        while let Some((hash, at)) = entries.get(from).copied() {
            let text = self.text(at);
            if last.is_some_and(|(before, said)| before == hash && text < said) {
                return false;
            }
            last = Some((hash, text));
            let rest = entries.get(from..).unwrap_or_default();
            let same = rest.iter().take_while(|(other, at)| *other == hash && self.text(*at) == text).count();
            self.settle(rest.get(..same).unwrap_or_default(), text, from as u32, &mut fitting);
            from += same;
        }
        true
    }

    /// What an id or a link says.
    fn text(&self, at: u32) -> &'a str {
        let at = at as usize;
        match self.ids.get(at) {
            Some(known) => known.id,
            None => self.links.get(at - self.ids.len()).map_or("", |link| link.text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_sorted_whatever_their_length() {
        for len in 0..60_u32 {
            let hashes = || (0..len).map(|at| u64::from(at.wrapping_mul(2_654_435_761) % 7) << 40 | u64::from(at % 3));
            let found = sorted(len as usize, hashes);
            let mut expected: Vec<Entry> = hashes().zip(0..).collect();
            expected.sort();
            assert_eq!(found, expected, "{len}");
        }
    }

    /// As if all texts had one hash.
    #[test]
    fn texts_of_one_hash_are_told_apart() {
        let text = r#"{"schemaVersion": "1.0", "roles": [{"id": "b"}, {"id": "a", "reportsTo": "b"}, {"id": "c", "reportsTo": "a"}, {"id": "b"}]}"#;
        let aims = crate::read(text).aims.unwrap_or_default();
        let mut index = Index::new(aims.root());
        assert_eq!((index.ids().len(), index.links().len()), (4, 2));
        assert_eq!(index.with_id("b").count(), 2);
        assert_eq!(index.references("b").count(), 1);
        assert_eq!(index.position(Root::ROLES, "c"), Some(2));
        let mut entries: Vec<Entry> = (0..6).map(|at| (7, at)).collect();
        assert!(!index.name(&entries));
        crate::order::sort_by(&mut entries, &mut |a, b| index.text(a.1).cmp(index.text(b.1)).then(a.1.cmp(&b.1)));
        assert!(index.name(&entries));
        let said: Vec<(u32, u32, u32)> = index.names.iter().map(|name| (name.from, name.links, name.to)).collect();
        assert_eq!(said, [(0, 1, 2), (2, 4, 5), (5, 6, 6)]);
    }
}
