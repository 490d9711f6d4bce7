//! What obligations cite of the EU AI Act, and what those in force take on for everything: read and gathered once, however many systems ask.

use std::cell::OnceCell;

use super::cx::Cx;
use crate::eu_ai_act::citation::Citation;
use crate::read::openness;
use crate::rules::eu_ai_act::{Taken, citations};

/// Once it is asked.
#[derive(Debug, Default)]
pub(super) struct Cited {
    /// What each obligation cites, by its position.
    each: OnceCell<Vec<Vec<Citation>>>,
    /// What is taken on for everything, and whether that is not certain.
    general: OnceCell<(Taken, bool)>,
}

impl Cx<'_> {
    /// What the obligation at that position cites of the Act.
    pub(crate) fn cited(&self, position: usize) -> &[Citation] {
        let read = || self.aims().obligations.iter().map(|it| citations(it).map(|(_, cited)| cited).collect()).collect();
        self.cited.each.get_or_init(read).get(position).map_or(&[], Vec::as_slice)
    }

    /// What obligations in force take on for everything.
    pub(crate) fn taken_on(&self) -> &Taken {
        let (taken, vague) = self.cited.general.get_or_init(|| openness::noticed(|| Taken::by_all(self)));
        openness::rests_on(*vague);
        taken
    }
}
