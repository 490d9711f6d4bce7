//! One map for the whole library: the standard one is made anew for every pair of types, which is dear in the wasm. Here only the entries are
//! typed; the work is done once, on their places.

use std::borrow::Borrow;
use std::cmp::Ordering;

use super::runs::Runs;

/// What is found by its key. An entry is never taken out, and the order of the entries means nothing.
#[derive(Debug, Clone)]
pub(crate) struct Map<K, V> {
    entries: Vec<(K, V)>,
    runs: Runs,
}

/// What was there already.
pub(crate) type Set<K> = Map<K, ()>;

impl<K, V> Map<K, V> {
    pub(crate) const fn new() -> Self {
        Self { entries: Vec::new(), runs: Runs::new() }
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K: Ord, V> Map<K, V> {
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        self.runs.find(&mut |at| self.entries.get(at).map_or(Ordering::Less, |(other, _)| other.borrow().cmp(key)))
    }

    /// The value of the key.
    pub(crate) fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.entries.get(self.find(key)?).map(|(_, value)| value)
    }

    /// The key as it came in.
    #[cfg(feature = "exchange")]
    pub(crate) fn get_key<Q: Ord + ?Sized>(&self, key: &Q) -> Option<K>
    where
        K: Borrow<Q> + Copy,
    {
        self.entries.get(self.find(key)?).map(|(known, _)| *known)
    }

    /// Whether it has the key.
    pub(crate) fn contains<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_some()
    }

    /// The entries, in the order in which they came in.
    #[cfg(feature = "exchange")]
    pub(crate) fn entries(&self) -> impl Iterator<Item = &(K, V)> {
        self.entries.iter()
    }

    /// The value of the key, which is made where there is none.
    pub(crate) fn or_insert_with(&mut self, key: K, made: impl FnOnce() -> V) -> Option<&mut V> {
        let at = self.find(&key).unwrap_or_else(|| self.push(key, made()));
        self.entries.get_mut(at).map(|(_, value)| value)
    }

    /// Puts the value in the place of what the key had. Whether it had none.
    pub(crate) fn insert(&mut self, key: K, value: V) -> bool {
        match self.find(&key).and_then(|at| self.entries.get_mut(at)) {
            Some(known) => known.1 = value,
            None => {
                self.push(key, value);
                return true;
            }
        }
        false
    }

    fn push(&mut self, key: K, value: V) -> usize {
        let at = self.entries.len();
        self.entries.push((key, value));
        let entries = &self.entries;
        self.runs.push(at, &mut |a, b| compare(entries, a, b));
        at
    }
}

fn compare<K: Ord, V>(entries: &[(K, V)], a: usize, b: usize) -> Ordering {
    match (entries.get(a), entries.get(b)) {
        (Some((a, _)), Some((b, _))) => a.cmp(b),
        _ => Ordering::Equal,
    }
}

/// Of entries with one key the last counts.
impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(all: I) -> Self {
        let entries: Vec<(K, V)> = all.into_iter().collect();
        let runs = Runs::of(entries.len(), &mut |a, b| compare(&entries, a, b));
        Self { entries, runs }
    }
}

/// The same keys with the same values, however they came in.
impl<K: Ord, V: PartialEq> PartialEq for Map<K, V> {
    fn eq(&self, other: &Self) -> bool {
        let has = |at: usize| self.entries.get(at).is_some_and(|(key, value)| other.get(key) == Some(value));
        self.runs.len() == other.runs.len() && self.runs.all().all(has)
    }
}

impl<K: Ord, V: Eq> Eq for Map<K, V> {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn finds_what_the_map_of_the_standard_library_finds() {
        let mut seed = 7_u32;
        for len in [0, 1, 2, 3, 7, 60, 500] {
            let mut number = || {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                seed >> 24
            };
            let entries: Vec<(u32, usize)> = (0..len).map(|at| (number(), at)).collect();
            let (mut ours, mut theirs) = (Map::new(), BTreeMap::new());
            let (mut first, mut theirs_first) = (Map::new(), BTreeMap::new());
            for (key, at) in &entries {
                assert_eq!(ours.insert(*key, *at), theirs.insert(*key, *at).is_none());
                assert_eq!(first.or_insert_with(*key, || *at).copied(), Some(*theirs_first.entry(*key).or_insert(*at)));
            }
            let at_once: Map<u32, usize> = entries.into_iter().collect();
            for key in 0..260 {
                assert_eq!(ours.get(&key), theirs.get(&key));
                assert_eq!(at_once.get(&key), theirs.get(&key));
                assert_eq!(first.get(&key), theirs_first.get(&key));
                assert_eq!(ours.contains(&key), theirs.contains_key(&key));
            }
            assert_eq!(ours, at_once);
            assert_eq!(ours == first, theirs == theirs_first);
        }
    }
}
