//! One sort for the whole library: the standard one is made anew for every type, which is dear in the wasm.

mod map;
mod runs;

use std::cmp::Ordering;

pub(crate) use map::{Map, Set};

/// Sorts in place; what is equal keeps its order.
pub(crate) fn sort_by<T>(items: &mut [T], compare: &mut dyn FnMut(&T, &T) -> Ordering) {
    if items.len() < 2 {
        return;
    }
    let places = places(items.len(), &mut |a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    settle(places, &mut |at, to| items.swap(at, to));
}

/// Brings each item to its place.
fn settle(mut places: Vec<usize>, swap: &mut dyn FnMut(usize, usize)) {
    let mut at = 0;
    while let Some(&to) = places.get(at) {
        if to == at {
            at += 1;
        } else {
            swap(at, to);
            places.swap(at, to);
        }
    }
}

/// Where in the slice that very element stands; none when it stands elsewhere.
pub(crate) fn place_of<T>(items: &[T], item: &T) -> Option<usize> {
    let bytes = std::ptr::from_ref(item).addr().checked_sub(items.as_ptr().addr())?;
    let at = bytes.checked_div(size_of::<T>())?;
    items.get(at).filter(|known| std::ptr::eq(*known, item)).map(|_| at)
}

/// Sorts by a key.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    sort_by(items, &mut |a, b| key(a).cmp(&key(b)));
}

/// Sorts by the order of the type.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, &mut T::cmp);
}

/// Where each item belongs.
fn places(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places = vec![0; len];
    for (place, item) in sorted(len, compare).into_iter().enumerate() {
        if let Some(slot) = places.get_mut(item) {
            *slot = place;
        }
    }
    places
}

/// The places of all items in their order.
fn sorted(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..len).collect();
    arrange(&mut order, compare);
    order
}

fn arrange(places: &mut [usize], compare: &mut dyn FnMut(usize, usize) -> Ordering) {
    places.sort_by(|a, b| compare(*a, *b));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_as_the_standard_library_does() {
        let mut seed = 7_u32;
        for len in 0..60 {
            let items: Vec<(u32, usize)> = (0..len)
                .map(|at| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (seed >> 28, at)
                })
                .collect();
            let (mut ours, mut theirs) = (items.clone(), items);
            sort_by_key(&mut ours, |item| item.0);
            theirs.sort_by_key(|item| item.0);
            assert_eq!(ours, theirs);
        }
    }
}
