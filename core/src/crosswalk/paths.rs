//! Ways from the items of one framework to an item of another, over one row or several.

use super::links::{Link, Links};
use super::words::MappingRelation;

/// Most steps over rows that one view takes, of all items together, where a way is one row.
pub(super) const STEPS: usize = 1_000_000;
/// The same where ways lead over several rows: there may be far more ways than rows.
pub(super) const STEPS_FAR: usize = 200_000;

/// A way: its links from its beginning to its end, what they come to, and links that claim something else.
#[derive(Debug)]
pub(super) struct Way<'l, 's> {
    pub(super) from: &'s str,
    pub(super) links: Vec<Link<'s>>,
    pub(super) relation: MappingRelation,
    pub(super) against: Vec<&'l [Link<'s>]>,
}

/// What is asked of the mappings.
#[derive(Debug)]
pub(super) struct Search<'l, 's> {
    pub(super) links: &'l Links<'s>,
    /// The framework in which ways begin.
    pub(super) origin: &'l str,
    /// Most links of a way.
    pub(super) hops: usize,
    /// Steps that are left.
    pub(super) steps: usize,
    /// Steps that were not taken.
    pub(super) suppressed: usize,
}

/// A way as far as it was followed back from its end.
struct Back<'l, 's> {
    at: &'s str,
    links: Vec<Link<'s>>,
    against: Vec<&'l [Link<'s>]>,
}

impl<'l, 's> Search<'l, 's> {
    /// The ways to an item, the shortest first. A way goes through no item twice, and in between through no item of the frameworks at its ends.
    pub(super) fn ways(&mut self, target: &'s str) -> Vec<Way<'l, 's>> {
        let framework = framework_of(target);
        let mut out = Vec::new();
        let mut open = vec![Back { at: target, links: Vec::new(), against: Vec::new() }];
        for hop in 1..=self.hops {
            let mut further = Vec::new();
            for back in open {
                let neighbours = self.links.neighbours(back.at);
                // What is left out is counted without a look at it: a hub may be between very many.
                let taken = neighbours.len().min(self.steps);
                self.steps -= taken;
                self.suppressed += neighbours.len() - taken;
                for (other, pair) in neighbours.iter().take(taken) {
                    let ends = framework_of(other) == self.origin;
                    let through =
                        !ends && hop < self.hops && framework_of(other) != framework && !back.links.iter().any(|link| passes(link, other));
                    if !ends && !through {
                        continue;
                    }
                    let Some((link, others)) = self.links.link(other, back.at, *pair) else { continue };
                    let against =
                        Some(others).filter(|others| !others.is_empty()).into_iter().chain(back.against.iter().copied()).collect();
                    let links: Vec<Link<'s>> = std::iter::once(link).chain(back.links.iter().copied()).collect();
                    if through {
                        further.push(Back { at: other, links, against });
                    } else if let Some(relation) = together(&links) {
                        out.push(Way { from: other, links, relation, against });
                    }
                }
            }
            open = further;
        }
        out
    }
}

/// What all links come to; `None` where nothing follows.
fn together(links: &[Link<'_>]) -> Option<MappingRelation> {
    let mut relations = links.iter().map(Link::relation);
    let first = relations.next()?;
    relations.try_fold(first, MappingRelation::then)
}

fn passes(link: &Link<'_>, id: &str) -> bool {
    link.row.source.as_str() == id || link.row.target.as_str() == id
}

/// The name before the colon.
pub(super) fn framework_of(id: &str) -> &str {
    id.split_once(':').map_or("", |(framework, _)| framework)
}
