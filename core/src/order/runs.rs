//! Places of entries by the order of their keys, for maps that grow: runs that are sorted in themselves, each more than twice as long as the next.
//! A place is moved once for each doubling, so that no order of arrival is dear.

use std::cmp::Ordering;

#[derive(Debug, Clone)]
pub(super) struct Runs {
    places: Vec<usize>,
    /// Where each run begins.
    starts: Vec<usize>,
}

impl Runs {
    pub(super) const fn new() -> Runs {
        Runs { places: Vec::new(), starts: Vec::new() }
    }

    /// One run of all places; of those that are equal the last.
    pub(super) fn of(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Runs {
        let mut places = super::sorted(len, compare);
        places.reverse();
        places.dedup_by(|next, kept| compare(*next, *kept).is_eq());
        places.reverse();
        Runs { places, starts: vec![0] }
    }

    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    pub(super) fn all(&self) -> impl Iterator<Item = usize> {
        self.places.iter().copied()
    }

    /// The place that compares as equal.
    pub(super) fn find(&self, compare: &mut dyn FnMut(usize) -> Ordering) -> Option<usize> {
        let mut end = self.places.len();
        for start in self.starts.iter().rev() {
            let run = self.places.get(*start..end).unwrap_or_default();
            if let Ok(at) = run.binary_search_by(|place| compare(*place)) {
                return run.get(at).copied();
            }
            end = *start;
        }
        None
    }

    /// Adds the next place, whose key none of the others has.
    pub(super) fn push(&mut self, next: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) {
        let mut start = self.places.len();
        self.places.push(next);
        while let Some(before) = self.starts.pop_if(|before| start - *before <= 2 * (self.places.len() - start)) {
            start = before;
        }
        self.starts.push(start);
        super::arrange(self.places.get_mut(start..).unwrap_or_default(), compare);
    }
}
