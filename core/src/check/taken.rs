//! What obligations cite of the EU AI Act, and what those in force take on for everything: read and gathered once, however many systems ask.

use std::cell::OnceCell;

use super::cx::Cx;
use crate::eu_ai_act::citation::{self, Citation, Provision};
use crate::model::Obligation;
use crate::read::openness;

/// Provisions of the Act that obligations in force take on, with the position of the obligation; and that of one on the Act as a whole.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken {
    pub(crate) named: Vec<(Provision, usize)>,
    pub(crate) whole: Option<usize>,
}

/// Once it is asked.
#[derive(Debug, Default)]
pub(super) struct Cited {
    /// What each obligation cites, by its position.
    each: OnceCell<Vec<Vec<Citation>>>,
    /// What is taken on for everything, and whether that is not certain.
    general: OnceCell<(Taken, bool)>,
}

/// What an obligation cites of the Act, in its citation and, by their positions, in its references.
pub(crate) fn citations(obligation: &Obligation) -> impl Iterator<Item = (Option<usize>, Citation)> {
    let cited = obligation.citation.as_ref().and_then(|text| citation::cited(text)).map(|cited| (None, cited));
    let named = obligation.taxonomy_refs.iter().enumerate();
    let named = named.filter_map(|(at, text)| Some((Some(at), citation::provisions(text.strip_prefix("eu-ai-act:")?))));
    cited.into_iter().chain(named)
}

impl Cx<'_> {
    /// What the obligation at that position cites of the Act.
    pub(crate) fn cited(&self, position: usize) -> &[Citation] {
        let read = || self.aims().obligations.iter().map(|it| citations(it).map(|(_, cited)| cited).collect()).collect();
        self.cited.each.get_or_init(read).get(position).map_or(&[], Vec::as_slice)
    }

    /// What obligations in force take on for everything, as it is gathered when it is first asked.
    pub(crate) fn taken_on(&self, gather: impl FnOnce() -> Taken) -> &Taken {
        let (taken, vague) = self.cited.general.get_or_init(|| openness::noticed(gather));
        openness::rests_on(*vague);
        taken
    }
}
