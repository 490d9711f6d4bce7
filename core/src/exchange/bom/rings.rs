//! Which dependencies lie on a ring: components that reach each other, found in one pass without recursion (Tarjan).

/// A node of the search: where it came in, the earliest that it reaches, and how many of its edges were followed.
#[derive(Debug, Clone, Copy, Default)]
struct Visit {
    /// Counted from 1; 0: not yet.
    order: usize,
    low: usize,
    next: usize,
    open: bool,
    ring: usize,
}

/// For each edge between `count` nodes the number of the ring that it lies on; none where nothing comes back to its start.
pub(super) fn on_rings(count: usize, edges: impl Iterator<Item = (usize, usize)> + Clone) -> Vec<Option<usize>> {
    let mut out: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (from, to) in edges.clone().filter(|(_, to)| *to < count) {
        out.get_mut(from).into_iter().for_each(|out| out.push(to));
    }
    let mut visits = vec![Visit::default(); count];
    let (mut order, mut rings) = (0, 0);
    for start in 0..count {
        if visits.get(start).is_some_and(|visit| visit.order == 0) {
            search(start, &out, &mut visits, &mut order, &mut rings);
        }
    }
    let ring = |at: usize| visits.get(at).map(|visit| visit.ring);
    edges.map(|(from, to)| ring(from).filter(|of| ring(to) == Some(*of))).collect()
}

fn search(start: usize, out: &[Vec<usize>], visits: &mut [Visit], order: &mut usize, rings: &mut usize) {
    let (mut path, mut open) = (vec![start], Vec::new());
    while let Some(&at) = path.last() {
        let Some(visit) = visits.get_mut(at) else { return };
        if visit.order == 0 {
            *order += 1;
            (visit.order, visit.low, visit.open) = (*order, *order, true);
            open.push(at);
        }
        let next = out.get(at).and_then(|out| out.get(visit.next)).copied();
        visit.next += 1;
        if let Some(to) = next {
            match visits.get(to).copied() {
                Some(Visit { order: 0, .. }) => path.push(to),
                Some(Visit { open: true, order, .. }) => lower(visits, at, order),
                _ => {}
            }
            continue;
        }
        path.pop();
        let Some(done) = visits.get(at).copied() else { return };
        if let Some(&above) = path.last() {
            lower(visits, above, done.low);
        }
        if done.low == done.order {
            *rings += 1;
            while let Some(member) = open.pop() {
                if let Some(visit) = visits.get_mut(member) {
                    (visit.open, visit.ring) = (false, *rings);
                }
                if member == at {
                    break;
                }
            }
        }
    }
}

fn lower(visits: &mut [Visit], at: usize, low: usize) {
    if let Some(visit) = visits.get_mut(at) {
        visit.low = visit.low.min(low);
    }
}

#[cfg(test)]
mod tests {
    use super::on_rings;

    #[test]
    fn edges_that_come_back_are_on_a_ring_and_no_others() {
        let on =
            |count, edges: &[(usize, usize)]| -> Vec<bool> { on_rings(count, edges.iter().copied()).iter().map(Option::is_some).collect() };
        assert_eq!(on(3, &[(0, 1), (1, 2), (0, 2)]), [false; 3]);
        assert_eq!(on(4, &[(0, 1), (1, 2), (2, 1), (2, 3)]), [false, true, true, false]);
        assert_eq!(on(1, &[(0, 0)]), [true]);
        assert_eq!(on(2, &[(0, 7), (1, 1)]), [false, true]);
        let long: Vec<(usize, usize)> = (0..50_000).map(|at| (at, (at + 1) % 50_000)).collect();
        assert!(on(50_000, &long).into_iter().all(|ring| ring));
        let rings = on_rings(5, [(0, 1), (1, 0), (2, 3), (3, 2), (1, 2)].into_iter());
        assert_eq!((rings[0], rings[2], rings[4]), (rings[1], rings[3], None));
        assert_ne!(rings[0], rings[2]);
    }
}
