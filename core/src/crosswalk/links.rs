//! The rows of all sets as links between items: overrides done, disagreements of sets noted.

use super::paths::framework_of;
use super::set::{MappingGap, MappingRow, MappingSet};
use super::words::{MappingRelation, MappingStatus};
use crate::order::{Map, Set};
use crate::read::Text;

/// A row, and the set that it stands in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link<'s> {
    pub(super) set: &'s MappingSet,
    pub(super) row: &'s MappingRow,
    /// Whether it is read from its target.
    pub(super) inverted: bool,
}

impl Link<'_> {
    /// What its beginning is to its end.
    pub(super) fn relation(&self) -> MappingRelation {
        if self.inverted { self.row.relation.inverse() } else { self.row.relation }
    }

    /// How much of its end its beginning touches: the strength of a row is about its source.
    pub(super) fn strength(&self) -> Option<u32> {
        if self.inverted { self.row.strength } else { self.row.strength_of_inverse }
    }
}

/// All that the sets have on two items.
#[derive(Debug, Default)]
struct Pair<'s> {
    rows: Vec<(&'s MappingSet, &'s MappingRow)>,
    /// Read from the lesser of both ids, and from the greater.
    read: [Read<'s>; 2],
}

/// What counts of the rows on two items, read from one of them: chosen once, since many ways may lead over them.
#[derive(Debug, Default)]
struct Read<'s> {
    least: Option<Link<'s>>,
    against: Vec<Link<'s>>,
}

impl<'s> Read<'s> {
    fn new(rows: &[(&'s MappingSet, &'s MappingRow)], from_lesser: bool) -> Read<'s> {
        let lesser_first = |row: &MappingRow| row.source.as_str() <= row.target.as_str();
        let links = || rows.iter().map(|(set, row)| Link { set, row, inverted: lesser_first(row) != from_lesser });
        let least = links().min_by_key(|link| link.relation().reach());
        let reach = least.map(|link| link.relation().reach());
        Read { least, against: links().filter(|link| Some(link.relation().reach()) != reach).collect() }
    }
}

/// The links of all sets.
#[derive(Debug)]
pub(super) struct Links<'s> {
    pairs: Vec<Pair<'s>>,
    /// For each item the other item and the pair.
    from: Map<&'s str, Vec<(&'s str, usize)>>,
    gaps: Map<&'s str, Vec<(&'s MappingSet, &'s MappingGap)>>,
    /// Titles of the sources by set and id.
    sources: Map<(&'s str, &'s str), &'s Text>,
    frameworks: Set<&'s str>,
}

impl<'s> Links<'s> {
    /// Rows that do not say what they rest on are no links, nor are those of sets that are no longer to be used.
    pub(super) fn new(sets: impl Iterator<Item = &'s MappingSet>) -> Links<'s> {
        let mut links = Links { pairs: Vec::new(), from: Map::new(), gaps: Map::new(), sources: Map::new(), frameworks: Set::new() };
        let mut known: Map<(&str, &str), usize> = Map::new();
        for set in sets.filter(|set| !matches!(set.status, Some(MappingStatus::Deprecated | MappingStatus::Superseded))) {
            for gap in &set.gaps {
                links.gaps.or_insert_with(gap.item.as_str(), Vec::new).into_iter().for_each(|gaps| gaps.push((set, gap)));
            }
            for source in &set.sources {
                links.sources.or_insert_with((set.id.as_str(), source.id.as_str()), || &source.title);
            }
            for row in set.rows.iter().filter(|row| row.is_sourced()) {
                let (a, b) = (row.source.as_str(), row.target.as_str());
                let next = links.pairs.len();
                let at = known.or_insert_with(if a <= b { (a, b) } else { (b, a) }, || next).copied().unwrap_or(next);
                if at == next {
                    links.pairs.push(Pair::default());
                    for (one, other) in [(a, b), (b, a)] {
                        links.frameworks.insert(framework_of(one), ());
                        links.from.or_insert_with(one, Vec::new).into_iter().for_each(|to| to.push((other, at)));
                    }
                }
                links.pairs.get_mut(at).into_iter().for_each(|pair| pair.rows.push((set, row)));
            }
        }
        for pair in &mut links.pairs {
            if pair.rows.iter().any(|(_, row)| row.overrides.is_some()) {
                pair.rows.retain(|(_, row)| row.overrides.is_some());
            }
            pair.read = [true, false].map(|from_lesser| Read::new(&pair.rows, from_lesser));
        }
        links
    }

    /// The items that are mapped with an item, and the pairs.
    pub(super) fn neighbours(&self, id: &str) -> &[(&'s str, usize)] {
        self.from.get(id).map_or(&[], Vec::as_slice)
    }

    /// Whether a row is about an item of that framework.
    pub(super) fn has_framework(&self, name: &str) -> bool {
        self.frameworks.contains(name)
    }

    /// The items of a framework that rows name, in the order of the rows.
    pub(super) fn items<'l>(&'l self, name: &'l str) -> impl Iterator<Item = &'s str> + 'l {
        let of = move |id: &&str| id.split_once(':').is_some_and(|(framework, _)| framework == name);
        self.from.entries().map(|(id, _)| *id).filter(of)
    }

    /// The item as the rows name it, where one does.
    pub(super) fn known(&self, id: &str) -> Option<&'s str> {
        self.from.get_key(id)
    }

    /// The link from an item to another over a pair: of several the most restrictive, and the others that claim something else.
    pub(super) fn link(&self, from: &str, to: &str, pair: usize) -> Option<(Link<'s>, &[Link<'s>])> {
        let [lesser, greater] = &self.pairs.get(pair)?.read;
        let read = if from <= to { lesser } else { greater };
        Some((read.least?, &read.against))
    }

    /// The title of a source of a set; its id where the set does not list it.
    pub(super) fn source(&self, set: &MappingSet, id: &'s crate::read::Id) -> &'s Text {
        self.sources.get(&(set.id.as_str(), id.as_str())).copied().unwrap_or_else(|| id.as_text())
    }

    /// What sets state of an item to which nothing corresponds in a framework.
    pub(super) fn gaps(&self, id: &str, framework: &str) -> impl Iterator<Item = (&'s MappingSet, &'s MappingGap)> {
        let framework = framework.to_owned();
        self.gaps.get(id).into_iter().flatten().copied().filter(move |(_, gap)| gap.framework == *framework)
    }
}
