//! Rings in a graph, each found once.

/// Who leads to whom, by numbers from 0 on.
#[derive(Debug)]
pub(crate) struct Graph {
    /// Where in `to` the ways begin that lead out of a node; the last one is where all end.
    starts: Vec<usize>,
    to: Vec<usize>,
}

/// Nodes that lead to each other.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ring {
    /// The shortest way from its first node back to it: each node on it once, the first one first.
    pub(crate) way: Vec<usize>,
    /// All nodes that lead to the first one and are reached from it, in order.
    pub(crate) nodes: Vec<usize>,
}

/// What is known of a node during the search.
#[derive(Debug, Clone, Copy, Default)]
struct Seen {
    /// When it was entered, from 1 on; 0: not yet.
    entered: usize,
    /// The earliest node that it is known to lead back to, by when that was entered.
    back: usize,
    /// The first node of its ring, once that is known.
    ring: Option<usize>,
}

impl Graph {
    /// So many nodes, and the ways between them, ordered by where they lead from.
    pub(crate) fn new(nodes: usize, ways: &[(usize, usize)]) -> Graph {
        let starts = (0..=nodes).map(|node| ways.partition_point(|(from, _)| *from < node)).collect();
        Graph { starts, to: ways.iter().map(|(_, to)| *to).collect() }
    }

    /// Where the node leads to, from the given way on.
    fn out(&self, node: usize, nth: usize) -> &[usize] {
        let (from, to) = (self.starts.get(node).copied().unwrap_or_default(), self.starts.get(node + 1).copied().unwrap_or_default());
        self.to.get((from + nth).min(to)..to).unwrap_or_default()
    }

    /// All rings, by their first nodes. Every way is gone twice at most (Tarjan's strongly connected components, then one search inside each).
    pub(crate) fn rings(&self) -> Vec<Ring> {
        let nodes = self.starts.len() - 1;
        let mut seen = vec![Seen::default(); nodes];
        let mut rings = Vec::new();
        let (mut entered, mut open) = (0, Vec::new());
        for start in 0..nodes {
            // Nodes on the way from the start, each with the number of ways out of it that were gone.
            let mut way: Vec<(usize, usize)> = vec![(start, 0)];
            if at(&seen, start).entered > 0 {
                continue;
            }
            while let Some((node, nth)) = way.last_mut() {
                let (here, gone) = (*node, *nth);
                *nth += 1;
                if gone == 0 {
                    entered += 1;
                    put(&mut seen, here, |it| (it.entered, it.back) = (entered, entered));
                    open.push(here);
                }
                if let Some(next) = self.out(here, gone).first().copied() {
                    let there = at(&seen, next);
                    if there.entered == 0 {
                        way.push((next, 0));
                    } else if there.ring.is_none() {
                        put(&mut seen, here, |it| it.back = it.back.min(there.entered));
                    }
                    continue;
                }
                way.pop();
                let done = at(&seen, here);
                if let Some((before, _)) = way.last() {
                    put(&mut seen, *before, |it| it.back = it.back.min(done.back));
                }
                if done.back == done.entered {
                    let from = open.iter().rposition(|node| *node == here).unwrap_or_default();
                    let mut together = open.split_off(from);
                    crate::order::sort(&mut together);
                    let first = together.first().copied().unwrap_or(here);
                    together.iter().for_each(|node| put(&mut seen, *node, |it| it.ring = Some(first)));
                    if together.len() > 1 || self.out(here, 0).contains(&here) {
                        rings.push(together);
                    }
                }
            }
        }
        crate::order::sort(&mut rings);
        // From here on the time of entering is that of the second search.
        seen.iter_mut().for_each(|it| it.entered = 0);
        rings.into_iter().map(|nodes| Ring { way: self.round(nodes.first().copied().unwrap_or_default(), &mut seen), nodes }).collect()
    }

    /// The shortest way from the first node of a ring back to it, inside the ring.
    fn round(&self, first: usize, seen: &mut [Seen]) -> Vec<usize> {
        // Nodes in the order in which they are reached, each with the place of the one before it.
        let mut reached = vec![(first, 0)];
        let mut here = 0;
        while let Some((node, _)) = reached.get(here).copied() {
            for next in self.out(node, 0).iter().copied() {
                if next == first {
                    let mut way = Vec::new();
                    let mut from = here;
                    while let Some((step, before)) = reached.get(from).copied().filter(|_| from > 0) {
                        way.push(step);
                        from = before;
                    }
                    way.push(first);
                    way.reverse();
                    return way;
                }
                let there = at(seen, next);
                if there.ring == Some(first) && there.entered == 0 {
                    put(seen, next, |it| it.entered = 1);
                    reached.push((next, here));
                }
            }
            here += 1;
        }
        vec![first]
    }
}

fn at(seen: &[Seen], node: usize) -> Seen {
    seen.get(node).copied().unwrap_or_default()
}

fn put(seen: &mut [Seen], node: usize, change: impl FnOnce(&mut Seen)) {
    if let Some(it) = seen.get_mut(node) {
        change(it);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways(nodes: usize, ways: &[(usize, usize)]) -> Vec<(Vec<usize>, Vec<usize>)> {
        Graph::new(nodes, ways).rings().into_iter().map(|ring| (ring.way, ring.nodes)).collect()
    }

    #[test]
    fn each_ring_is_told_once_by_its_shortest_way() {
        assert_eq!(ways(0, &[]), []);
        assert_eq!(ways(3, &[(0, 1), (1, 2)]), [], "a chain");
        assert_eq!(ways(2, &[(1, 1)]), [(vec![1], vec![1])], "itself");
        assert_eq!(ways(4, &[(1, 3), (2, 1), (3, 2)]), [(vec![1, 3, 2], vec![1, 2, 3])], "from the first on, as it goes");
        let two = [(0, 1), (1, 0), (1, 2), (2, 3), (3, 2)];
        assert_eq!(ways(4, &two), [(vec![0, 1], vec![0, 1]), (vec![2, 3], vec![2, 3])], "one leads to the other");
        let short = [(0, 1), (0, 3), (1, 2), (2, 0), (3, 0)];
        assert_eq!(ways(4, &short), [(vec![0, 3], vec![0, 1, 2, 3])], "two that share a node");
        assert_eq!(ways(3, &[(0, 2), (2, 9)]), [], "a way out of the graph");
    }

    /// Against the plain definition: two nodes are together when each is reached from the other.
    #[test]
    fn rings_are_what_leads_to_itself() {
        let mut seed = 1_u32;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) as usize % below
        };
        let mut told = 0;
        for _ in 0..400 {
            let nodes = 1 + random(9);
            let mut edges: Vec<(usize, usize)> = (0..random(2 * nodes + 1)).map(|_| (random(nodes), random(nodes))).collect();
            edges.sort_unstable();
            let mut reach = vec![vec![false; nodes]; nodes];
            edges.iter().for_each(|(from, to)| reach[*from][*to] = true);
            for via in 0..nodes {
                for from in 0..nodes {
                    for to in 0..nodes {
                        reach[from][to] |= reach[from][via] && reach[via][to];
                    }
                }
            }
            let mut expected: Vec<Vec<usize>> = (0..nodes)
                .filter(|node| reach[*node][*node])
                .map(|a| (0..nodes).filter(|b| reach[a][*b] && reach[*b][a]).collect())
                .collect();
            expected.dedup();
            expected.sort();
            expected.dedup();
            let found = ways(nodes, &edges);
            assert_eq!(found.iter().map(|(_, nodes)| nodes.clone()).collect::<Vec<_>>(), expected, "{edges:?}");
            for (way, nodes) in &found {
                assert_eq!(way.first(), nodes.first());
                let next = way.iter().skip(1).chain(way.first());
                assert!(way.iter().zip(next).all(|(a, b)| edges.contains(&(*a, *b))), "{edges:?} {way:?}");
                told += 1;
            }
        }
        assert!(told > 200, "{told}");
    }

    /// A ring of a hundred thousand, entered from a chain as long: neither deep nor slow.
    #[test]
    fn long_ones_are_as_easy() {
        let count = 100_000;
        let mut edges: Vec<(usize, usize)> = (0..count).map(|node| (node, node + 1)).collect();
        edges.extend((count..2 * count).map(|node| (node, if node + 1 == 2 * count { count } else { node + 1 })));
        let rings = Graph::new(2 * count, &edges).rings();
        assert_eq!(rings.iter().map(|ring| (ring.way.len(), ring.nodes.len())).collect::<Vec<_>>(), [(count, count)]);
    }
}
