//! Levels of ratings that were judged last: many rules, one after the other, ask for those of the same risk.

use std::cell::{Cell, OnceCell};

use super::cx::Cx;
use super::level::{Level, level};
use crate::model::Rating;

/// Most that are kept.
const MOST: usize = 1 << 16;

/// A rating by its address, which it keeps as long as the document is assessed; and its level, with the band by its position.
#[derive(Debug, Clone, Copy)]
struct Judgement {
    rating: usize,
    level: Option<(Option<u32>, Option<usize>, usize, u32)>,
}

/// The levels judged last: at most one of all ratings whose addresses come to the same place.
#[derive(Debug, Default)]
pub(super) struct Judged(OnceCell<Vec<Cell<Option<Judgement>>>>);

impl<'a> Cx<'a> {
    /// The level of a rating of the document by the organization's risk method; none where one of them does not give it.
    pub(crate) fn level_of(&self, rating: &'a Rating) -> Option<Level<'a>> {
        let method = self.aims().risk_method.as_deref()?;
        let address = std::ptr::from_ref(rating).addr();
        // Room for three ratings of each risk, and some: they lie where they may.
        let room = || vec![Cell::new(None); (self.aims().risks.len() * 4).next_power_of_two().min(MOST)];
        let kept = self.judged.0.get_or_init(room);
        let slot = kept.get(address / size_of::<Rating>() % kept.len())?;
        if let Some(known) = slot.get().filter(|known| known.rating == address) {
            let (score, cell, band, rank) = known.level?;
            return Some(Level { score, cell, band: method.bands.get(band)?, rank });
        }
        let found = level(method, rating);
        let place = |level: Level<'_>| {
            let band = method.bands.iter().position(|band| std::ptr::eq(band, level.band))?;
            Some((level.score, level.cell, band, level.rank))
        };
        slot.set(Some(Judgement { rating: address, level: found.and_then(place) }));
        found
    }
}
