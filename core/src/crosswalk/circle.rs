//! Circles: an item that is a part of itself by the rows of a set.

use super::set::MappingRow;
use super::words::MappingRelation;
use crate::order::Map;

/// The first row on a circle of parts and wholes, and an item on it; `None` where there is none. Work grows with the number of rows.
pub(super) fn circle(rows: &[MappingRow]) -> Option<(usize, &str)> {
    let mut nodes: Map<&str, usize> = Map::new();
    let mut edges: Vec<(usize, usize, usize)> = Vec::new();
    let mut count = 0;
    for (at, row) in rows.iter().enumerate() {
        let (part, whole) = match row.relation {
            MappingRelation::SubsetOf => (row.source.as_str(), row.target.as_str()),
            MappingRelation::SupersetOf => (row.target.as_str(), row.source.as_str()),
            _ => continue,
        };
        let mut node = |id| {
            let next = count;
            let number = nodes.or_insert_with(id, || next).copied().unwrap_or_default();
            count += usize::from(number == next);
            number
        };
        let edge = (node(part), node(whole), at);
        if edge.0 != edge.1 {
            edges.push(edge);
        }
    }
    let left = peeled(count, &edges);
    // What is left stands on circles, or between two; a walk along it comes back to a circle.
    let next: Map<usize, (usize, usize)> =
        edges.iter().rev().filter(|(from, to, _)| on(&left, *from) && on(&left, *to)).map(|(from, to, row)| (*from, (*to, *row))).collect();
    let mut at = left.iter().position(|left| *left)?;
    for _ in 0..count {
        at = next.get(&at)?.0;
    }
    let row = next.get(&at)?.1;
    Some((row, rows.get(row)?.source.as_str()))
}

fn on(left: &[bool], node: usize) -> bool {
    left.get(node).copied().unwrap_or_default()
}

/// Nodes without a way in, and then those without a way out, are taken off until none is left of either.
fn peeled(count: usize, edges: &[(usize, usize, usize)]) -> Vec<bool> {
    let mut left = vec![true; count];
    for forward in [true, false] {
        let mut ways: Vec<Vec<usize>> = vec![Vec::new(); count];
        let mut degree = vec![0_usize; count];
        for (from, to, _) in edges {
            let (from, to) = if forward { (*from, *to) } else { (*to, *from) };
            if on(&left, from) && on(&left, to) {
                ways.get_mut(from).into_iter().for_each(|ways| ways.push(to));
                degree.get_mut(to).into_iter().for_each(|degree| *degree += 1);
            }
        }
        let mut free: Vec<usize> = (0..count).filter(|node| on(&left, *node) && degree.get(*node) == Some(&0)).collect();
        while let Some(node) = free.pop() {
            left.get_mut(node).into_iter().for_each(|left| *left = false);
            for to in ways.get(node).into_iter().flatten() {
                if let Some(degree) = degree.get_mut(*to) {
                    *degree -= 1;
                    if *degree == 0 {
                        free.push(*to);
                    }
                }
            }
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::circle;
    use crate::crosswalk::{MappingRelation, MappingRow};

    fn rows(text: &str) -> Vec<MappingRow> {
        let row = |pair: &str| {
            let (from, to) = pair.split_once('<').expect("part < whole");
            MappingRow::new(
                format!("x:{from}").parse().expect("an id"),
                format!("x:{to}").parse().expect("an id"),
                MappingRelation::SubsetOf,
            )
        };
        text.split(' ').map(row).collect()
    }

    #[test]
    fn circles_are_found_and_chains_are_none() {
        assert_eq!(circle(&rows("a<b b<c a<c d<c")), None);
        let rows_of_three = rows("q<a a<b b<c c<a c<z");
        let (row, id) = circle(&rows_of_three).expect("a circle");
        assert!((1..=3).contains(&row) && ["x:a", "x:b", "x:c"].contains(&id), "{row} {id}");
        // Two circles with a way between: what stands between is on neither.
        let two = rows("a<b b<a b<m m<c c<d d<c");
        let (row, id) = circle(&two).expect("a circle");
        assert!(row != 3 && id != "x:m", "{row} {id}");
        // The inverse is the same row.
        let mut inverse = rows("a<b b<a");
        inverse = inverse.iter().map(MappingRow::inverse).collect();
        assert!(circle(&inverse).is_some());
    }
}
